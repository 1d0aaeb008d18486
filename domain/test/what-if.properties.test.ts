import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Coverage } from '../src/coverage/coverage.ts'
import { coverageOf, gapsOf } from '../src/coverage/coverage.ts'
import { evaluateBeside } from '../src/coverage/evaluate-beside.ts'
import { projectGraph } from '../src/graph/project.ts'
import { linkGraph } from '../src/graph/components.ts'
import { asOf } from '../src/model/as-of.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import type { ReportCheck } from '../src/reporting/report-check/check-reports.ts'
import { checkReports } from '../src/reporting/report-check/check-reports.ts'
import type { Leaving } from '../src/what-if/leaving.ts'
import { recordsWithout } from '../src/what-if/leaving.ts'
import { rolesToSecure } from '../src/what-if/roles-to-secure.ts'
import { viewWithout } from '../src/what-if/view-without.ts'
import { whatIf } from '../src/what-if/what-if.ts'
import { someDay } from './arbitrary/draws.ts'
import { arbitraryNetwork } from './arbitrary-network.ts'
import { componentsOf } from './components-of.ts'
import { runs } from './property-runs.ts'
import { relabelled } from './row-changes.ts'

const settings = runs(20261126, 2000)

function viewOf(records: NetworkRecords): NetworkView {
  return asOf(createSnapshot(records), someDay)
}

const nobody: Leaving = { people: new Set(), institutions: new Set(), roles: new Set() }

const choice = fc.record({
  people: fc.array(fc.nat(), { maxLength: 3 }),
  institutions: fc.array(fc.nat(), { maxLength: 2 }),
  roles: fc.array(fc.nat(), { maxLength: 2 }),
})

function leavingOf(
  records: NetworkRecords,
  { people, institutions, roles }: { people: number[]; institutions: number[]; roles: number[] },
): Leaving {
  const pick = (rows: readonly { readonly id: string }[], choices: number[]) =>
    new Set(choices.flatMap((i) => rows[i % Math.max(rows.length, 1)]?.id ?? []))
  return {
    people: pick(records.people, people),
    institutions: pick(records.institutions, institutions),
    roles: pick(records.multiplierRoles, roles),
  }
}

function forEveryDeparture(check: (view: NetworkView, leaving: Leaving) => void): void {
  fc.assert(
    fc.property(arbitraryNetwork(), choice, (records, chosen) => {
      check(viewOf(records), leavingOf(records, chosen))
    }),
    settings,
  )
}

test('leaving for real gives exactly what was foretold', () => {
  forEveryDeparture((view, leaving) => {
    const foretold = whatIf(view, leaving)
    const real = viewOf(recordsWithout(view.snapshot.records, leaving, view.day))
    expect({ ...viewWithout(view, leaving), snapshot: null }).toEqual({ ...real, snapshot: null })
    expect(inOrder(foretold.after)).toEqual(inOrder(coverageOf(real)))
    expect(evaluateBeside(viewWithout(view, leaving)).gaps).toEqual(gapsOf(real))
    expect(projectGraph(viewWithout(view, leaving))).toEqual(projectGraph(real))
    expect(foretold.componentsAfter).toBe(componentsOf(linkGraph(real)).length)
    expect(foretold.cutPaths).toEqual(cutPathsOf(view, real))
    const before = new Set(gapsOf(view).map(({ key }) => key))
    const after = new Set(gapsOf(real).map(({ key }) => key))
    expect(new Set(foretold.opened.map(({ key }) => key))).toEqual(after.difference(before))
    expect(new Set(foretold.closed.map(({ key }) => key))).toEqual(before.difference(after))
  })
})

test('the view itself stays as it is, and nobody leaving changes nothing', () => {
  forEveryDeparture((view, leaving) => {
    const before = gapsOf(viewOf(view.snapshot.records))
    whatIf(view, leaving)
    expect(gapsOf({ ...view })).toEqual(before)
    const { opened, closed, vacated, takenOver, effects } = whatIf(view, nobody)
    expect([opened, closed, vacated, takenOver]).toEqual([[], [], [], []])
    expect(effects.map(({ de }) => de)).toEqual(['Keine neue Lücke entsteht.'])
  })
})

test('ids and the order of rows decide nothing', () => {
  const told = (view: NetworkView, leaving: Leaving) => {
    const { effects, opened, componentsAfter } = whatIf(view, leaving)
    const securing = rolesToSecure(view).map(({ role: _, group, ...row }) => ({ ...row, group: group?.key }))
    return { effects, opened: opened.map(({ reason }) => reason.de).toSorted(), componentsAfter, securing }
  }
  fc.assert(
    fc.property(arbitraryNetwork(), choice, fc.nat(), (records, chosen, salt) => {
      const leaving = leavingOf(records, chosen)
      const others = relabelled(records, salt)
      const nameOf = new Map([...records.people, ...records.institutions].map((row) => [row.id, nameOfRow(row)]))
      const renamed = new Map([...others.people, ...others.institutions].map((row) => [nameOfRow(row), row.id]))
      const there = (ids: ReadonlySet<string>) =>
        new Set([...ids].flatMap((id) => renamed.get(nameOf.get(id) ?? '') ?? []))
      // Roles have no names of their own; the new id ends with the old one.
      const roles = new Set(
        others.multiplierRoles.map(({ id }) => id).filter((id) => leaving.roles.has(id.slice(id.indexOf('-') + 1))),
      )
      const elsewhere = { people: there(leaving.people), institutions: there(leaving.institutions), roles }
      expect(told(viewOf(others), elsewhere)).toEqual(told(viewOf(records), leaving))
    }),
    settings,
  )
})

/** Remarks beside a count that was not made anew come in no order. */
function inOrder({ indicators, ...coverage }: Coverage) {
  const byId = (rows: readonly { readonly id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...coverage,
    indicators: indicators.map((row) => ({ ...row, flagged: byId(row.flagged), excluded: byId(row.excluded) })),
  }
}

/** What arrived before and ends now, of the institutions that are left. */
function cutPathsOf(before: NetworkView, after: NetworkView) {
  const nameOf = ({ institution, pathTypeKey, situation }: ReportCheck) =>
    `${institution.id} ${pathTypeKey} ${situation}`
  const arrived = new Set(checkReports(before).flatMap((check) => (check.result === 'DEAD_END' ? [] : nameOf(check))))
  return checkReports(after).filter((check) => check.result === 'DEAD_END' && arrived.has(nameOf(check)))
}

function nameOfRow(row: { readonly lastName: string } | { readonly name: string }): string {
  return 'name' in row ? row.name : row.lastName
}

test('a role to secure opens exactly what it is ranked by when nobody is in it any more', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (records) => {
      const view = viewOf(records)
      for (const { role, institutions, statutoryNumber, group } of rolesToSecure(view)) {
        const { opened } = whatIf(view, { ...nobody, roles: new Set([role.id]) })
        const count = (indicator: string) => opened.filter((gap) => gap.indicator === indicator).length
        expect(count('INSTITUTIONS_REACHED')).toBe(institutions)
        expect(count('GROUPS_WITH_MULTIPLIER')).toBe(group ? 1 : 0)
        expect(count('STATUTE_GROUPS')).toBe(statutoryNumber === null ? 0 : 1)
      }
    }),
    settings,
  )
})
