import fc from 'fast-check'
import type { InstitutionInput, LinkInput, MultiplierInput, SectorInput, WheelInput } from './wheel-types.ts'

const sectorsOf = (statutory: number, local: number, missing: readonly boolean[]): SectorInput[] =>
  Array.from({ length: statutory + local }, (_, index) => ({
    key: `G${index}`,
    code: index < statutory ? String(index + 1) : `L${index - statutory + 1}`,
    label: `Gruppe ${index}`,
    statutoryNumber: index < statutory ? index + 1 : null,
    missing: index < statutory && (missing[index] ?? false),
  }))

/** Networks of every shape: no groups with locals only, empty ones, crowded sectors, institutions without a group. */
export const wheelInputs: fc.Arbitrary<WheelInput> = fc
  .record({
    statutory: fc.integer({ min: 0, max: 14 }),
    local: fc.integer({ min: 0, max: 8 }),
    missing: fc.array(fc.boolean(), { maxLength: 14 }),
    institutionCount: fc.integer({ min: 0, max: 450 }),
    multiplierCount: fc.integer({ min: 0, max: 60 }),
    linkCount: fc.integer({ min: 0, max: 40 }),
    picks: fc.infiniteStream(fc.nat()),
  })
  .filter(({ statutory, local }) => statutory + local > 0)
  .map(({ statutory, local, missing, institutionCount, multiplierCount, linkCount, picks }) => {
    const pick = (below: number): number => (picks.next().value ?? 0) % below
    const sectors = sectorsOf(statutory, local, missing)
    // Squared: a few groups hold most institutions, as in life.
    const groupKey = (): string => sectors[Math.floor(pick(sectors.length ** 2) / sectors.length)]?.key ?? 'G0'
    const multipliers = Array.from({ length: multiplierCount }, (_, index): MultiplierInput => ({
      id: `m${index}`,
      groupKey: groupKey(),
      hasDeputy: pick(2) === 0,
      failureRisk: pick(5) === 0,
      institutionId: pick(3) === 0 && institutionCount > 0 ? `i${pick(institutionCount)}` : null,
      actingId: pick(4) === 0 ? `p${pick(5)}` : null,
    }))
    const institutions = Array.from({ length: institutionCount }, (_, index): InstitutionInput => ({
      id: `i${index}`,
      groupKey: pick(40) === 0 ? null : groupKey(),
      reach: (['OWN', 'GROUP', 'NONE'] as const)[pick(3)] ?? 'NONE',
      viaRoleIds: multiplierCount > 0 ? [`m${pick(multiplierCount)}`] : [],
    }))
    const links = Array.from({ length: institutionCount > 0 ? linkCount : 0 }, (_, index): LinkInput => ({
      id: `l${index}`,
      source: `i${pick(institutionCount)}`,
      target: `i${pick(institutionCount)}`,
    }))
    return { sectors, institutions, multipliers, links }
  })
