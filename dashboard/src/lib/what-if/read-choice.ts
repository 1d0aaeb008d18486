import { error, type RequestEvent } from '@sveltejs/kit'
import { PickLeaverDocument, WhatIfChoiceDocument, type WhatIfChoiceQuery } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** Somebody or something that leaves, as the list of those chosen shows it. */
export interface Leaver {
  readonly id: string
  readonly kind: 'person' | 'institution' | 'role'
  readonly name: string
  /** What tells namesakes apart. */
  readonly detail: string | null
  /** There on the day; who is not changes nothing. */
  readonly isThere: boolean
}

export type RoleToSecure = NonNullable<WhatIfChoiceQuery['network']>['rolesToSecure']['nodes'][number]

interface Choice {
  readonly chosen: readonly Leaver[]
  /** How many ids lead to nothing in this network. */
  readonly unknown: number
  readonly toSecure: { readonly total: number; readonly roles: readonly RoleToSecure[] }
}

/** Who is chosen, by the ids of the address, and which roles could be. */
export async function readChoice(event: RequestEvent, slug: string, asOf: string, ids: string[]): Promise<Choice> {
  const { network } = await query(event, WhatIfChoiceDocument, { slug, asOf, ids })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const chosen = network.leavers.flatMap((leaver) => (leaver ? [toLeaver(leaver)] : []))
  const { totalCount, nodes } = network.rolesToSecure
  return { chosen, unknown: ids.length - chosen.length, toSecure: { total: totalCount, roles: nodes } }
}

type LeaverNode = NonNullable<NonNullable<WhatIfChoiceQuery['network']>['leavers'][number]>

function toLeaver({ id, isThere, person, institution, role }: LeaverNode): Leaver {
  if (person) {
    return { id, kind: 'person', name: person.displayName, detail: workplaces(person.affiliations), isThere }
  }
  if (institution) {
    return { id, kind: 'institution', name: institution.name, detail: institution.type?.label ?? null, isThere }
  }
  return { id, kind: 'role', name: role?.label ?? '', detail: null, isThere }
}

interface Hits {
  readonly text: string
  readonly found: readonly Leaver[]
  /** How many more there are than are shown. */
  readonly more: number
}

/** People and institutions of the day by their names, those chosen already left out. */
export async function searchLeavers(
  event: RequestEvent,
  { slug, asOf, text, without = [] }: { slug: string; asOf: string | null; text: string; without?: readonly string[] },
): Promise<Hits> {
  const { network } = await query(event, PickLeaverDocument, { slug, asOf, text })
  if (!network) return { text, found: [], more: 0 }
  const { institutions, people } = network
  const found = [
    ...people.nodes.map(({ id, displayName, affiliations }): Leaver => {
      return { id, kind: 'person', name: displayName, detail: workplaces(affiliations), isThere: true }
    }),
    ...institutions.nodes.map(({ id, name, type, district }): Leaver => {
      const detail = [type?.label, district?.name].filter(Boolean).join(' · ') || null
      return { id, kind: 'institution', name, detail, isThere: true }
    }),
  ]
  const more = people.totalCount + institutions.totalCount - found.length
  return { text, found: found.filter(({ id }) => !without.includes(id)), more }
}

function workplaces(affiliations: readonly { readonly institution: { readonly name: string } }[]): string | null {
  return affiliations.map(({ institution }) => institution.name).join(', ') || null
}
