import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf, gapsOf } from '../src/coverage/coverage.ts'
import { failureRiskOf } from '../src/coverage/failure-risk.ts'
import type { IndicatorKey } from '../src/coverage/indicator-key.ts'
import type { Reach } from '../src/coverage/reach.ts'
import { reachOf } from '../src/coverage/reach.ts'
import { projectGraph } from '../src/graph/project.ts'
import { asOf } from '../src/model/as-of.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { arbitraryNetwork, someDay } from './arbitrary-network.ts'
import { ByDefinition } from './by-definition.ts'
import { relabelled, rowsOfDay } from './row-changes.ts'

const settings = { seed: 20261122, numRuns: 300 }

function viewOf(records: NetworkRecords): NetworkView {
  return asOf(createSnapshot(records), someDay)
}

function forEveryNetwork(check: (view: NetworkView) => void): void {
  fc.assert(
    fc.property(arbitraryNetwork(), (records) => check(viewOf(records))),
    settings,
  )
}

/** Everything an indicator says that does not name an id. */
function figures(view: NetworkView) {
  return coverageOf(view).indicators.map(({ gaps, excluded, flagged, ...result }) => ({
    ...result,
    evaluate: null,
    gaps: gaps.map((gap) => `${gap.severity} ${gap.subject.label.de} ${gap.reason.de}`).toSorted(),
    excluded: excluded.map((row) => `${row.label.de} ${row.reason.de}`).toSorted(),
    flagged: flagged.map((row) => `${row.label.de} ${row.reason.de}`).toSorted(),
  }))
}

describe('counting', () => {
  test('in order, failing and unknown add up to the denominator, with one gap for each of the last two', () => {
    forEveryNetwork((view) => {
      for (const { key, numerator, failing, unknown, denominator, gaps, parts } of coverageOf(view).indicators) {
        expect(numerator + failing + unknown, key).toBe(denominator)
        expect(gaps.length, key).toBe(failing + unknown)
        expect(gaps.filter((gap) => gap.severity === 'CHECK').length, key).toBe(unknown)
        expect(new Set(gaps.map((gap) => gap.key)).size, key).toBe(gaps.length)
        const sum = (of: string) =>
          parts.filter((part) => part.of === of).reduce((total, part) => total + part.count, 0)
        expect(sum('NUMERATOR'), key).toBeLessThanOrEqual(numerator)
        expect(sum('FAILING'), key).toBeLessThanOrEqual(failing)
      }
    })
  })

  test('ids and the order of rows decide nothing', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), fc.nat(), (records, salt) => {
        expect(figures(viewOf(relabelled(records, salt)))).toEqual(figures(viewOf(records)))
      }),
      settings,
    )
  })

  test('a day is the network of the rows whose validity contains it', () => {
    forEveryNetwork((view) => {
      const rebuilt = viewOf(rowsOfDay(view.snapshot.records, view.day))
      expect({ ...rebuilt, snapshot: null }).toEqual({ ...view, snapshot: null })
      expect(gapsOf(rebuilt)).toEqual(gapsOf(view))
      expect(projectGraph(rebuilt)).toEqual(projectGraph(view))
    })
  })

  test('the districts add up to the whole', () => {
    const perInstitution: IndicatorKey[] = [
      'INSTITUTIONS_REACHED',
      'KITAS_WITH_SPECIALIST',
      'NAMED_CONTACT',
      'CONNECTED',
      'PROTECTION_CONCEPTS',
    ]
    forEveryNetwork((view) => {
      const areas = [...view.districtById.keys(), undefined]
      const slices = areas.map((id) => coverageOf(view, (institution) => institution.district?.id === id))
      for (const [i, { key, ...whole }] of coverageOf(view).indicators.entries()) {
        if (!perInstitution.includes(key)) continue
        const sum = (field: 'numerator' | 'failing' | 'unknown') =>
          slices.reduce((total, slice) => total + (slice.indicators[i]?.[field] ?? 0), 0)
        expect([sum('numerator'), sum('failing'), sum('unknown')], key).toEqual([
          whole.numerator,
          whole.failing,
          whole.unknown,
        ])
      }
    })
  })
})

describe('reach', () => {
  const rank: Record<Reach, number> = { NONE: 0, GROUP: 1, OWN: 2 }
  const reachedGaps = (view: NetworkView) =>
    gapsOf(view)
      .filter((gap) => gap.indicator === 'INSTITUTIONS_REACHED')
      .map((gap) => gap.key)

  test('is what the definition says, read literally', () => {
    forEveryNetwork((view) => {
      const byDefinition = new ByDefinition(view)
      for (const { id } of view.institutions) expect(reachOf(view, id).reach).toBe(byDefinition.reach(id))
    })
  })

  test('one more multiplier never worsens it, and opens no gap of it', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), fc.nat(), fc.boolean(), (records, choice, ofGroup) => {
        const before = viewOf(records)
        const targets = ofGroup ? before.groups : before.institutions
        const target = targets[choice % targets.length]
        fc.pre(target !== undefined)
        const after = viewOf(withMultiplier(records, target?.id ?? '', ofGroup))
        for (const { id } of before.institutions) {
          expect(rank[reachOf(after, id).reach]).toBeGreaterThanOrEqual(rank[reachOf(before, id).reach])
        }
        expect(reachedGaps(before)).toEqual(expect.arrayContaining(reachedGaps(after)))
      }),
      settings,
    )
  })
})

test('failure risk is what the definition says, read literally', () => {
  forEveryNetwork((view) => {
    const byDefinition = new ByDefinition(view)
    for (const { id } of view.roles) expect(failureRiskOf(view, id).isAtRisk).toBe(byDefinition.isAtRisk(id))
  })
})

describe('ghosts', () => {
  test('there is exactly one per statutory number that nobody represents', () => {
    forEveryNetwork((view) => {
      const ghosts = projectGraph(view).nodes.filter((node) => node.missing)
      expect(ghosts.every((node) => node.kind === 'GROUP')).toBe(true)
      expect(ghosts.map((node) => node.statutoryNumber ?? 0).toSorted((a, b) => a - b)).toEqual(
        new ByDefinition(view).unrepresentedNumbers(),
      )
    })
  })

  test('nodes and edges have ids of their own, and every edge has both its ends', () => {
    forEveryNetwork((view) => {
      const { nodes, edges } = projectGraph(view)
      const ids = new Set(nodes.map((node) => node.id))
      expect(ids.size).toBe(nodes.length)
      expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length)
      for (const edge of edges)
        expect([edge.id, ids.has(edge.source), ids.has(edge.target)]).toEqual([edge.id, true, true])
    })
  })
})

function withMultiplier(records: NetworkRecords, targetId: string, ofGroup: boolean): NetworkRecords {
  const [person] = records.people
  const open = { validFrom: null, validTo: null, version: 1 }
  const role = { institutionId: ofGroup ? null : targetId, groupId: ofGroup ? targetId : null, title: null }
  const holder = { roleId: 'new-role', personId: person?.id ?? '', kind: 'HOLDER' as const }
  return {
    ...records,
    multiplierRoles: [...records.multiplierRoles, { id: 'new-role', ...role, ...open }],
    roleHolders: [...records.roleHolders, { id: 'new-holder', ...holder, ...open }],
  }
}
