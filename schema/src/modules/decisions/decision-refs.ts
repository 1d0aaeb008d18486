import type { Gap } from '@schutznetz/domain/coverage/gap.ts'
import type { GapDecisionRecord } from '@schutznetz/domain/model/records/decisions.ts'
import { builder } from '../../builder.ts'
import { place, type NetworkScope, type Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'
import type { CoordinatingUser } from './coordinating-users.ts'

export const GapDecisionRef = builder.objectRef<Placed<GapDecisionRecord>>('GapDecision')
export const DecidedGapRef = builder.objectRef<Placed<Pick<Gap, 'key'>>>('DecidedGap')
export const CoordinatingUserRef = builder.objectRef<CoordinatingUser>('CoordinatingUser')

export const placeGapDecision = rowPlacer((scope) => scope.index.get('gapDecision'))

/** What was decided about a gap, whether there is such a gap today or not. */
export function placeDecidedGap(scope: NetworkScope, key: string): Placed<Pick<Gap, 'key'>> {
  return place(scope, { key })
}

/**
 * All decisions about a gap that began up to the day, the latest first: what is over, and what was decided about a gap
 * that is closed by now, stays in it.
 */
export function decisionHistory({ view, index }: NetworkScope, key: string): GapDecisionRecord[] {
  const rows = index.get('decisionsByGap').get(key) ?? []
  return latestFirst(rows.filter(({ validFrom }) => (validFrom ?? '') <= view.day))
}

/** Ids are in order of entry. */
export function latestFirst(rows: readonly GapDecisionRecord[]): GapDecisionRecord[] {
  const rank = ({ validFrom, id }: GapDecisionRecord) => `${validFrom ?? ''} ${id}`
  return rows.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))
}

/** Reasons are free text, in which somebody may be named; so they are for those who read names. */
export function canReadReasons({ access }: NetworkScope): boolean {
  return access.names !== 'NONE'
}
