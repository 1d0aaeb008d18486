import { error, type RequestEvent } from '@sveltejs/kit'
import { StaticWheelDocument, type StaticWheelQuery } from '#lib/generated/graphql.ts'
import { readGroups } from '#lib/graph/read-groups.ts'
import { wheelOf } from '#lib/graph/wheel-of.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'
import { staticWheel, type StaticWheel } from './static-wheel.ts'

/** The coverage wheel of a network on a day (`null` = today), as a page draws it without the map's canvas. */
export async function readStaticWheel(event: RequestEvent, slug: string, asOf: string | null): Promise<StaticWheel> {
  const { network } = await query(event, StaticWheelDocument, { slug, asOf })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return drawStaticWheel(network)
}

function drawStaticWheel({ groups, multipliers, cooperation }: NonNullable<StaticWheelQuery['network']>): StaticWheel {
  return staticWheel(
    wheelOf({
      groups: readGroups(groups.nodes),
      institutions: cooperation.nodes.map((node) => ({ ...node, reach: node.reach ?? 'NONE' })),
      roles: multipliers.nodes.map(({ hasDeputy, ...role }) => ({ ...role, hasDeputy: hasDeputy ?? false })),
      links: [],
    }),
  )
}
