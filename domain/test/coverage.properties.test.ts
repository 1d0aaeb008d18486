import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf, gapsOf } from '../src/coverage/coverage.ts'
import { failureRiskOf } from '../src/coverage/failure-risk.ts'
import type { InstitutionFilter } from '../src/coverage/indicator.ts'
import type { IndicatorKey } from '../src/coverage/indicator-key.ts'
import type { Reach } from '../src/coverage/reach.ts'
import { reachOf } from '../src/coverage/reach.ts'
import { projectGraph } from '../src/graph/project.ts'
import { asOf } from '../src/model/as-of.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import { municipalityOf } from '../src/model/municipality-of.ts'
import type { InstitutionView, NetworkView } from '../src/model/view.ts'
import { checkReports } from '../src/reporting/report-check/check-reports.ts'
import { days } from './arbitrary/draws.ts'
import { arbitraryNetwork } from './arbitrary-network.ts'
import { ByDefinition } from './by-definition.ts'
import { runs } from './property-runs.ts'
import { rowsOfDay } from './row-changes.ts'
import { viewOf } from './told.ts'

const settings = runs(20261122, 2000)

function forEveryNetwork(check: (view: NetworkView) => void): void {
  fc.assert(
    fc.property(arbitraryNetwork(), (records) => check(viewOf(records))),
    settings,
  )
}

/** Coverage without what is only named beside the count: the name of an ended institution is in no row of the day. */
function namesApart(view: NetworkView) {
  const { indicators, ...coverage } = coverageOf(view)
  return { ...coverage, indicators: indicators.map((row) => ({ ...row, excluded: row.excluded.map(({ id }) => id) })) }
}

describe('counting', () => {
  test('in order, failing and unknown add up to the denominator, with one gap for each of the last two', () => {
    const check = (view: NetworkView, filter: InstitutionFilter | null) => {
      for (const result of coverageOf(view, filter).indicators) {
        const { key, numerator, failing, unknown, denominator, gaps, parts, excluded, flagged } = result
        expect(numerator + failing + unknown, key).toBe(denominator)
        expect(gaps.filter(({ severity }) => severity !== 'CHECK').length, key).toBe(failing)
        expect(gaps.filter(({ severity }) => severity === 'CHECK').length, key).toBe(unknown)
        expect(new Set(gaps.map((gap) => gap.key)).size, key).toBe(gaps.length)
        // No subject is in two places: a gap, in order with a remark, or not counted at all.
        const ids = [
          ...gaps.map(({ subject }) => subject.id),
          ...flagged.map(({ id }) => id),
          ...excluded.map(({ id }) => id),
        ]
        expect(new Set(ids).size, key).toBe(ids.length)
        const sum = (of: string) =>
          parts.filter((part) => part.of === of).reduce((total, part) => total + part.count, 0)
        expect(sum('NUMERATOR'), key).toBeLessThanOrEqual(numerator)
        expect(sum('FAILING'), key).toBeLessThanOrEqual(failing)
        expect(sum('UNKNOWN'), key).toBeLessThanOrEqual(unknown)
      }
    }
    fc.assert(
      fc.property(arbitraryNetwork(), fc.nat(), (records, choice) => {
        const view = viewOf(records)
        check(view, null)
        const area = records.districts[choice % records.districts.length]
        check(view, ({ district }) => district?.id === area?.id)
      }),
      settings,
    )
  })

  test('a day is the network of the rows whose validity contains it', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), fc.constantFrom(...days), (records, day) => {
        const view = asOf(createSnapshot(records), day)
        const rebuilt = asOf(createSnapshot(rowsOfDay(records, day)), day)
        expect({ ...rebuilt, snapshot: null }).toEqual({ ...view, snapshot: null })
        expect(namesApart(rebuilt)).toEqual(namesApart(view))
        expect(checkReports(rebuilt)).toEqual(checkReports(view))
        expect(projectGraph(rebuilt)).toEqual(projectGraph(view))
      }),
      settings,
    )
  })

  test('the slices of any division add up to the whole', () => {
    const perInstitution: IndicatorKey[] = [
      'INSTITUTIONS_REACHED',
      'KITAS_WITH_SPECIALIST',
      'NAMED_CONTACT',
      'CONNECTED',
      'PROTECTION_CONCEPTS',
      'REPORTING_PATHS',
      'SPECIALIST_RATIO',
    ]
    type PartOf = (view: NetworkView, institution: InstitutionView) => string | undefined
    const divisions: PartOf[] = [
      (_, { district }) => district?.id,
      (_, { carrier }) => carrier?.id,
      (_, { type }) => type?.key,
      (_, { group }) => group?.id,
      (view, institution) => municipalityOf(view, institution)?.id,
    ]
    const check = (view: NetworkView, partOf: PartOf) => {
      const parts = new Set(view.institutions.map((institution) => partOf(view, institution)))
      const slices = [...parts].map((part) => coverageOf(view, (institution) => partOf(view, institution) === part))
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
    }
    fc.assert(
      fc.property(arbitraryNetwork(), fc.constantFrom(...divisions), (records, partOf) =>
        check(viewOf(records), partOf),
      ),
      settings,
    )
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
      fc.property(arbitraryNetwork(), fc.nat(), fc.nat(), fc.boolean(), (records, choice, person, ofGroup) => {
        const before = viewOf(records)
        const targets = ofGroup ? before.groups : before.institutions
        const target = targets[choice % targets.length]
        fc.pre(target !== undefined)
        const after = viewOf(withMultiplier(records, target?.id ?? '', person, ofGroup))
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

/** One more mandate with a holder: for an institution, or for a group, whole or narrowed to one institution. */
function withMultiplier(records: NetworkRecords, targetId: string, choice: number, ofGroup: boolean): NetworkRecords {
  const person = records.people[choice % records.people.length]
  const scope = { id: 'new-scope', roleId: 'new-role', districtId: null, carrierId: null, version: 1 }
  const narrowed = ofGroup && choice % 2 === 0 ? records.institutions.slice(0, 1) : []
  const open = { validFrom: null, validTo: null, version: 1 }
  const role = { institutionId: ofGroup ? null : targetId, groupId: ofGroup ? targetId : null, title: null }
  const holder = { roleId: 'new-role', personId: person?.id ?? '', kind: 'HOLDER' as const }
  return {
    ...records,
    roleScopes: [...records.roleScopes, ...narrowed.map(({ id }) => ({ ...scope, institutionId: id }))],
    multiplierRoles: [...records.multiplierRoles, { id: 'new-role', ...role, ...open }],
    roleHolders: [...records.roleHolders, { id: 'new-holder', ...holder, ...open }],
  }
}
