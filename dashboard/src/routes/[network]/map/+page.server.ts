import type { RequestEvent } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { MapGroupDocument, MapInstitutionDocument, MapRoleDocument } from '#lib/generated/graphql.ts'
import type { TypedDocumentString } from '#lib/generated/graphql.ts'
import { readSelection, type Selection } from '#lib/graph/selection.ts'
import type { Detail } from '#lib/graph/detail.ts'
import { execute } from '#lib/server/query.ts'

type Network<Query extends { network: unknown }> = NonNullable<Query['network']>

/**
 * What the panel says of the selection. Without its answer the map still stands: the panel then says so and offers to
 * try again.
 */
export const load: PageServerLoad = async (event) => {
  const text = event.url.searchParams.get('sel')
  if (!text) return { detail: null }
  return { detail: await loadDetail(event, readSelection(text)) }
}

async function loadDetail(event: RequestEvent, selection: Selection): Promise<Detail> {
  const groups = selection.groupKey === null ? null : [selection.groupKey]
  switch (selection.kind) {
    case 'INSTITUTION': {
      const network = await ask(event, MapInstitutionDocument, { id: selection.id })
      const institution = network?.institutions.nodes[0]
      return institution ? { kind: 'INSTITUTION', institution, gaps: network.gaps.nodes } : { kind: 'FAILED' }
    }
    case 'ROLE': {
      const network = await ask(event, MapRoleDocument, { groups })
      return network ? { kind: 'ROLE', roles: network.multiplierRoles.nodes } : { kind: 'FAILED' }
    }
    case 'GROUP': {
      const network = await ask(event, MapGroupDocument, { groups })
      return network
        ? { kind: 'GROUP', roles: network.multiplierRoles.nodes, gaps: network.gaps.nodes }
        : { kind: 'FAILED' }
    }
  }
}

async function ask<Query extends { network: unknown }, Variables extends Record<string, unknown>>(
  event: RequestEvent,
  document: TypedDocumentString<Query, Variables>,
  own: Omit<Variables, 'slug' | 'asOf'>,
): Promise<Network<Query> | null> {
  const asOf = event.url.searchParams.get('asOf')
  const answer = await execute(event, document, { ...own, slug: event.params.network, asOf } as unknown as Variables)
  return (answer.errors ? null : (answer.data?.network ?? null)) as Network<Query> | null
}
