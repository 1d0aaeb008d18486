import { coverageOf } from '@schutznetz/domain/coverage/coverage.ts'
import { asOf } from '@schutznetz/domain/model/as-of.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import type { NetworkRecords } from '@schutznetz/domain/model/network-records.ts'
import { createSnapshot } from '@schutznetz/domain/model/snapshot.ts'
import { invitationPlan } from '@schutznetz/domain/plan/invitation-plan.ts'
import { checkReports } from '@schutznetz/domain/reporting/report-check/check-reports.ts'
import { rolesToSecure } from '@schutznetz/domain/what-if/roles-to-secure.ts'
import { whatIf } from '@schutznetz/domain/what-if/what-if.ts'
import type { Measurement } from './table.ts'
import { milliseconds, ratio } from './table.ts'
import { middle } from './timing.ts'

const runs = 9

/** "What helps most?" and "What breaks if …?" in full evaluations of one day, all measured in turn in each run. */
export function measureQuestions(size: number, records: NetworkRecords, day: Day): Measurement[] {
  const times = { evaluate: [] as number[], plan: [] as number[], leave: [] as number[], close: [] as number[] }
  for (let run = 0; run <= runs; run += 1) {
    const clock = (name: keyof typeof times, work: () => void) => {
      const began = performance.now()
      work()
      // The first run only warms up.
      if (run > 0) times[name].push(performance.now() - began)
    }
    // A new snapshot each time: views and numbers are remembered on it.
    const view = asOf(createSnapshot(records), day)
    clock('evaluate', () => coverageOf(asOf(createSnapshot(records), day)))
    coverageOf(view)
    checkReports(view)
    clock('plan', () => invitationPlan(view, 10))
    const [first] = rolesToSecure(view)
    clock('leave', () => whatIf(view, { people: new Set([first?.role.acting?.id ?? '']), institutions: new Set() }))
    const [institution] = view.institutions
    clock('close', () => whatIf(view, { people: new Set(), institutions: new Set([institution?.id ?? '']) }))
  }
  const full = middle(times.evaluate)
  const row = (what: string, name: keyof typeof times): Measurement => ({
    what: `${what} (${size} institutions)`,
    value: milliseconds(middle(times[name])),
    note: `${ratio(middle(times[name]), full)} a full evaluation (${milliseconds(full)})`,
  })
  return [
    row('What helps most: ten steps', 'plan'),
    row('What if the person leaves on whom most hangs', 'leave'),
    row('What if an institution leaves', 'close'),
  ]
}
