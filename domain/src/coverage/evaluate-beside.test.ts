import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { asOf } from '../model/as-of.ts'
import { besideOf } from '../model/beside.ts'
import { createSnapshot } from '../model/snapshot.ts'
import type { Leaving } from '../what-if/leaving.ts'
import { recordsWithout } from '../what-if/leaving.ts'
import { viewWithout } from '../what-if/view-without.ts'
import type { IndicatorResult } from './coverage.ts'
import { coverageOf, gapsOf } from './coverage.ts'
import { evaluateBeside } from './evaluate-beside.ts'
import type { Gap } from './gap.ts'
import type { Remark } from './indicator.ts'

const today = '2026-11-22'
const line = ({ numerator, failing, unknown, denominator, parts }: IndicatorResult) =>
  [`${numerator} + ${failing} + ${unknown} = ${denominator}`, ...parts.map(({ key, count }) => `${key} ${count}`)].join(
    ', ',
  )
const remarks = (rows: readonly Remark[]) => rows.map(({ id, reason }) => `${id}: ${reason.de}`).toSorted()
const sorted = (row: IndicatorResult) => ({ ...row, flagged: remarks(row.flagged), excluded: remarks(row.excluded) })
const names = (gaps: readonly Gap[]) => gaps.map(({ indicator, subject }) => `${indicator} ${subject.label.de}`)

/** Counts beside the whole network, which must say the same as counting anew, and tells what is another number then. */
function changesWithout(n: NetworkBuilder, leaving: Partial<Leaving>) {
  const all = { people: new Set<string>(), institutions: new Set<string>(), roles: new Set<string>(), ...leaving }
  const view = n.view(today)
  const then = viewWithout(view, all)
  const beside = evaluateBeside(then)
  const anew = asOf(createSnapshot(recordsWithout(n.records(), all, today)), today)
  expect(beside.coverage.indicators.map(sorted)).toEqual(coverageOf(anew).indicators.map(sorted))
  expect(beside.gaps).toEqual(gapsOf(anew))
  const before = new Map(coverageOf(view).indicators.map((row) => [row.key, line(row)]))
  const changed = beside.coverage.indicators.filter((row) => line(row) !== before.get(row.key))
  return {
    touched: [...(besideOf(then)?.touched ?? [])],
    ...beside,
    numbers: Object.fromEntries(changed.map((row) => [row.key, [before.get(row.key), line(row)]])),
    of: (key: string) => beside.coverage.indicators.find((row) => row.key === key),
  }
}

/**
 * Three Kitas and three schools. Ahorn relies on a pool of two; Birke on Ina, whose certificate has no date and who is
 * its only contact; Ceder was never asked. Ahorn and Ceder adopted a concept on a day that nobody knows.
 */
