import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsOf } from '../src/coverage/coverage.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import type { NetworkView } from '../src/model/view.ts'
import { invitationPlan } from '../src/plan/invitation-plan.ts'
import { someDay } from './arbitrary/draws.ts'
import { arbitraryNetwork } from './arbitrary-network.ts'
import { runs } from './property-runs.ts'
import type { Row } from './row-changes.ts'
import { rowLists } from './row-changes.ts'
import { figuresOf, reportsOf, viewOf } from './told.ts'

/** A change of one row as the audit trail keeps it: `before` null = created, `after` null = deleted. */
interface RowChange {
  readonly list: keyof NetworkRecords
  readonly before: Row | null
  readonly after: Row | null
}

const edit = fc.record({ kind: fc.constantFrom('CREATE', 'END', 'BEGIN', 'DELETE'), list: fc.nat(), row: fc.nat() })

/** What an edit does to the network as it is; a list without rows is passed over. */
function changeBy(
  records: NetworkRecords,
  { kind, list, row }: { kind: string; list: number; row: number },
): RowChange[] {
  const filled = rowLists(records).filter(([, rows]) => rows.length > 0)
  const [name, rows] = filled[list % filled.length] ?? []
  const before = rows?.[row % rows.length]
  if (name === undefined || before === undefined) return []
  const isDated = 'validTo' in before
  if (kind === 'CREATE') return [{ list: name, before: null, after: { ...before, id: `${before.id}-${row}` } }]
  if (kind === 'DELETE' || !isDated) return [{ list: name, before, after: null }]
  const bounds = kind === 'END' ? { validTo: someDay } : { validFrom: null, validTo: null }
  return [{ list: name, before, after: { ...before, ...bounds } }]
}

/** A change done: the old row goes, the new one is the last, as a database gives it back after an update. */
function changed(records: NetworkRecords, { list, before, after }: RowChange): NetworkRecords {
  const rows = (records[list] as readonly Row[]).filter(({ id }) => id !== before?.id)
  return { ...records, [list]: after ? [...rows, after] : rows }
}

function told(view: NetworkView) {
  return {
    figures: figuresOf(view),
    gaps: gapsOf(view),
    reports: reportsOf(view, (id) => id),
    plan: invitationPlan(view, 3).steps.map(({ effect, words }) => [effect, words]),
  }
}

test('undoing changes, the last first, restores every number', () => {
  let moved = 0
  fc.assert(
    fc.property(arbitraryNetwork(), fc.array(edit, { minLength: 1, maxLength: 6 }), (records, edits) => {
      const before = told(viewOf(records))
      const done: RowChange[] = []
      let now = records
      for (const each of edits)
        for (const change of changeBy(now, each)) {
          now = changed(now, change)
          done.push(change)
        }
      if (JSON.stringify(told(viewOf(now)).figures) !== JSON.stringify(before.figures)) moved += 1
      for (const { list, before: old, after } of done.toReversed())
        now = changed(now, { list, before: after, after: old })
      expect(told(viewOf(now))).toEqual(before)
    }),
    runs(20261127, 2000),
  )
  // The property says something only where the changes did.
  expect(moved).toBeGreaterThan(0)
})
