import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { someDay } from '../../test/arbitrary/draws.ts'
import { arbitraryNetwork } from '../../test/arbitrary-network.ts'
import { at, link, role, today, writtenExample, yearBefore } from '../../test/written-example.ts'
import { relabelled } from '../../test/row-changes.ts'
import { indicators } from '../coverage/registry.ts'
import { asOf } from '../model/as-of.ts'
import { createSnapshot } from '../model/snapshot.ts'
import type { Difference, NetworkDiff } from './network-diff.ts'
import { diffNetworks, isEmptyDiff } from './network-diff.ts'
import { runs } from '../../test/property-runs.ts'

const lists = ['institutions', 'roles', 'holders', 'links', 'certificates', 'gaps'] as const

function keys(items: readonly object[]): string[] {
  return items.map((item) => ('key' in item ? String(item.key) : 'id' in item ? String(item.id) : ''))
}

function turned(diff: NetworkDiff): unknown {
  const swap = ({ begun, ended }: Difference<object>) => ({ begun: keys(ended), ended: keys(begun) })
  return Object.fromEntries(lists.map((list) => [list, swap(diff[list])]))
}

function straight(diff: NetworkDiff): unknown {
  const list = ({ begun, ended }: Difference<object>) => ({ begun: keys(begun), ended: keys(ended) })
  return Object.fromEntries(lists.map((name) => [name, list(diff[name])]))
}

describe('the written example between last year and today', () => {
  const snapshot = createSnapshot(writtenExample)
  const diff = diffNetworks(asOf(snapshot, yearBefore), asOf(snapshot, today))

  test('tells who joined and left', () => {
    expect(keys(diff.institutions.begun)).toEqual([at.fichte])
    expect(keys(diff.institutions.ended)).toEqual([at.alt])
  })

  test('tells which roles and holders began and ended', () => {
    expect(keys(diff.roles.begun)).toEqual([role.linde, role.ulme])
    expect(keys(diff.roles.ended)).toEqual([role.familyCourt])
    const holders = (rows: typeof diff.holders.begun) => rows.map((row) => `${row.kind} ${row.roleId}`)
    // Falk twice and Sina came with their roles; Dora and Jan stopped, Paul's role ended with his row left open.
    expect(holders(diff.holders.begun)).toEqual([`HOLDER ${role.linde}`, `HOLDER ${role.ulme}`, `DEPUTY ${role.ulme}`])
    expect(holders(diff.holders.ended)).toEqual([
      `HOLDER ${role.kitasDiakonie}`,
      `HOLDER ${role.sucht}`,
      `HOLDER ${role.familyCourt}`,
    ])
  })

  test('tells which cooperations began and ended, with a side that closed too', () => {
    expect(keys(diff.links.begun)).toEqual([link.kinderarztHebamme])
    expect(keys(diff.links.ended)).toEqual([link.asdLinde, link.asdAlt])
  })

  test('tells which certificates were issued and expired', () => {
    // Karin renewed; Emil's ran out. Carla, Gerda and Hanna had theirs before.
    expect(diff.certificates.begun.map((row) => row.issuedOn)).toEqual(['2026-04-01'])
    expect(diff.certificates.ended.map((row) => row.refresherDue)).toEqual(['2026-10-31'])
  })

  test('opens and closes gaps by their keys', () => {
    const ofStatute = (gaps: typeof diff.gaps.begun) => keys(gaps).filter((key) => key.startsWith('STATUTE_GROUPS'))
    expect(ofStatute(diff.gaps.begun)).toEqual(['STATUTE_GROUPS:STATUTE_GROUP:LKSCHG_NRW_9_4:8'])
    expect(ofStatute(diff.gaps.ended)).toEqual([])
    expect(keys(diff.gaps.ended)).toContain(`INSTITUTIONS_REACHED:INSTITUTION:${at.linde}`)
  })

  test('gives the figures of both days', () => {
    const statute = diff.indicators.find(({ after }) => after.key === 'STATUTE_GROUPS')
    expect([statute?.before.numerator, statute?.after.numerator]).toEqual([10, 9])
  })

  test('counts each day once, whoever asks again', () => {
    const fresh = createSnapshot(writtenExample)
    const counted = indicators.map((indicator) => vi.spyOn(indicator, 'evaluate'))
    const first = diffNetworks(asOf(fresh, yearBefore), asOf(fresh, today))
    expect(counted.map(({ mock }) => mock.calls.length)).toEqual(indicators.map(() => 2))
    expect(diffNetworks(asOf(fresh, yearBefore), asOf(fresh, today))).toBe(first)
    diffNetworks(asOf(fresh, today), asOf(fresh, yearBefore))
    expect(counted.map(({ mock }) => mock.calls.length)).toEqual(indicators.map(() => 2))
  })
})

