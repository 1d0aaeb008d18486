import type { Band } from './measures.ts'
import { arcDegrees, arcLength, placeAt } from './polar.ts'
import type { Place, SectorArc } from './wheel-types.ts'

/** `pitch` is the least distance of neighbours in a row (s), `glyph` half the size of what stands there. */
export interface GlyphSpace {
  readonly pitch: number
  readonly glyph: number
}

interface Row {
  readonly radius: number
  readonly capacity: number
}

/** Rows stand at most this far apart, and no closer than this, in pitches. */
const widestStep = 1.16
const closestStep = 0.9
/** Few glyphs in a wide sector do not drift apart further than this, in pitches. */
const widestSpacing = 2.5

/**
 * Places for `count` glyphs in the band of a sector: the fewest rows whose capacity ⌊arc / s⌋ suffices, centred in the
 * band, evenly spaced. Ordered by angle, then radius, so that neighbours in a list stay neighbours in the picture.
 * `null` when they do not fit at this pitch. O(n log n).
 */
export function packBand(count: number, arc: SectorArc, band: Band, space: GlyphSpace): Place[] | null {
  if (count === 0) return []
  const rows = fewestRows(count, arc.end - arc.start, band, space)
  if (!rows) return null
  const counts = shareOut(count, rows)
  const places = rows.flatMap((row, index) => fillRow(counts[index] ?? 0, row.radius, arc, space.pitch))
  return places.sort((a, b) => a.angle - b.angle || a.radius - b.radius)
}

/** Whether `count` glyphs fit at this pitch, without placing them. */
export function fitsBand(count: number, arc: SectorArc, band: Band, space: GlyphSpace): boolean {
  return count === 0 || fewestRows(count, arc.end - arc.start, band, space) !== null
}

function fewestRows(count: number, degrees: number, band: Band, space: GlyphSpace): Row[] | null {
  const usable = band.outer - band.inner - 2 * space.glyph
  const middle = (band.inner + band.outer) / 2
  for (let rowCount = 1; ; rowCount++) {
    const step = rowCount === 1 ? 0 : Math.min(widestStep * space.pitch, usable / (rowCount - 1))
    if (rowCount > 1 && step < closestStep * space.pitch) return null
    const rows = Array.from({ length: rowCount }, (_, index) => {
      const radius = middle + (index - (rowCount - 1) / 2) * step
      return { radius, capacity: rowCapacity(arcLength(degrees, radius), space) }
    })
    if (rows.reduce((total, row) => total + row.capacity, 0) >= count) return rows
  }
}

/** A row shorter than one pitch still holds one glyph if that does not stick out. */
function rowCapacity(length: number, space: GlyphSpace): number {
  return Math.max(Math.floor(length / space.pitch), length >= 2 * space.glyph ? 1 : 0)
}

/** Shares `count` out to the rows in proportion to their capacity; what is left goes where most room is. */
function shareOut(count: number, rows: readonly Row[]): number[] {
  const total = rows.reduce((sum, row) => sum + row.capacity, 0)
  const shares = rows.map((row) => Math.floor((count * row.capacity) / total))
  let left = count - shares.reduce((sum, share) => sum + share, 0)
  while (left > 0) {
    const room = rows.map((row, index) => row.capacity - (shares[index] ?? 0))
    const roomiest = room.indexOf(Math.max(...room))
    shares[roomiest] = (shares[roomiest] ?? 0) + 1
    left--
  }
  return shares
}

function fillRow(count: number, radius: number, arc: SectorArc, pitch: number): Place[] {
  const spacing = Math.min((arc.end - arc.start) / count, arcDegrees(widestSpacing * pitch, radius))
  return Array.from({ length: count }, (_, index) => placeAt(arc.mid + (index - (count - 1) / 2) * spacing, radius))
}
