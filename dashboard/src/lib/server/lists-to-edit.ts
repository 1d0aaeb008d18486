import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import {
  CooperationsToEditDocument,
  InstitutionsToEditDocument,
  PeopleToEditDocument,
  type ImportKind,
} from '#lib/generated/graphql.ts'
import { cooperationRow, institutionRow, numberedBy, personRows, type ListRow } from '#lib/import/list-rows.ts'
import { m } from '#lib/paraglide/messages.js'
import { readAllPages } from './all-pages.ts'
import { query } from './query.ts'

/** Everything of a kind that the network has today, as an import reads it back without a difference. */
export async function loadListToEdit(event: RequestEvent, kind: ImportKind): Promise<ListRow[]> {
  const slug = event.params['network'] ?? ''
  const institutions = await readAllPages(async (after) => {
    const { network } = await query(event, InstitutionsToEditDocument, { slug, after })
    if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
    return { revision: network.revision, connection: network.institutions }
  })
  if (kind === 'INSTITUTIONS') return institutions.map(institutionRow)
  const names = new Map<string, number>()
  for (const { name } of institutions) names.set(name, (names.get(name) ?? 0) + 1)
  const numberOf = numberedBy(names)
  if (kind === 'PEOPLE') {
    const people = await readAllPages(async (after) => {
      const { network } = await query(event, PeopleToEditDocument, { slug, after })
      if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
      return { revision: network.revision, connection: network.people }
    })
    return people.flatMap((person) => personRows(person, numberOf))
  }
  const links = await readAllPages(async (after) => {
    const { network } = await query(event, CooperationsToEditDocument, { slug, after })
    if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
    return { revision: network.revision, connection: network.cooperationLinks }
  })
  return links.map((link) => cooperationRow(link, numberOf))
}
