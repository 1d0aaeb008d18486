import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { InstitutionChoicesDocument, InstitutionIdsDocument, InstitutionRowsDocument } from '#lib/generated/graphql.ts'
import type { InstitutionRowsQuery, InstitutionRowsQueryVariables } from '#lib/generated/graphql.ts'
import { readChoices, type Choices } from '#lib/institutions/choices.ts'
import { contactColumns } from '#lib/institutions/column-keys.ts'
import type { InstitutionRow } from '#lib/institutions/columns.ts'
import { tableFilter, tableOrder, type TableState } from '#lib/institutions/table-state.ts'
import { m } from '#lib/paraglide/messages.js'
import { largestPage, readAllPages } from './all-pages.ts'
import { query } from './query.ts'

/** One page of the table with its totals. */
export interface InstitutionList {
  readonly rows: readonly InstitutionRow[]
  /** How many the filter leaves. */
  readonly shown: number
  /** How many there are. */
  readonly total: number
}

/** The page of the table that the address asks for. */
export async function loadInstitutions(event: RequestEvent, state: TableState): Promise<InstitutionList> {
  const network = await ask(event, state, { first: state.size, offset: (state.page - 1) * state.size })
  const { institutions, everything } = network
  return { rows: institutions.nodes, shown: institutions.totalCount, total: everything.totalCount }
}

/**
 * Every row the table has with its filter and order, on all pages.
 *
 * @param ids only these; `null` = all
 */
export async function loadAllInstitutions(
  event: RequestEvent,
  state: TableState,
  ids: readonly string[] | null,
): Promise<{ rows: readonly InstitutionRow[]; total: number }> {
  let total = 0
  const rows = await readAllPages(async (after) => {
    const network = await ask(event, state, { first: largestPage, after, ids })
    total = network.everything.totalCount
    return { revision: network.revision, connection: network.institutions }
  })
  return { rows, total }
}

/** Ids of all that the table shows, today. */
export async function loadInstitutionIds(event: RequestEvent, state: TableState): Promise<string[]> {
  const slug = event.params.network ?? ''
  const rows = await readAllPages(async (after) => {
    const { network } = await query(event, InstitutionIdsDocument, { slug, filter: tableFilter(state), after })
    if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
    return { revision: network.revision, connection: network.institutions }
  })
  return rows.map(({ id }) => id)
}

/** What there is to filter by on the day. */
export async function loadChoices(event: RequestEvent): Promise<Choices> {
  const variables = { slug: event.params.network ?? '', asOf: event.url.searchParams.get('asOf') }
  const { network } = await query(event, InstitutionChoicesDocument, variables)
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return readChoices(network)
}

interface Part {
  readonly first: number
  readonly offset?: number
  readonly after?: string | null
  readonly ids?: readonly string[] | null
}

async function ask(
  event: RequestEvent,
  state: TableState,
  { ids, ...part }: Part,
): Promise<NonNullable<InstitutionRowsQuery['network']>> {
  const filter = tableFilter(state)
  const variables: InstitutionRowsQueryVariables = {
    slug: event.params.network ?? '',
    asOf: event.url.searchParams.get('asOf'),
    filter: ids ? { ...filter, ids: [...ids] } : filter,
    orderBy: tableOrder(state),
    withContact: state.columns.some((key) => contactColumns.includes(key)),
    ...part,
  }
  const { network } = await query(event, InstitutionRowsDocument, variables)
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return network
}
