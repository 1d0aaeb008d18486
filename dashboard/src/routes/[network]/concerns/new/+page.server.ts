import type { Actions, PageServerLoad } from './$types'
import { roleChoices } from '#lib/concerns/concern-fields.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { CreateConcernEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadOrigins } from '#lib/server/load-concern.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

/** A new concern, from the institution of `?institution=ID` where one is named. */
export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const id = event.url.searchParams.get('institution')
  const origins = await loadOrigins(event, id)
  const institution = id ? origins.institutions.nodes[0] : undefined
  const [only, ...others] = institution ? [...institution.roles, ...institution.viaRoles] : []
  return {
    roles: roleChoices(origins, null),
    fields: {
      title: '',
      text: '',
      institutionId: institution?.id ?? '',
      [textField('institutionId')]: institution?.name ?? '',
      roleId: others.length === 0 ? (only?.id ?? '') : '',
      openedOn: today,
    },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const pick = await readPick(event, values, 'institutionId', 'institution')
    if (pick.id === undefined)
      return refuseFields(values, { institutionId: pick.error }, { institutionId: pick.candidates })
    const input = {
      network: event.params.network,
      title: values.required('title'),
      text: values.text('text'),
      institutionId: pick.id,
      roleId: values.text('roleId'),
      openedOn: values.day('openedOn'),
      hasNoCaseData: values.flag('hasNoCaseData'),
    }
    const outcome = await mutate(event, CreateConcernEntryDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const list = `/${event.params.network}/concerns`
    const change = { ...outcome.value, undoTo: list }
    return saved(event, `${list}/${outcome.value.concern.id}`, m.concern_created({ name: input.title }), change)
  },
}
