import { gapsOf } from '../coverage/coverage.ts'
import type { Gap, GapSubjectKind } from '../coverage/gap.ts'
import type { IndicatorKey } from '../coverage/indicator-key.ts'
import { derive } from '../model/derive.ts'
import type { NetworkView } from '../model/view.ts'

const gapsByKey = derive((view: NetworkView) => new Map(gapsOf(view).map((gap) => [gap.key, gap])))

/** The gap of a subject behind an indicator, as a list of one; empty if there is none on the day. O(1). */
export function gapOf(view: NetworkView, indicator: IndicatorKey, kind: GapSubjectKind, id: string): Gap[] {
  const gap = gapsByKey(view).get(`${indicator}:${kind}:${id}`)
  return gap ? [gap] : []
}

const places = derive((view: NetworkView) => new Map(gapsOf(view).map((gap, place) => [gap, place])))

/** Gaps of the day in the order of `gapsOf`: gravest first. O(g log g) without comparing names. */
export function gravestFirst(view: NetworkView, gaps: readonly Gap[]): Gap[] {
  const placeOf = (gap: Gap) => places(view).get(gap) ?? 0
  return gaps.toSorted((a, b) => placeOf(a) - placeOf(b))
}
