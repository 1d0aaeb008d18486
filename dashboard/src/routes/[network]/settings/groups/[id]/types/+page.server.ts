import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Actions, PageServerLoad } from './$types'
import { joinList, readForm } from '#lib/forms/form-values.ts'
import { AssignGroupTypesDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { getLocale } from '#lib/paraglide/runtime.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadGroups, loadLocalGroup } from '../../load-groups.ts'

/** Every institution type of the catalogue, with the group it belongs to now. */
export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const group = await loadLocalGroup(event)
  const { groups } = await loadGroups(event)
  const groupOf = new Map(
    groups.flatMap(({ label, institutionTypes }) => institutionTypes.map(({ key }) => [key, label])),
  )
  const locale = getLocale()
  const types = catalogue.institutionTypes
    .map(({ key, label }) => ({ key, label: label[locale], group: groupOf.get(key) ?? null }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  const chosen = joinList(group.institutionTypes.map(({ key }) => key))
  return { label: group.label, version: group.version, types, fields: { typeKeys: chosen, from: today } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const input = {
      id: event.params.id,
      version: values.version,
      typeKeys: values.all('typeKeys'),
      from: values.day('from'),
    }
    const outcome = await mutate(event, AssignGroupTypesDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings/groups`, m.settings_group_types_saved(), outcome.value)
  },
}
