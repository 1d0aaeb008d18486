import type { InstitutionInput, PlacedMultiplier, SectorInput, Wheel } from '@schutznetz/domain/layout/wheel-types.ts'
import type { RoleStrength } from '#lib/graph/map-data.ts'
import { wheelOf } from '#lib/graph/wheel-of.ts'
import { round } from '#lib/wheel/round.ts'
import { staticWheel, type StaticWheel } from '#lib/wheel/static-wheel.ts'

/** What would become of an institution or a multiplier: reached no more, gone itself, or nobody acting. */
export const scenarioChanges = ['LOST', 'LEFT', 'VACANT'] as const

export type ScenarioChange = (typeof scenarioChanges)[number]

interface ScenarioMark {
  readonly id: string
  readonly change: ScenarioChange
  readonly x: number
  readonly y: number
}

interface RingRole extends RoleStrength {
  readonly id: string
  readonly groupKey: string | null
  readonly roleIds: readonly string[]
}

/** The network on one side of the departure. */
export interface ScenarioSide {
  readonly groups: readonly SectorInput[]
  readonly institutions: readonly InstitutionInput[]
  readonly roles: readonly RingRole[]
}

export interface ScenarioWheels {
  readonly before: StaticWheel
  readonly after: StaticWheel
  /** Drawn on the second picture; none where areas stand for the institutions (above 600). */
  readonly marks: readonly ScenarioMark[]
}

/**
 * Both pictures on the layout of the day, so that only what changes differs: what is lost or gone is marked where it
 * was, everything else stays at its place and takes the glyph it would have. O(institutions + roles).
 */
export function scenarioWheels(
  before: ScenarioSide,
  after: ScenarioSide,
  vacated: ReadonlySet<string>,
): ScenarioWheels {
  const wheel = wheelOf({ ...before, links: [] })
  if (wheel.mode === 'DENSITY') {
    return { before: staticWheel(wheel), after: staticWheel(wheelOf({ ...after, links: [] })), marks: [] }
  }
  // Sectors without a voice become ghosts; counts, and so places, stay those of the day.
  const then = wheelOf({ ...before, groups: after.groups, links: [] })
  const reachThen = new Map(after.institutions.map(({ id, reach }) => [id, reach]))
  const multipliers = then.multipliers.map((place) => ({ place, fate: fateOf(place, before, after, vacated) }))
  const marks = [
    ...then.institutions.flatMap(({ id, reach, x, y }) => {
      const change = institutionChange(reach, reachThen.get(id))
      return change ? [{ id, change, x: round(x), y: round(y) }] : []
    }),
    ...multipliers.flatMap(({ place: { id, x, y }, fate }) =>
      fate === 'VACANT' ? [{ id, change: 'VACANT' as const, x: round(x), y: round(y) }] : [],
    ),
  ]
  const marked = new Set(marks.map(({ id }) => id))
  const rest: Wheel = {
    ...then,
    institutions: then.institutions.flatMap((place) => {
      const reach = reachThen.get(place.id)
      return reach && !marked.has(place.id) ? [{ ...place, reach }] : []
    }),
    multipliers: multipliers.flatMap(({ place, fate }) =>
      fate && fate !== 'VACANT' ? [{ ...place, hasDeputy: fate.hasDeputy, failureRisk: fate.failureRisk }] : [],
    ),
  }
  return { before: staticWheel(wheel), after: staticWheel(rest), marks }
}

function institutionChange(before: InstitutionInput['reach'], after: InstitutionInput['reach'] | undefined) {
  if (!after) return 'LEFT' as const
  return before !== 'NONE' && after === 'NONE' ? ('LOST' as const) : null
}

/**
 * How the multiplier at a place would be drawn; `null` = not in this ring any more, though somebody acts. A node of
 * several roles takes its id from one of them, so it is found again by any role that it keeps.
 */
function fateOf(
  { id }: PlacedMultiplier,
  before: ScenarioSide,
  after: ScenarioSide,
  vacated: ReadonlySet<string>,
): RoleStrength | 'VACANT' | null {
  const roleIds = before.roles.find((role) => role.id === id)?.roleIds ?? []
  const kept = after.roles.find((role) => role.roleIds.some((roleId) => roleIds.includes(roleId)))
  if (kept) return kept
  return roleIds.every((roleId) => vacated.has(roleId)) ? 'VACANT' : null
}
