import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import type { NetworkView } from '../../model/view.ts'
import { coverageOf } from '../coverage.ts'
import { coverageMatrix } from './coverage-matrix.ts'
import { matrixMeasures, type MatrixMeasureKey } from './matrix-measures.ts'

const today = '2026-11-22'

function matrixOf(view: NetworkView, key: MatrixMeasureKey) {
  const measure = matrixMeasures.find((candidate) => candidate.key === key)
  if (!measure) throw new Error(key)
  return coverageMatrix(view, measure)
}

test('districts are in order of name with numbers as numbers, beyond the town last, also those without institutions', () => {
  const n = new NetworkBuilder()
  n.district('Auswärts', null, true)
  for (const name of ['Bezirk 10', 'Bezirk 9', 'Altstadt']) n.district(name)
  const columns = () => matrixOf(n.view(today), 'REACHED').columns
  expect(columns().map(({ district }) => district?.name)).toEqual(['Altstadt', 'Bezirk 9', 'Bezirk 10', 'Auswärts'])
  expect(columns().map(({ total }) => total.members)).toEqual([[], [], [], []])
  n.institution('Kita', 'KITA')
  expect(
    columns()
      .map(({ district, total }) => [district?.name, total.failing])
      .at(-1),
  ).toEqual([undefined, 1])
})

test('after the statutory groups come local ones, which are never missing, then a row for what has no group', () => {
  const n = new NetworkBuilder()
  n.group('SPORTS_CLUBS')
  n.group('EIGENE', { label: 'Eigene Gruppe' })
  const lastRows = () =>
    matrixOf(n.view(today), 'REACHED').rows.map(({ key, code, isMissing }) => [key, code, isMissing])
  expect(lastRows()).toHaveLength(14)
  expect(lastRows().slice(11)).toEqual([
    ['12', '12', true],
    ['SPORTS_CLUBS', 'L1', false],
    ['EIGENE', 'L2', false],
  ])
  n.institution('Irgendwas', null)
  expect(lastRows().at(-1)).toEqual(['none', '–', false])
})

test('within a cell what fails comes first, then what is unknown, in order, and not counted', () => {
  const n = new NetworkBuilder()
  const anna = n.person('Anna Berg')
  n.certify(anna, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  const [covered] = [n.institution('Kita Gut', 'KITA'), n.institution('Praxis', 'PAEDIATRIC_PRACTICE')]
  n.assign(covered, { kind: 'POOL', poolId: n.pool('Pool', [anna]) })
  n.institution('Kita Offen', 'KITA')
  n.assign(n.institution('Kita Ohne', 'KITA'), { kind: 'NONE' })
  const states = (key: MatrixMeasureKey) =>
    matrixOf(n.view(today), key).total.members.map(({ institution, state }) => `${institution.record.name} ${state}`)
  expect(states('SPECIALIST')).toEqual([
    'Kita Ohne FAILING',
    'Kita Offen UNKNOWN',
    'Kita Gut IN_ORDER',
    'Praxis NOT_COUNTED',
  ])
  expect(states('CONCEPT').at(-1)).toBe('Praxis NOT_COUNTED')
})

test('directly reached are as many as the indicator it counts by says, of its institutions', () => {
  const n = new NetworkBuilder()
  const [own] = [n.institution('Kita Eigen', 'KITA'), n.institution('Kita Gruppe', 'KITA'), n.institution('Haus', null)]
  n.hold(n.role({ institution: own }), n.person('Anna Berg'))
  n.hold(n.role({ group: n.group('DAY_CARE') }), n.person('Ben Braun'))
  const { measure, total } = matrixOf(n.view(today), 'DIRECT')
  expect([total.numerator, total.denominator]).toEqual([1, 3])
  const indicator = coverageOf(n.view(today)).indicators.find(({ key }) => key === measure.indicator)
  expect([indicator?.parts.find(({ key }) => key === 'own')?.count, indicator?.denominator]).toEqual([1, 3])
})
