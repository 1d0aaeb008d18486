import fc from 'fast-check'
import type { NetworkBuilder } from '../network-builder.ts'
import type { Drawn } from './draws.ts'
import { dates, index, many, pick, withOne } from './draws.ts'
import type { Structure } from './structure.ts'

const role = fc.record({ ofGroup: fc.boolean(), target: index, scope: fc.array(index, { maxLength: 2 }), dates })
const holder = fc.record({ role: index, person: index, isDeputy: fc.boolean(), dates })

export const mandatesDraw = fc.record({
  roles: many(role, 10),
  holders: many(holder, 20),
})

/** Roles for institutions and groups, with holders and deputies. */
export function addMandates(
  n: NetworkBuilder,
  draw: Drawn<typeof mandatesDraw>,
  { groups, institutions, districts, carriers }: Structure,
  people: readonly string[],
): string[] {
  const roles = draw.roles.flatMap(({ ofGroup, target, scope, dates: bounds }) => {
    const id = pick(ofGroup ? groups : institutions, target)
    if (id === undefined) return []
    if (!ofGroup) return [n.role({ institution: id, ...bounds })]
    const targets = scope.map((choice) => pick([...districts, ...carriers, ...institutions], choice) ?? '')
    return [n.role({ group: id, scope: targets, ...bounds })]
  })
  for (const { role: of, person, isDeputy, dates: bounds } of draw.holders) {
    const kind = isDeputy ? 'DEPUTY' : 'HOLDER'
    withOne(roles, of, (id) => n.hold(id, pick(people, person) ?? '', { kind, ...bounds }))
  }
  return roles
}
