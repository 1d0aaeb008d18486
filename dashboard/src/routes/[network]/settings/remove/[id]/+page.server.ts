import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { RemoveDistrictDocument, RemoveGuidelineDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadSettingsEntry, sectionOfKind } from '#lib/server/settings-entry.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const { kind, name, version } = await loadSettingsEntry(event)
  if (kind !== 'District' && kind !== 'Guideline') error(404, m.settings_gone())
  return { kind, name, version, section: sectionOfKind[kind] }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const { kind, name } = await loadSettingsEntry(event)
    const outcome = await remove(event, kind === 'District', values.version)
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const back = `/${event.params.network}/settings/${sectionOfKind[kind]}`
    return saved(event, back, m.settings_removed({ name }), outcome.value)
  },
}

function remove(event: RequestEvent, isDistrict: boolean, version: number) {
  const id = event.params['id'] ?? ''
  return isDistrict
    ? mutate(event, RemoveDistrictDocument, { input: { id } })
    : mutate(event, RemoveGuidelineDocument, { input: { id, version } })
}