/** How much differs, and in which words: all of a diff that names no id. */
function withoutIds(diff: NetworkDiff): unknown {
  const words = ({ begun, ended }: NetworkDiff['gaps']) =>
    [begun, ended].map((gaps) => gaps.map((gap) => `${gap.indicator} ${gap.severity} ${gap.reason.de}`).toSorted())
  return {
    counts: lists.map((list) => [list, diff[list].begun.length, diff[list].ended.length]),
    gaps: words(diff.gaps),
    indicators: diff.indicators.map(({ before, after }) =>
      [before, after].map(({ key, numerator, failing, unknown, denominator, value, parts }) => {
        return { key, numerator, failing, unknown, denominator, value, parts }
      }),
    ),
  }
}

describe('any network', () => {
  const days = fc.constantFrom('2024-11-21', '2025-11-22', '2026-11-21', someDay, '2026-11-23', '2027-06-30')

  test('the days the other way round give the mirror image, equal days nothing', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), days, days, (records, from, to) => {
        const snapshot = createSnapshot(records)
        const there = diffNetworks(asOf(snapshot, from), asOf(snapshot, to))
        const back = diffNetworks(asOf(snapshot, to), asOf(snapshot, from))
        expect(turned(back)).toEqual(straight(there))
        expect(back.indicators.map(({ before, after }) => ({ before: after, after: before }))).toEqual(there.indicators)
        if (from === to) expect(isEmptyDiff(there)).toBe(true)
      }),
      runs(20261122, 200),
    )
  })

  test('ids and the order of rows decide nothing', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), days, days, fc.nat(), (records, from, to, salt) => {
        const [straightly, otherwise] = [records, relabelled(records, salt)].map((rows) => {
          const snapshot = createSnapshot(rows)
          return withoutIds(diffNetworks(asOf(snapshot, from), asOf(snapshot, to)))
        })
        expect(otherwise).toEqual(straightly)
      }),
      runs(20261122, 200),
    )
  })

  test('what a figure gained and lost is what opened and closed', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), days, days, (records, from, to) => {
        const snapshot = createSnapshot(records)
        const { gaps, indicators: changed } = diffNetworks(asOf(snapshot, from), asOf(snapshot, to))
        for (const { before, after } of changed) {
          const count = (rows: typeof gaps.begun) => rows.filter(({ indicator }) => indicator === after.key).length
          const open = ({ failing, unknown }: typeof after) => failing + unknown
          expect(count(gaps.begun) - count(gaps.ended), after.key).toBe(open(after) - open(before))
        }
      }),
      runs(20261122, 200),
    )
  })

  test('what began is there on the second day and not on the first, and is counted once', () => {
    fc.assert(
      fc.property(arbitraryNetwork(), days, days, (records, from, to) => {
        const snapshot = createSnapshot(records)
        const [before, after] = [asOf(snapshot, from), asOf(snapshot, to)]
        const { institutions } = diffNetworks(before, after)
        for (const { id } of institutions.begun) {
          expect(after.institutionById.has(id)).toBe(true)
          expect(before.institutionById.has(id)).toBe(false)
        }
        const balance = institutions.begun.length - institutions.ended.length
        expect(after.institutions.length - before.institutions.length).toBe(balance)
      }),
      runs(20261122, 100),
    )
  })
})
