import { otherGroupsKey, unassignedKey } from '@schutznetz/domain/layout/sectors.ts'
import type { Wheel, WheelSector } from '@schutznetz/domain/layout/wheel-types.ts'
import { m } from '#lib/paraglide/messages.js'
import { groupFigure } from './words.ts'

/** What stands beside a sector, with the room it takes in wheel units. */
export interface SectorWords {
  readonly code: string
  readonly badgeWidth: number
  readonly name: string
  readonly figure: string
  readonly width: number
}

/** Longer names are cut: the panel has them in full. */
const longestName = 26
const nameLetter = 6.9
const figureLetter = 5.7
const badgeGap = 10

/** The words of a sector; a group beyond the wheel's room and "not assigned" have theirs from here. */
function wordsOfSector(sector: WheelSector): SectorWords {
  const name = shorten(nameOf(sector))
  const figure = groupFigure(sector.reachedCount, sector.institutionCount, sector.missing)
  const code = sector.code || '–'
  const badgeWidth = Math.max(17, 8 + code.length * 7)
  const width = badgeWidth + badgeGap + Math.max(name.length * nameLetter, figure.length * figureLetter)
  return { code, badgeWidth, name, figure, width }
}

/** The words of all sectors by key. */
export function wordsBySector(wheel: Wheel): Map<string, SectorWords> {
  return new Map(wheel.sectors.map((sector) => [sector.key, wordsOfSector(sector)]))
}

function nameOf(sector: WheelSector): string {
  if (sector.key === unassignedKey) return m.map_group_unassigned()
  return sector.key === otherGroupsKey ? m.map_group_other() : sector.label
}

function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name
}
