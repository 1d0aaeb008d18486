import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { RoleStartQuery } from '#lib/generated/graphql.ts'
import { RoleStartDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { findEntryInstitution } from './entry-institution.ts'
import { query } from './query.ts'

type Event = RequestEvent<{ network: string }>
type Group = NonNullable<RoleStartQuery['network']>['professionalGroups']['nodes'][number]

/** Whom a new role is to stand for. */
export type RoleTarget =
  | { readonly kind: 'institution'; readonly id: string; readonly label: string }
  | { readonly kind: 'group'; readonly id: string; readonly key: string; readonly label: string }

/** The groups of the network, in the order of the statute. */
export async function findGroups(event: Event): Promise<readonly Group[]> {
  const { network } = await query(event, RoleStartDocument, { slug: event.params.network })
  return network?.professionalGroups.nodes ?? []
}

/** What `?institution=ID` or `?group=KEY` names; `null` = neither is there yet. An error page if it is not known. */
export async function findRoleTarget(event: Event): Promise<RoleTarget | null> {
  const { searchParams } = event.url
  const institution = await findEntryInstitution(event, searchParams.get('institution'))
  if (institution) return { kind: 'institution', id: institution.id, label: institution.name }
  const key = searchParams.get('group')
  if (!key) return null
  const group = (await findGroups(event)).find((one) => one.key === key)
  if (!group) error(404, m.entry_group_not_found(), { code: 'ENTRY_NOT_FOUND' })
  return { kind: 'group', id: group.id, key, label: group.label }
}
