import fc from 'fast-check'
import type { NetworkBuilder } from '../network-builder.ts'
import type { Drawn } from './draws.ts'
import { dates, doneOn, dueOn, index, many, seldom, withOne } from './draws.ts'
import type { Structure } from './structure.ts'

const concept = fc.record({
  state: fc.option(fc.constantFrom('NONE' as const, 'DRAFT' as const, 'ADOPTED' as const, 'UNKNOWN' as const)),
  adoptedOn: doneOn,
  dates: seldom(dates),
})
const agreement = fc.record({ partner: index, signedOn: doneOn, reviewDue: dueOn, dates: seldom(dates) })

export const dutiesDraw = fc.record({
  concepts: many(concept, 12),
  agreements: many(agreement, 8),
})

/** Protection concepts, at most one for an institution, and agreements with carriers and day-care persons. */
export function addDuties(
  n: NetworkBuilder,
  draw: Drawn<typeof dutiesDraw>,
  { institutions, carriers }: Structure,
): void {
  for (const [i, { state, adoptedOn, dates: bounds }] of draw.concepts.entries()) {
    const id = institutions[i]
    if (id !== undefined && state !== null) n.concept(id, state, adoptedOn, bounds ?? undefined)
  }
  for (const { partner, signedOn, reviewDue, dates: bounds } of draw.agreements) {
    const partners = partner % 3 > 0 ? carriers : institutions
    withOne(partners, Math.floor(partner / 3), (id) => n.agreement(id, reviewDue, bounds ?? undefined, signedOn))
  }
}
