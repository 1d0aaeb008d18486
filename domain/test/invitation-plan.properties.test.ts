import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf } from '../src/coverage/coverage.ts'
import type { Gap } from '../src/coverage/gap.ts'
import { asOf } from '../src/model/as-of.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { actionWords } from '../src/plan/action-words.ts'
import { gapWeight } from '../src/plan/gap-weights.ts'
import { invitationPlan } from '../src/plan/invitation-plan.ts'
import { openedGaps } from '../src/plan/opened-gaps.ts'
import { actionKey } from '../src/plan/plan-action.ts'
import type { PlanAction } from '../src/plan/plan-action.ts'
import { possibleActions } from '../src/plan/possible-actions.ts'
import { someDay } from './arbitrary/draws.ts'
import { arbitraryNetwork } from './arbitrary-network.ts'
import { viewAfter } from './done-action.ts'
import { runs } from './property-runs.ts'
import { relabelled, reordered } from './row-changes.ts'

const settings = runs(20261126, 1000)

function viewOf(records: NetworkRecords): NetworkView {
  return asOf(createSnapshot(records), someDay)
}

function forEveryNetwork(check: (view: NetworkView) => void, numRuns = settings.numRuns): void {
  fc.assert(
    fc.property(arbitraryNetwork(), (records) => check(viewOf(records))),
    { ...settings, numRuns: Math.min(numRuns, settings.numRuns) },
  )
}

function keysOf(gaps: readonly Gap[]): string[] {
  return gaps.map(({ key }) => key).toSorted()
}

function weightOf(view: NetworkView, actions: readonly PlanAction[]): number {
  const covered = new Set(actions.flatMap(({ closes }) => closes))
  return [...covered].reduce((sum, gap) => sum + gapWeight(view.thresholds, gap), 0)
}

/** The best any `size` actions can do, by trying them all. Of actions that close the same one is enough. */
function bestWeight(view: NetworkView, size: number): number {
  const distinct = new Map(possibleActions(view).map((action) => [keysOf(action.closes).join(), action]))
  const actions = [...distinct.values()]
  const best = (from: number, chosen: readonly PlanAction[]): number =>
    chosen.length === size
      ? weightOf(view, chosen)
      : actions
          .slice(from)
          .reduce((most, action, i) => Math.max(most, best(from + i + 1, [...chosen, action])), weightOf(view, chosen))
  return best(0, [])
}

describe('an action', () => {
  test('closes and opens exactly what entering it for real closes and opens', () => {
    forEveryNetwork((view) => {
      const before = keysOf(gapsOf(view))
      for (const action of possibleActions(view)) {
        const after = keysOf(gapsOf(viewAfter(view, action)))
        const [had, has] = [new Set(before), new Set(after)]
        const seen = { closed: before.filter((key) => !has.has(key)), opened: after.filter((key) => !had.has(key)) }
        const told = { closed: keysOf(action.closes), opened: keysOf(openedGaps(view, action)) }
        expect({ action: actionKey(action), ...told }).toEqual({ action: actionKey(action), ...seen })
      }
    }, 200)
  })

  test('has a key of its own', () => {
    forEveryNetwork((view) => {
      const keys = possibleActions(view).map(actionKey)
      expect(new Set(keys).size).toBe(keys.length)
    })
  })
})

describe('the plan', () => {
  test('reaches at least 1 − 1/e of what the best choice of its size would', () => {
    forEveryNetwork((view) => {
      for (const size of [1, 2, 3]) {
        const planned = invitationPlan(view, size).steps.reduce((sum, step) => sum + step.weight, 0)
        expect(planned).toBeGreaterThanOrEqual((1 - 1 / Math.E) * bestWeight(view, size))
      }
      const [first] = invitationPlan(view, 1).steps
      expect(first?.weight ?? 0).toBe(bestWeight(view, 1))
    }, 60)
  })

  test('takes at each step what adds most, and tells what it adds', () => {
    forEveryNetwork((view) => {
      const actions = possibleActions(view)
      const done: PlanAction[] = []
      for (const step of invitationPlan(view, 5).steps) {
        const gains = actions.map((action) => weightOf(view, [...done, action]) - weightOf(view, done))
        expect(step.weight).toBe(Math.max(...gains))
        expect(step.closes.reduce((sum, gap) => sum + gapWeight(view.thresholds, gap), 0)).toBe(step.weight)
        done.push(step.action)
      }
    })
  })

  test('ends when nothing more helps, and a longer one begins like a shorter one', () => {
    forEveryNetwork((view) => {
      const all = invitationPlan(view, 1000).steps
      const closed = new Set(all.flatMap(({ closes }) => closes))
      expect(new Set(possibleActions(view).flatMap(({ closes }) => closes))).toEqual(closed)
      expect(invitationPlan(view, 3).steps).toEqual(all.slice(0, 3))
    })
  })

  test('is not decided by the order of rows', () => {
    const told = (view: NetworkView) =>
      invitationPlan(view, 8).steps.map(({ effect, weight, words, sought, candidates, closes, opens }) => ({
        effect,
        weight,
        words,
        sought,
        candidates: candidates.length,
        closes: closes.map((gap) => `${gap.indicator} ${gap.subject.label.de}`).toSorted(),
        opens: opens.map((gap) => `${gap.indicator} ${gap.subject.label.de} ${gap.reason.de}`),
      }))
    fc.assert(
      fc.property(arbitraryNetwork(), fc.nat(), (records, salt) => {
        expect(told(viewOf(reordered(records, salt)))).toEqual(told(viewOf(records)))
      }),
      settings,
    )
  })

  test('ids decide nothing but which of two equal steps comes first', () => {
    const namesOf = (gaps: readonly Gap[]) =>
      gaps.map((gap) => `${gap.indicator} ${gap.subject.label.de} ${gap.reason.de}`).toSorted()
    const told = (view: NetworkView) => ({
      heaviest: invitationPlan(view, 1).steps[0]?.weight,
      actions: possibleActions(view)
        .map((action) =>
          JSON.stringify([actionWords(action), namesOf(action.closes), namesOf(openedGaps(view, action))]),
        )
        .toSorted(),
    })
    fc.assert(
      fc.property(arbitraryNetwork(), fc.nat(), (records, salt) => {
        expect(told(viewOf(relabelled(records, salt)))).toEqual(told(viewOf(records)))
      }),
      settings,
    )
  })
})
