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

/** Names end here, so that one long name does not make the wheel small; the panel has them in full. */
const widest = 456
/** Larger text may reach out further, in units per scale. */
const scaledRoom = 140
const nameLetter = 6.3
const figureLetter = 5.5
const badgeGap = 10

/** The words of all sectors by key; `scale` = how much larger than usual they are drawn. */
export function wordsBySector(wheel: Wheel, scale: number): Map<string, SectorWords> {
  const places = new Map(wheel.labels.map((label) => [label.sectorKey, Math.abs(label.x)]))
  return new Map(wheel.sectors.map((sector) => [sector.key, wordsOfSector(sector, places.get(sector.key) ?? 0, scale)]))
}

function wordsOfSector(sector: WheelSector, distance: number, scale: number): SectorWords {
  const code = sector.code || '–'
  const badgeWidth = Math.max(17, 8 + code.length * 7)
  const room = (widest + (scale - 1) * scaledRoom - distance) / scale - badgeWidth - badgeGap
  const name = shorten(nameOf(sector), Math.floor(room / nameLetter))
  const figure = groupFigure(sector.reachedCount, sector.institutionCount, sector.missing)
  const width = badgeWidth + badgeGap + Math.max(name.length * nameLetter, figure.length * figureLetter)
  return { code, badgeWidth, name, figure, width: width * scale }
}

function nameOf(sector: WheelSector): string {
  if (sector.key === unassignedKey) return m.map_group_unassigned()
  return sector.key === otherGroupsKey ? m.map_group_other() : sector.label
}

/** A name cut to so many letters, the last one an ellipsis. */
export function shorten(name: string, letters: number): string {
  return name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name
}
