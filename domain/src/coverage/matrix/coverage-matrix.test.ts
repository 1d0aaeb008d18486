import { beforeEach, describe, expect, test } from 'vitest'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import type { NetworkView } from '../../model/view.ts'
import { coverageOf } from '../coverage.ts'
import { coverageMatrix, type CoverageMatrix } from './coverage-matrix.ts'
import { matrixMeasures, type MatrixMeasureKey } from './matrix-measures.ts'
import type { MatrixTally } from './matrix-tally.ts'

const today = '2026-11-22'

/**
 * Day-care: Anton (own multiplier) and Berta (nobody) in Mitte, Cäsar (an own specialist, an adopted concept) without a
 * district; a school in Ost whose group is represented; something without a type in Ost.
 */
function town() {
  const n = new NetworkBuilder()
  const [mitte, ost] = [n.district('Mitte'), n.district('Ost')]
  n.group('DAY_CARE')
  const schools = n.group('SCHOOLS')
  const anton = n.institution('Kita Anton', 'KITA', { district: mitte })
  n.institution('Kita Berta', 'KITA', { district: mitte })
  const caesar = n.institution('Kita Cäsar', 'KITA')
  const school = n.institution('Grundschule', 'PRIMARY_SCHOOL', { district: ost })
  n.institution('Irgendwas', null, { district: ost })
  n.hold(n.role({ institution: anton }), n.person('Anna Berg'))
  n.hold(n.role({ group: schools }), n.person('Bernd Tal'))
  const gerda = n.person('Gerda Graf')
  n.affiliate(gerda, caesar)
  n.certify(gerda, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  n.assign(caesar, { kind: 'OWN', personId: gerda })
  n.assign(anton, { kind: 'CENTRAL' })
  n.concept(caesar, 'ADOPTED', '2026-01-01')
  n.concept(anton, 'DRAFT')
  n.concept(school, 'NONE')
  return n.view(today)
}

let view: NetworkView

beforeEach(() => {
  view = town()
})

function matrixOf(key: MatrixMeasureKey, filter?: Parameters<typeof coverageMatrix>[2]): CoverageMatrix {
  const measure = matrixMeasures.find((candidate) => candidate.key === key)
  if (!measure) throw new Error(key)
  return coverageMatrix(view, measure, filter)
}

const figure = ({ numerator, denominator, unknown, members }: MatrixTally): string =>
  members.length === 0 ? '–' : `${numerator}/${denominator}${unknown > 0 ? ` ?${unknown}` : ''}`

function figures(matrix: CoverageMatrix): string[][] {
  return matrix.rows
    .filter(({ total }) => total.members.length > 0)
    .map(({ key, cells, total }) => [key, ...cells.map(figure), figure(total)])
}

describe('coverageMatrix', () => {
  test('counts by group and district; what has neither has a row and a column of its own', () => {
    const matrix = matrixOf('REACHED')
    expect(matrix.columns.map(({ district }) => district?.name ?? null)).toEqual(['Mitte', 'Ost', null])
    expect(figures(matrix)).toEqual([
      ['DAY_CARE', '1/2', '–', '0/1', '1/3'],
      ['SCHOOLS', '–', '1/1', '–', '1/1'],
      ['none', '–', '0/1', '–', '0/1'],
    ])
    expect(matrix.columns.map(({ total }) => figure(total))).toEqual(['1/2', '1/2', '0/1'])
    expect(figure(matrix.total)).toBe('2/5')
  })

  test('tells directly from reached', () => {
    expect(figures(matrixOf('DIRECT')).map((row) => row.at(-1))).toEqual(['1/3', '0/1', '0/1'])
  })

  test('counts only day-care centres for the specialist, and unknown apart', () => {
    expect(figures(matrixOf('SPECIALIST'))).toEqual([
      ['DAY_CARE', '0/2 ?1', '–', '1/1', '1/3 ?1'],
      ['SCHOOLS', '–', '0/0', '–', '0/0'],
      ['none', '–', '0/0', '–', '0/0'],
    ])
  })

  test('counts only those that must have a concept', () => {
    expect(figures(matrixOf('CONCEPT')).map((row) => row.at(-1))).toEqual(['1/3 ?1', '0/1', '0/1 ?1'])
  })

  test('has a row for every statutory number, also those the network has no group for', () => {
    const { rows } = matrixOf('REACHED')
    expect(new Set(rows.map(({ code }) => Number.parseInt(code, 10))).size - 1).toBe(view.statute.groups.length)
    expect(rows.find(({ key }) => key === '9')).toMatchObject({ group: null, isMissing: true })
    expect(rows.find(({ key }) => key === 'SCHOOLS')).toMatchObject({ code: '5', isMissing: false })
  })

  test('lists what asks for something first', () => {
    const [kitas] = matrixOf('SPECIALIST').rows.filter(({ key }) => key === 'DAY_CARE')
    expect(kitas?.total.members.map(({ institution, state }) => [institution.record.name, state])).toEqual([
      ['Kita Anton', 'FAILING'],
      ['Kita Berta', 'UNKNOWN'],
      ['Kita Cäsar', 'IN_ORDER'],
    ])
  })

  test('of a slice shows only what it touches', () => {
    const matrix = matrixOf('REACHED', ({ district }) => district?.name === 'Ost')
    expect(matrix.columns.map(({ district }) => district?.name)).toEqual(['Ost'])
    expect(matrix.rows.map(({ key }) => key)).toEqual(['SCHOOLS', 'none'])
    expect(figure(matrix.total)).toBe('1/2')
  })

  test.each(matrixMeasures.filter(({ key }) => key !== 'DIRECT'))('$key adds up to $indicator', (measure) => {
    const { numerator, failing, unknown, denominator } = coverageMatrix(view, measure).total
    const indicator = coverageOf(view).indicators.find(({ key }) => key === measure.indicator)
    expect({ numerator, failing, unknown, denominator }).toEqual({
      numerator: indicator?.numerator,
      failing: indicator?.failing,
      unknown: indicator?.unknown,
      denominator: indicator?.denominator,
    })
  })
})
