import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const analyst = viewerWith('ANALYST', [{ id: ids.network, slug: 'klein' }])
const mitte = encodeGlobalId('District', ids.district)

const tally = `{ numerator failing unknown denominator count }`
const document = `query ($measure: MatrixMeasure!, $filter: InstitutionFilter, $row: String, $column: String) {
  network(slug: "klein") {
    coverage(filter: $filter) { indicators { key numerator failing unknown denominator } }
    gaps(filter: { within: $filter }) { totalCount }
    coverageMatrix(measure: $measure, filter: $filter) {
      measure label explanation indicator
      columns { key district { name } total ${tally} }
      rows { key code label group { key } isMissing cells ${tally} total ${tally} }
      total ${tally}
      cell(row: $row, column: $column) { count members { nodes { state institution { name } } } } } } }`

interface Tally {
  numerator: number
  failing: number
  unknown: number
  denominator: number
  count: number
}

interface Answer {
  network: {
    coverage: { indicators: (Omit<Tally, 'count'> & { key: string })[] }
    gaps: { totalCount: number }
    coverageMatrix: {
      indicator: string
      columns: { key: string; total: Tally }[]
      rows: { key: string; isMissing: boolean; cells: Tally[]; total: Tally }[]
      total: Tally
      cell: { count: number; members: { nodes: { state: string; institution: { name: string } }[] } } | null
    }
  }
}

describeWithDatabase('the coverage matrix through GraphQL', () => {
  let database: Database
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, rows)
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
  })

  afterAll(() => database.close())

  const ask = async (variables: Record<string, unknown>): Promise<Answer['network']> =>
    (await api.ask<Answer>(analyst, document, variables)).expectData().network

  it.each(['REACHED', 'SPECIALIST', 'CONCEPT'])(
    '%s adds up to its indicator, over rows and columns',
    async (measure) => {
      const { coverage, coverageMatrix } = await ask({ measure })
      const { key: _, ...indicator } = coverage.indicators.find(({ key }) => key === coverageMatrix.indicator) ?? {
        key: '',
      }
      expect(coverageMatrix.total).toMatchObject(indicator)
      const sum = (tallies: Tally[]) => tallies.reduce((total, { count }) => total + count, 0)
      expect(sum(coverageMatrix.rows.map(({ total }) => total))).toBe(coverageMatrix.total.count)
      expect(sum(coverageMatrix.columns.map(({ total }) => total))).toBe(coverageMatrix.total.count)
      expect(sum(coverageMatrix.rows.flatMap(({ cells }) => cells))).toBe(coverageMatrix.total.count)
      expect(coverageMatrix.total.count).toBe(2)
    },
  )

  it('opens a cell, a whole row and nothing', async () => {
    const cell = async (row: string | null, column: string | null) =>
      (await ask({ measure: 'REACHED', row, column })).coverageMatrix.cell
    expect((await cell('DAY_CARE', null))?.members.nodes).toEqual([
      { state: 'IN_ORDER', institution: { name: expect.stringContaining('Anton') } },
    ])
    expect((await cell(null, null))?.count).toBe(2)
    expect(await cell('NIEMAND', mitte)).toBeNull()
    expect(await cell('DAY_CARE', 'nirgends')).toBeNull()
  })

  it('of a slice counts what coverage counts, and gaps are those behind it', async () => {
    const { coverage, coverageMatrix, gaps } = await ask({ measure: 'REACHED', filter: { groups: ['SCHOOLS'] } })
    expect(coverageMatrix.rows.map(({ key }) => key)).toEqual(['SCHOOLS'])
    expect(coverageMatrix.total.count).toBe(1)
    expect(gaps.totalCount).toBe(coverage.indicators.reduce((sum, { failing, unknown }) => sum + failing + unknown, 0))
  })
})
