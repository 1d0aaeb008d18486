import { gapsOf } from '../coverage/coverage.ts'
import type { Gap } from '../coverage/gap.ts'
import { asOf } from '../model/as-of.ts'
import type { Dated, Day } from '../model/day.ts'
import { createSnapshot } from '../model/snapshot.ts'
import type { NetworkView, RoleView } from '../model/view.ts'
import { endRows } from './end-rows.ts'

/** Ids of rows that shall no longer hold. */
export interface Ending {
  readonly roles?: ReadonlySet<string>
  readonly holders?: ReadonlySet<string>
  readonly affiliations?: ReadonlySet<string>
  readonly assignments?: ReadonlySet<string>
}

export interface EndingConsequences {
  /** Gaps of the day that are only there without these rows, gravest first. */
  readonly opened: readonly Gap[]
  /** Gaps of the day that go with them. */
  readonly closed: readonly Gap[]
  /** Roles in which nobody acts any more. */
  readonly vacated: readonly RoleView[]
  /** Roles in which somebody else acts then, as they are then: the deputy steps in. */
  readonly takenOver: readonly RoleView[]
}

/**
 * What the network would be on the view's day if these rows ended on it: the network is rebuilt without them and its
 * gaps are compared, so that whatever any indicator thinks of it is in the answer. O(rows) plus one whole coverage.
 */
export function consequencesOfEnding(view: NetworkView, ending: Ending): EndingConsequences {
  const after = without(view, ending)
  const [before, then] = [gapsOf(view), gapsOf(after)]
  const [keysBefore, keysThen] = [keysOf(before), keysOf(then)]
  return {
    opened: then.filter(({ key }) => !keysBefore.has(key)),
    closed: before.filter(({ key }) => !keysThen.has(key)),
    vacated: view.roles.filter(({ id, acting }) => acting && after.roleById.get(id)?.acting === null),
    takenOver: after.roles.filter(({ id, acting }) => acting && acting !== view.roleById.get(id)?.acting),
  }
}

function without({ snapshot: { records }, day }: NetworkView, ending: Ending): NetworkView {
  const rest = createSnapshot({
    ...records,
    multiplierRoles: endOn(records.multiplierRoles, ending.roles, day),
    roleHolders: endOn(records.roleHolders, ending.holders, day),
    affiliations: endOn(records.affiliations, ending.affiliations, day),
    specialistAssignments: endOn(records.specialistAssignments, ending.assignments, day),
  })
  return asOf(rest, day)
}

function endOn<Row extends Dated & { readonly id: string }>(
  rows: readonly Row[],
  ids: ReadonlySet<string> | undefined,
  day: Day,
): readonly Row[] {
  return ids && ids.size > 0 ? endRows(rows, ({ id }) => ids.has(id), day) : rows
}

function keysOf(gaps: readonly Gap[]): ReadonlySet<string> {
  return new Set(gaps.map(({ key }) => key))
}
