import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import {
  EndContactTopicDocument,
  EndContactTopicPersonDocument,
  EndCoordinatorDocument,
  EndGuidelineDocument,
  EndLocalGroupDocument,
} from '#lib/generated/graphql.ts'
import type { EndInput } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadSettingsEntry, sectionOfKind, type SettingsKind } from '#lib/server/settings-entry.ts'

/** Each kind ends by a mutation of its own; the answers differ in their type only. */
const ends = {
  ProfessionalGroup: (event, input) => mutate(event, EndLocalGroupDocument, { input }),
  Coordinator: (event, input) => mutate(event, EndCoordinatorDocument, { input }),
  ContactTopic: (event, input) => mutate(event, EndContactTopicDocument, { input }),
  ContactTopicPerson: (event, input) => mutate(event, EndContactTopicPersonDocument, { input }),
  Guideline: (event, input) => mutate(event, EndGuidelineDocument, { input }),
} satisfies Partial<Record<SettingsKind, (event: RequestEvent, input: EndInput) => Promise<unknown>>>

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { kind, name, version } = await loadSettingsEntry(event)
  if (kind === 'District') error(404, m.settings_gone())
  return { kind, name, version, section: sectionOfKind[kind], fields: { validTo: today } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const { kind, name } = await loadSettingsEntry(event)
    if (kind === 'District') error(404, m.settings_gone())
    const input = { id: event.params.id, version: values.version, validTo: values.required('validTo') }
    const outcome = await ends[kind](event, input)
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const back = `/${event.params.network}/settings/${sectionOfKind[kind]}`
    return saved(event, back, m.settings_ended({ name }), outcome.value)
  },
}
