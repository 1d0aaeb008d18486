import type { MultiplierInput } from './wheel-types.ts'

/** One glyph of ring 1. */
export interface RingMultiplier {
  readonly id: string
  readonly roleIds: readonly string[]
  readonly groupKey: string
  readonly hasDeputy: boolean
  readonly failureRisk: boolean
}

/**
 * Who stands in ring 1: group roles, and persons who act for two institutions or more. A single own multiplier is part
 * of its institution's glyph (dashboard.md, "Ring 1"). In the order of the input. O(n).
 */
export function multiplierRing(multipliers: readonly MultiplierInput[]): RingMultiplier[] {
  const byPerson = Map.groupBy(
    multipliers.filter((role) => role.institutionId !== null && role.actingId),
    (role) => role.actingId,
  )
  return multipliers.flatMap((role) => {
    if (role.institutionId === null) return [{ ...ringGlyph([role]), id: role.id, groupKey: role.groupKey }]
    const roles = (role.actingId && byPerson.get(role.actingId)) || [role]
    const carried = new Set(roles.map((other) => other.institutionId))
    if (carried.size < 2 || roles[0] !== role) return []
    return [{ ...ringGlyph(roles), id: role.id, groupKey: mostFrequent(roles.map((other) => other.groupKey)) }]
  })
}

function ringGlyph(roles: readonly MultiplierInput[]): Omit<RingMultiplier, 'id' | 'groupKey'> {
  return {
    roleIds: roles.map((role) => role.id),
    hasDeputy: roles.every((role) => role.hasDeputy),
    failureRisk: roles.some((role) => role.failureRisk),
  }
}

function mostFrequent(keys: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}
