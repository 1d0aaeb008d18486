import type { Actions, PageServerLoad } from './$types'
import { personChoiceFields } from '#lib/entries/person-choice.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { CreateAffiliationEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { choosePerson } from '#lib/server/choose-person.ts'
import { findEntryInstitution } from '#lib/server/entry-institution.ts'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadPerson } from '#lib/server/load-person.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { SavedSteps } from '#lib/server/saved-steps.ts'

/** Who works where: `?institution=ID` or `?person=ID` names the side that is known. */
export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { searchParams } = event.url
  const [institution, person] = await Promise.all([
    findEntryInstitution(event, searchParams.get('institution')),
    searchParams.get('person') ? loadPerson(event, searchParams.get('person') ?? '') : null,
  ])
  const known = person && { id: person.id, label: person.displayName }
  return {
    institution,
    person: known,
    fields: {
      institutionId: institution?.id ?? '',
      [textField('institutionId')]: institution?.name ?? '',
      ...personChoiceFields('person', known, known ? [known] : []),
      position: '',
      isContact: '',
      phone: '',
      email: '',
      validFrom: today,
    },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { network } = event.params
    const values = await readForm(event.request)
    const place = await readPick(event, values, 'institutionId', 'institution')
    if (place.id === undefined) {
      return refuseFields(values, { institutionId: place.error }, { institutionId: place.candidates })
    }
    if (place.id === null) return refuseFields(values, { institutionId: m.entry_institution_missing() })
    const steps = new SavedSteps()
    const person = await choosePerson(event, values, 'person', steps)
    if (person.refused) return person.refused
    const input = {
      personId: person.id ?? '',
      institutionId: place.id,
      position: values.text('position'),
      isContact: values.flag('isContact'),
      phone: values.text('phone'),
      email: values.text('email'),
      validFrom: values.day('validFrom'),
    }
    const outcome = await mutate(event, CreateAffiliationEntryDocument, { input })
    if (!outcome.isSaved) return steps.refused(refuse(values, outcome.problem))
    steps.keep(outcome, '')
    const isFromPerson = event.url.searchParams.has('person')
    const to = isFromPerson ? `people/${input.personId}` : `institutions/${place.id}`
    return saved(event, `/${network}/${to}`, m.entry_affiliation_saved(), steps.change())
  },
}
