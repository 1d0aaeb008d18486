import type { Wheel, WheelReach, WheelSector } from '@schutznetz/domain/layout/wheel-types.ts'
import { radii } from '@schutznetz/domain/layout/measures.ts'
import { placeAt } from '@schutznetz/domain/layout/polar.ts'
import { roleFormOf } from '#lib/graph/filter.ts'
import type { GlyphName } from '#lib/graph/glyphs.ts'
import { ruleFor } from '#lib/graph/style-rules.ts'
import { round, roundPath } from './round.ts'

/** All glyphs of a kind. */
export interface GlyphPlaces {
  readonly name: GlyphName
  readonly scale: number
  /** `x y rotation` per glyph, separated by commas: text is the shortest way through the page's data. */
  readonly places: string
}

/** The code of a group at the edge of the wheel. */
interface SectorCode {
  readonly code: string
  readonly x: number
  readonly y: number
  readonly isMissing: boolean
  readonly isStatutory: boolean
}

interface GhostWord {
  readonly lack: 'NOTHING' | 'NOBODY'
  readonly x: number
  readonly y: number
  readonly rotation: number
}

/**
 * A coverage wheel that nobody clicks: few strings that the page draws as they are. No names in it, so everybody who
 * reads the network may have it.
 */
export interface StaticWheel {
  readonly outside: string
  readonly statutory: string
  readonly local: string
  readonly missing: string
  /** Above 600 institutions areas stand for them. */
  readonly tiles: Readonly<Record<WheelReach, string>>
  readonly spokes: string
  readonly glyphs: readonly GlyphPlaces[]
  readonly codes: readonly SectorCode[]
  readonly words: readonly GhostWord[]
}

/** Sizes the drawings of glyphs.ts are made for. */
const drawn = { institution: 4.3, multiplier: 5.2 }
const codeRadius = radii.edge + 17

/** Reduces a wheel to what a static picture draws. O(institutions). */
export function staticWheel(wheel: Wheel): StaticWheel {
  const inner = (isOfKind: (sector: WheelSector) => boolean): string =>
    roundPath(
      wheel.sectors
        .filter(isOfKind)
        .map(({ innerPath }) => innerPath)
        .join(''),
    )
  return {
    outside: roundPath(wheel.sectors.map(({ outerPath }) => outerPath).join('')),
    statutory: inner(({ kind, missing }) => kind === 'STATUTORY' && !missing),
    local: inner(({ kind, missing }) => kind !== 'STATUTORY' && !missing),
    missing: inner(({ missing }) => missing),
    tiles: { OWN: tilesOf(wheel, 'OWN'), GROUP: tilesOf(wheel, 'GROUP'), NONE: tilesOf(wheel, 'NONE') },
    spokes: wheel.multipliers.map(({ x, y }) => `M0 0L${round(x)} ${round(y)}`).join(''),
    glyphs: glyphsOf(wheel),
    codes: wheel.sectors.map(codeOf),
    words: wheel.ghosts.map(({ lack, word }) => ({
      lack,
      x: round(word.x),
      y: round(word.y),
      rotation: round(word.rotation),
    })),
  }
}

function tilesOf({ tiles }: Wheel, reach: WheelReach): string {
  return roundPath(
    tiles
      .filter((tile) => tile.reach === reach)
      .map(({ path }) => path)
      .join(''),
  )
}

function glyphsOf(wheel: Wheel): GlyphPlaces[] {
  const institutions = wheel.mode === 'DENSITY' ? [] : wheel.institutions
  const placed = [
    ...institutions.map((place) => ({
      name: ruleFor({ kind: 'INSTITUTION', reach: place.reach, isShown: true }).glyph,
      scale: wheel.glyphs.institution / drawn.institution,
      place,
    })),
    ...wheel.multipliers.map((place) => ({
      name: ruleFor({ kind: 'MULTIPLIER', form: roleFormOf(place), isShown: true }).glyph,
      scale: wheel.glyphs.multiplier / drawn.multiplier,
      place,
    })),
    ...wheel.ghosts.map(({ person }) => ({ name: 'ghost' as const, scale: 1, place: person })),
    ...wheel.ghosts.flatMap(({ institution }) =>
      institution ? [{ name: 'ghost-institution' as const, scale: 1, place: institution }] : [],
    ),
  ]
  return [...Map.groupBy(placed, ({ name }) => name)].flatMap(([name, members]) => {
    const scale = members[0]?.scale ?? 1
    const places = members.map(({ place: { x, y, angle } }) => `${round(x)} ${round(y)} ${inward(name, angle)}`)
    return name ? [{ name, scale: round(scale, 3), places: places.join() }] : []
  })
}

/** The half-filled glyph is turned so that its filled half points to the centre. */
function inward(name: GlyphName | null, angle: number): number {
  return name === 'via-group' ? Math.round(angle) : 0
}

function codeOf({ code, mid, missing, kind }: WheelSector): SectorCode {
  const { x, y } = placeAt(mid, codeRadius)
  return { code: code || '–', x: round(x), y: round(y), isMissing: missing, isStatutory: kind === 'STATUTORY' }
}
