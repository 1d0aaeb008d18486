import type { Gap } from '../coverage/gap.ts'
import { areaCounts, meetsTarget } from '../coverage/indicators/areas.ts'
import { reachOf } from '../coverage/reach.ts'
import type { NetworkView } from '../model/view.ts'
import { gapOf } from './day-gaps.ts'
import type { Mandate } from './mandate.ts'

/**
 * Gaps of districts and carriers that somebody who acts by a mandate would lift to the target alone. One that only
 * several together lift belongs to none of them. O(institutions of the mandate).
 */
export function liftedAreas(view: NetworkView, { covered }: Mandate): Gap[] {
  const gained = new Map<string, number>()
  for (const { id, district, carrier } of covered) {
    if (reachOf(view, id).reach !== 'NONE') continue
    for (const area of [district, carrier]) if (area) gained.set(area.id, (gained.get(area.id) ?? 0) + 1)
  }
  return [...gained].flatMap(([id, count]) => {
    const area = areaCounts(view).get(id)
    const isLifted = area && meetsTarget(view, { ...area, reached: area.reached + count })
    return isLifted ? gapOf(view, 'AREAS', area.kind, id) : []
  })
}
