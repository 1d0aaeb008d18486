import { coverageOf } from '@schutznetz/domain/coverage/coverage.ts'
import { diffNetworks } from '@schutznetz/domain/diff/network-diff.ts'
import { asOf } from '@schutznetz/domain/model/as-of.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import { addDays } from '@schutznetz/domain/model/day.ts'
import type { NetworkRecords } from '@schutznetz/domain/model/network-records.ts'
import { createSnapshot } from '@schutznetz/domain/model/snapshot.ts'
import { invitationPlan } from '@schutznetz/domain/plan/invitation-plan.ts'
import { rolesToSecure } from '@schutznetz/domain/what-if/roles-to-secure.ts'
import { whatIf } from '@schutznetz/domain/what-if/what-if.ts'
import type { Measurement } from './table.ts'
import { milliseconds, ratio } from './table.ts'
import { middle } from './timing.ts'

const runs = 15

/** Each question about one revision in full evaluations of one day, all measured in turn in each run. */
export function measureQuestions(size: number, records: NetworkRecords, day: Day): Measurement[] {
  const times = new Map<string, number[]>()
  for (let run = 0; run <= runs; run += 1) {
    for (const [what, ms] of askAll(records, day, run)) {
      // The first run only warms up.
      if (run > 0) times.set(what, [...(times.get(what) ?? []), ms])
    }
  }
  const full = middle(times.get(evaluation) ?? [])
  return [...times]
    .filter(([what]) => what !== evaluation)
    .map(([what, measured]) => ({
      what: `${what} (${size} institutions)`,
      value: milliseconds(middle(measured)),
      note: `${ratio(middle(measured), full)} a full evaluation (${milliseconds(full)})`,
    }))
}

const evaluation = 'Full evaluation'

/** Every run asks of a new snapshot, since views and numbers are remembered on it, and lets somebody else leave. */
function askAll(records: NetworkRecords, day: Day, run: number): Map<string, number> {
  const times = new Map<string, number>()
  const clock = (what: string, work: () => void) => {
    const began = performance.now()
    work()
    times.set(what, performance.now() - began)
  }
  clock(evaluation, () => coverageOf(asOf(createSnapshot(records), day)))
  const snapshot = createSnapshot(records)
  clock('What changed within a year', () => diffNetworks(asOf(snapshot, addDays(day, -365)), asOf(snapshot, day)))
  clock('The same again', () => diffNetworks(asOf(snapshot, addDays(day, -365)), asOf(snapshot, day)))
  const view = asOf(snapshot, day)
  clock('What helps most: ten steps', () => invitationPlan(view, 10))
  const nobody = new Set<string>()
  const somebody = (id: string | undefined) => ({
    people: new Set(id === undefined ? [] : [id]),
    institutions: nobody,
    roles: nobody,
  })
  const staff = [...view.affiliationsByPerson.keys()]
  const [most] = rolesToSecure(view)
  clock('What if the person leaves on whom most hangs', () => whatIf(view, somebody(most?.role.acting?.id)))
  clock('What if somebody leaves', () => whatIf(view, somebody(staff[(run * 7919) % staff.length])))
  const institution = view.institutions[(run * 7919) % view.institutions.length]
  clock('What if an institution leaves', () =>
    whatIf(view, { people: nobody, institutions: new Set([institution?.id ?? '']), roles: nobody }),
  )
  return times
}
