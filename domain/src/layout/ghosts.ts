import { institutionBands, multiplierBand, radii } from './measures.ts'
import { placeAt } from './polar.ts'
import type { WheelGhost, WheelSector } from './wheel-types.ts'

const personRadius = (multiplierBand.inner + multiplierBand.outer) / 2
const institutionRadius = (institutionBands.NONE.inner + institutionBands.NONE.outer) / 2
const wordRadius = (multiplierBand.outer + radii.boundary) / 2

/**
 * Ghosts of the statutory groups that nobody represents: a person in ring 1, the word in the sector and, where not even
 * an institution is known, a "+" outside (dashboard.md, "Ghosts").
 */
export function wheelGhosts(sectors: readonly WheelSector[]): WheelGhost[] {
  return sectors
    .filter((sector) => sector.missing)
    .map((sector) => ({
      sectorKey: sector.key,
      lack: sector.institutionCount === 0 ? 'NOTHING' : 'NOBODY',
      person: placeAt(sector.mid, personRadius),
      institution: sector.institutionCount === 0 ? placeAt(sector.mid, institutionRadius) : null,
      word: { ...placeAt(sector.mid, wordRadius), rotation: readableRotation(sector.mid) },
    }))
}

/** Along the radius, reading outward on the right half and inward on the left, so that no word hangs upside down. */
function readableRotation(angle: number): number {
  return angle <= 180 ? angle - 90 : angle - 270
}
