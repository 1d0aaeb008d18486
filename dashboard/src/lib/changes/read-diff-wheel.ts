import { error, type RequestEvent } from '@sveltejs/kit'
import { DiffWheelDocument, type CurveInDiffFragment, type SeatInDiffFragment } from '#lib/generated/graphql.ts'
import { readGroups } from '#lib/graph/read-groups.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'
import { diffWheel, type DiffWheel, type Seat } from './diff-wheel.ts'

/** The wheel of two days together. */
export async function readDiffWheel(event: RequestEvent, slug: string, from: string, to: string): Promise<DiffWheel> {
  const { before, after } = await query(event, DiffWheelDocument, { slug, from, to })
  if (!before || !after) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return diffWheel({
    before: before.cooperation.nodes.map(toSeat),
    after: after.cooperation.nodes.map(toSeat),
    groups: readGroups(after.groups.nodes),
    roles: after.multipliers.nodes.map(({ hasDeputy, ...role }) => ({ ...role, hasDeputy: hasDeputy ?? false })),
    begun: after.changesBetween.linksBegun.nodes.map(toLink),
    ended: after.changesBetween.linksEnded.nodes.map(toLink),
  })
}

function toSeat(node: SeatInDiffFragment): Seat {
  return { ...node, reach: node.reach ?? 'NONE' }
}

function toLink({ id, source, target }: CurveInDiffFragment) {
  return { id, source: source.id, target: target.id }
}
