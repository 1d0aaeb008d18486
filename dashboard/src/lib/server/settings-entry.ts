import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { SettingsEndingDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'

/** Kinds of entries of the settings that can end or be removed. */
export type SettingsKind =
  'ProfessionalGroup' | 'Coordinator' | 'ContactTopic' | 'ContactTopicPerson' | 'Guideline' | 'District'

interface SettingsEntry {
  readonly kind: SettingsKind
  readonly name: string
  readonly version: number
}

/** The part of the settings that shows an entry. */
export const sectionOfKind: Readonly<Record<SettingsKind, string>> = {
  ProfessionalGroup: 'groups',
  Coordinator: 'office',
  ContactTopic: 'topics',
  ContactTopicPerson: 'topics',
  Guideline: 'guidelines',
  District: 'districts',
}

/** The entry of the address. An id of anything else, or of nothing, is a page that does not exist. */
export async function loadSettingsEntry(event: RequestEvent): Promise<SettingsEntry> {
  const { node } = await query(event, SettingsEndingDocument, { id: event.params['id'] ?? '' })
  switch (node?.__typename) {
    case 'ProfessionalGroup':
      return { kind: node.__typename, name: node.label, version: node.version }
    case 'Coordinator':
    case 'ContactTopicPerson':
      return { kind: node.__typename, name: node.person.displayName, version: node.version }
    case 'ContactTopic':
    case 'Guideline':
      return { kind: node.__typename, name: node.title, version: node.version }
    case 'District':
      return { kind: node.__typename, name: node.name, version: 0 }
    default:
      return error(404, m.settings_gone())
  }
}
