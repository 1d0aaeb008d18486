import { fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { personFields, personInput, professionChoices } from '#lib/entries/person-fields.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { CreateAffiliationEntryDocument, CreatePersonEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { findEntryInstitution } from '#lib/server/entry-institution.ts'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { SavedSteps } from '#lib/server/saved-steps.ts'
import { findSimilarPeople } from '#lib/server/similar-people.ts'
import { setFlash } from '#lib/server/flash.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const institution = await findEntryInstitution(event, event.url.searchParams.get('institution'))
  return {
    institution,
    professions: professionChoices(),
    fields: {
      ...personFields({}),
      institutionId: institution?.id ?? '',
      [textField('institutionId')]: institution?.name ?? '',
      position: '',
      validFrom: today,
    },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const input = personInput(values)
    const similar = values.flag('isNew') ? [] : await findSimilarPeople(event, input.firstName, input.lastName)
    if (similar.length > 0) {
      const refused = refuseFields(values, { lastName: m.entry_similar_error() })
      return fail(refused.status, { form: { ...refused.data.form, similar: { person: similar } } })
    }
    const place = await readPick(event, values, 'institutionId', 'institution')
    if (place.id === undefined) {
      return refuseFields(values, { institutionId: place.error }, { institutionId: place.candidates })
    }
    const { network } = event.params
    const steps = new SavedSteps()
    const created = steps.keep(
      await mutate(event, CreatePersonEntryDocument, { input: { network, ...input } }),
      m.entry_person_saved(),
    )
    if (!created.isSaved) return refuse(values, created.problem)
    const { id } = created.value.person
    if (place.id !== null) {
      const affiliation = {
        personId: id,
        institutionId: place.id,
        position: values.text('position'),
        validFrom: values.day('validFrom'),
      }
      const outcome = steps.keep(await mutate(event, CreateAffiliationEntryDocument, { input: affiliation }), '')
      if (!outcome.isSaved) {
        // The person is entered; what is missing is asked for where it belongs.
        const text = [m.entry_person_saved(), outcome.problem.message].join(' ')
        setFlash(event.cookies, event.url, { tone: 'warning', text, warnings: [] })
        redirect(303, `/${network}/affiliations/new?${new URLSearchParams({ person: id, institution: place.id })}`)
      }
    }
    return saved(event, `/${network}/people/${id}`, m.entry_person_saved(), steps.change(`/${network}/people`))
  },
}