function town() {
  const n = new NetworkBuilder()
  const verein = n.carrier('Verein')
  const ahorn = n.institution('Kita Ahorn', 'KITA', { carrier: verein })
  const [birke, ceder] = [n.institution('Kita Birke', 'KITA'), n.institution('Kita Ceder', 'KITA')]
  const schools = ['Nord', 'Ost', 'Süd'].map((name) => n.institution(`Gymnasium ${name}`, 'GYMNASIUM'))
  const [gerda, hanna, ina] = ['Gerda Graf', 'Hanna Huber', 'Ina Ihm'].map((name) =>
    n.person(name, { phone: '+49 1' }),
  ) as [string, string, string]
  for (const person of [gerda, hanna]) n.certify(person, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  n.certify(ina)
  n.affiliate(ina, birke, { isContact: true })
  n.assign(ahorn, { kind: 'POOL', poolId: n.pool('Pool', [gerda, hanna]) })
  n.assign(birke, { kind: 'OWN', personId: ina })
  for (const id of [ahorn, ceder]) n.concept(id, 'ADOPTED')
  for (const id of [ahorn, ceder, ...schools]) n.confirm('INSTITUTION', id, '2026-01-01')
  const path = n.path('CARRIER')
  n.step(path, 'SPECIALIST')
  n.step(path, 'YOUTH_OFFICE', { phone: '+49 2102 1', expectsFeedback: true })
  return { n, ahorn, birke, ceder, gerda, ina }
}

test('persons leave: what hangs on them is counted again, and the rest stays as it was', () => {
  const { n, ahorn, birke, gerda, ina } = town()
  const { touched, numbers, of, opened, closed } = changesWithout(n, { people: new Set([gerda, ina]) })
  expect(touched).toEqual([birke, ahorn])
  expect(numbers).toEqual({
    // Ina works nowhere any more: that she is assigned is known to be wrong, where it was unknown.
    KITAS_WITH_SPECIALIST: [
      '1 + 0 + 2 = 3, own 0, pool 1, central 0, none 0',
      '1 + 1 + 1 = 3, own 0, pool 1, central 0, none 1',
    ],
    NAMED_CONTACT: ['1 + 5 + 0 = 6, unnamed 5, unreachable 0', '0 + 6 + 0 = 6, unnamed 6, unreachable 0'],
    // One way for each school and two for each Kita.
    REPORTING_PATHS: ['1 + 6 + 2 = 9, arrives 0, weak 1, deadEnd 6', '1 + 7 + 1 = 9, arrives 0, weak 1, deadEnd 7'],
    CERTIFICATES: ['2 + 0 + 1 = 3, due 0, expired 0', '1 + 0 + 0 = 1, due 0, expired 0'],
    // Six institutions and a contact.
    FRESHNESS: ['5 + 0 + 2 = 7, ageing 0, stale 0, never 2', '5 + 0 + 1 = 6, ageing 0, stale 0, never 1'],
    SPECIALIST_RATIO: [
      '1 + 0 + 2 = 3, own 0, pool 1, central 0, specialists 2',
      '1 + 1 + 1 = 3, own 0, pool 1, central 0, specialists 1',
    ],
  })
  expect(of('REPORTING_PATHS')?.flagged.map(({ reason }) => reason.de)).toEqual([
    'Kommt an, mit Schwäche: eine Nummer wurde nie bestätigt; die Kinderschutzfachkraft hat keine Vertretung.',
  ])
  // What was unknown of Birke and fails now was a gap before, and is one.
  expect(names(opened)).toEqual(['NAMED_CONTACT Kita Birke'])
  expect(names(closed)).toEqual([
    'FRESHNESS Ansprechperson: Kita Birke',
    'CERTIFICATES Zertifikat Kinderschutzfachkraft',
  ])
})

test('what persons who leave do not touch is not counted again: it is the very same', () => {
  const { n, ceder, gerda, ina } = town()
  const west = n.institution('Gymnasium West', 'GYMNASIUM')
  const view = n.view(today)
  const leaving = { people: new Set([gerda, ina]), institutions: new Set<string>(), roles: new Set<string>() }
  const before = new Set<unknown>([...coverageOf(view).indicators, ...gapsOf(view)])
  const { coverage, gaps } = evaluateBeside(viewWithout(view, leaving))
  const same = coverage.indicators.filter((row) => before.has(row)).map(({ key }) => key)
  expect(same).toEqual(['AGREEMENTS', 'QUALIFICATION_OFFERS', 'ATTENDANCE'])
  const untouched = gaps.filter(({ institutionIds }) => [ceder, west].some((id) => institutionIds.includes(id)))
  const indicatorsOf = (rows: readonly Gap[]) => [...new Set(rows.map(({ indicator }) => indicator))].toSorted()
  expect(indicatorsOf(untouched.filter((gap) => before.has(gap)))).toEqual([
    'AGREEMENTS',
    'CONNECTED',
    'FRESHNESS',
    'INSTITUTIONS_REACHED',
    'KITAS_WITH_SPECIALIST',
    'NAMED_CONTACT',
    'PROTECTION_CONCEPTS',
    'REPORTING_PATHS',
  ])
  // Its value is a share of all specialists of the network.
  expect(indicatorsOf(untouched.filter((gap) => !before.has(gap)))).toEqual(['SPECIALIST_RATIO'])
})

test('institutions leave: they are in no number and beside none, and neither is what hung on them', () => {
  const { n, ahorn, birke } = town()
  const praxis = n.institution('Praxis', 'PAEDIATRIC_PRACTICE')
  n.link(ahorn, birke)
  const { touched, numbers, of, opened, closed } = changesWithout(n, { institutions: new Set([ahorn, praxis]) })
  expect(touched).toEqual([ahorn, praxis, birke])
  expect(numbers).toEqual({
    INSTITUTIONS_REACHED: ['0 + 7 + 0 = 7, own 0, group 0', '0 + 5 + 0 = 5, own 0, group 0'],
    KITAS_WITH_SPECIALIST: [
      '1 + 0 + 2 = 3, own 0, pool 1, central 0, none 0',
      '0 + 0 + 2 = 2, own 0, pool 0, central 0, none 0',
    ],
    NAMED_CONTACT: ['1 + 6 + 0 = 7, unnamed 6, unreachable 0', '1 + 4 + 0 = 5, unnamed 4, unreachable 0'],
    CONNECTED: ['2 + 5 + 0 = 7, both 0, one 0, none 2', '0 + 5 + 0 = 5, both 0, one 0, none 0'],
    // The carrier of Ahorn, and two Kitas of which nobody entered one.
    AGREEMENTS: ['0 + 1 + 2 = 3, valid 0, reviewDue 0', '0 + 0 + 2 = 2, valid 0, reviewDue 0'],
    PROTECTION_CONCEPTS: [
      '2 + 0 + 4 = 6, adopted 2, reviewDue 0, draft 0, none 0',
      '1 + 0 + 4 = 5, adopted 1, reviewDue 0, draft 0, none 0',
    ],
    REPORTING_PATHS: ['1 + 7 + 2 = 10, arrives 0, weak 1, deadEnd 7', '0 + 5 + 2 = 7, arrives 0, weak 0, deadEnd 5'],
    // Seven institutions, a contact and a link.
    FRESHNESS: ['5 + 0 + 4 = 9, ageing 0, stale 0, never 4', '4 + 0 + 2 = 6, ageing 0, stale 0, never 2'],
    SPECIALIST_RATIO: [
      '1 + 0 + 2 = 3, own 0, pool 1, central 0, specialists 2',
      '0 + 0 + 2 = 2, own 0, pool 0, central 0, specialists 2',
    ],
    AREAS: ['0 + 1 + 0 = 1, districts 0, carriers 0', '0 + 0 + 0 = 0, districts 0, carriers 0'],
  })
  expect(of('PROTECTION_CONCEPTS')?.excluded).toEqual([])
  expect(names(opened)).toEqual(['CONNECTED Kita Birke'])
  expect(names(closed)).toEqual([
    'AGREEMENTS Verein',
    'INSTITUTIONS_REACHED Kita Ahorn',
    'NAMED_CONTACT Kita Ahorn',
    'REPORTING_PATHS Kita Ahorn, § 47 SGB VIII',
    'INSTITUTIONS_REACHED Praxis',
    'NAMED_CONTACT Praxis',
    'REPORTING_PATHS Praxis, § 4 KKG',
    'CONNECTED Praxis',
    'AREAS Verein',
    'FRESHNESS Kita Ahorn – Kita Birke',
    'FRESHNESS Praxis',
  ])
})

test('where reports turn to one that leaves, everything is counted again', () => {
  const { n } = town()
  const office = n.institution('Jugendamt', 'YOUTH_OFFICE')
  const { touched, of } = changesWithout(n, { institutions: new Set([office]) })
  expect(touched).toEqual([])
  expect(of('NAMED_CONTACT')).toMatchObject({ numerator: 1, failing: 5, unknown: 0, denominator: 6 })
})

test('a view that stands beside no other is refused', () => {
  expect(() => evaluateBeside(new NetworkBuilder().view(today))).toThrow('The view stands beside no other.')
})
