import type { Wheel } from '@schutznetz/domain/layout/wheel-types.ts'
import type { Shown } from './filter.ts'
import type { KeyboardGrid } from './keyboard-grid.ts'
import { ghostId } from './scene.ts'

/** Rings from inside: multipliers (and ghosts), direct, through the group, not reached. */
const institutionRings = ['OWN', 'GROUP', 'NONE'] as const

/** What the keyboard can reach: everything that is shown, sector by sector, in the order it stands there. */
export function keyboardGridOf(wheel: Wheel, shown: Shown): KeyboardGrid {
  return wheel.sectors.map(({ key }) => {
    const ghosts = wheel.ghosts.filter(({ sectorKey }) => sectorKey === key && shown.missingGroupKeys.has(key))
    const multipliers = wheel.multipliers.filter((glyph) => glyph.sectorKey === key && shown.roleIds.has(glyph.id))
    const members = wheel.institutions.filter(({ id, sectorKey }) => sectorKey === key && shown.institutionIds.has(id))
    return [
      [...ghosts.map(({ sectorKey }) => ghostId(sectorKey)), ...multipliers.map(({ id }) => id)],
      ...institutionRings.map((ring) => members.filter(({ reach }) => reach === ring).map(({ id }) => id)),
    ]
  })
}
