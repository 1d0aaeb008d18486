import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { PeopleChoicesDocument, PeopleRowsDocument, RoleRowsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { readListChoices, type ListChoices } from '#lib/people/list-choices.ts'
import { personFilter, personOrder, roleFilter, roleOrder } from '#lib/people/list-query.ts'
import type { ListState } from '#lib/people/list-state.ts'
import type { PersonRow } from '#lib/people/person-columns.ts'
import type { RoleRow } from '#lib/people/role-columns.ts'
import { largestPage, readAllPages } from './all-pages.ts'
import { query } from './query.ts'

interface Part {
  readonly first: number
  readonly offset?: number
  readonly after?: string | null
}

/** A page of the list: rows of the view that the address asks for; the other one is empty. */
export async function loadPeopleList(event: RequestEvent, state: ListState) {
  const part = { first: state.size, offset: (state.page - 1) * state.size }
  if (state.view === 'roles') {
    const { multiplierRoles } = await askRoles(event, state, part)
    return { people: [], roles: multiplierRoles.nodes, shown: multiplierRoles.totalCount }
  }
  const { people } = await askPeople(event, state, part)
  return { people: people.nodes, roles: [], shown: people.totalCount }
}

/** Everybody the list has with its filter and order, on all pages. */
export function loadAllPeople(event: RequestEvent, state: ListState): Promise<PersonRow[]> {
  return readAllPages(async (after) => {
    const { revision, people } = await askPeople(event, state, { first: largestPage, after })
    return { revision, connection: people }
  })
}

/** Every role the list has with its filter and order, on all pages. */
export function loadAllRoles(event: RequestEvent, state: ListState): Promise<RoleRow[]> {
  return readAllPages(async (after) => {
    const { revision, multiplierRoles } = await askRoles(event, state, { first: largestPage, after })
    return { revision, connection: multiplierRoles }
  })
}

/** What there is to filter by on the day. */
export async function loadListChoices(event: RequestEvent): Promise<ListChoices> {
  const { network } = await query(event, PeopleChoicesDocument, placeOf(event))
  return readListChoices(network ?? notThere())
}

async function askPeople(event: RequestEvent, state: ListState, part: Part) {
  const { network } = await query(event, PeopleRowsDocument, {
    ...placeOf(event),
    filter: personFilter(state),
    orderBy: personOrder(state),
    withContact: state.withContact,
    ...part,
  })
  return network ?? notThere()
}

async function askRoles(event: RequestEvent, state: ListState, part: Part) {
  const variables = { ...placeOf(event), filter: roleFilter(state), orderBy: roleOrder(state), ...part }
  const { network } = await query(event, RoleRowsDocument, variables)
  return network ?? notThere()
}

function placeOf({ params, url }: RequestEvent) {
  return { slug: params.network ?? '', asOf: url.searchParams.get('asOf') }
}

function notThere(): never {
  error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
}
