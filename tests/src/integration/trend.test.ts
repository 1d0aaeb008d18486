import { fillPastDays } from '@schutznetz/api/trend/nightly-trend.ts'
import { createServices } from '@schutznetz/api/services.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const network = [{ id: ids.network, slug: 'klein' }]
const coordinator = viewerWith('COORDINATOR', network)
const leadership = viewerWith('LEADERSHIP', network)

interface Point {
  readonly day: string
  readonly numerator: number
  readonly denominator: number
  readonly origin: string
}

const trendDocument = `query ($asOf: Date, $filter: InstitutionFilter) { network(slug: "klein", asOf: $asOf) {
  coverage(filter: $filter) { indicators(keys: [NAMED_CONTACT]) { trend { day numerator denominator origin } } } } }`

describeWithDatabase('trend', () => {
  let database: Database
  let api: TestApi
  /** The clock of everything below; moved by {@link at}. */
  const clock = new Date('2026-11-23T11:00:00Z')
  const at = (instant: string) => clock.setTime(Date.parse(instant))

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, rows)
    api = openApi(database, clock)
  })
  afterAll(() => database.close())

  const stored = () => database.client.indicatorValue.count()
  const trend = async (variables: Record<string, unknown> = {}) => {
    type Answer = { network: { coverage: { indicators: { trend: Point[] }[] } } }
    const data = (await api.ask<Answer>(leadership, trendDocument, variables)).expectData()
    return data.network.coverage.indicators[0]?.trend ?? []
  }
  const createInstitution = async (name: string) => {
    const document = `mutation ($name: String!) { createInstitution(input: { network: "klein", name: $name }) {
      ... on ChangeResult { revision } } }`
    const data = (
      await api.ask<{ createInstitution: { revision: number } }>(coordinator, document, { name })
    ).expectData()
    expect(data.createInstitution.revision).toBeGreaterThan(0)
  }

  it('the first night fills ends of months, as computed later; the next ones write nothing', async () => {
    expect((await trend()).map(({ origin }) => origin)).toEqual(['NOW'])
    expect(await fillPastDays(api.services)).toBe(true)
    const points = await trend()
    expect(points.length).toBeGreaterThan(2)
    expect(points.at(-2)).toMatchObject({ day: '2026-10-31', origin: 'LATER' })
    expect(points.at(-1)).toMatchObject({ day: '2026-11-23', origin: 'NOW' })
    const before = await stored()
    at('2026-11-24T23:10:00Z')
    await fillPastDays(api.services)
    await fillPastDays(api.services)
    expect(await stored()).toBe(before)
  })

  it('a changed day is stored the night after, a missed one later, an unchanged one never', async () => {
    at('2026-11-26T10:00:00Z')
    await createInstitution('Kita Neu')
    const [{ denominator }] = (await trend()).slice(-1) as [Point]
    // Ten past midnight in Berlin.
    at('2026-11-26T23:10:00Z')
    await fillPastDays(api.services)
    at('2026-11-28T10:00:00Z')
    await createInstitution('Kita Neuer')
    at('2026-12-02T10:00:00Z')
    await fillPastDays(api.services)
    expect((await trend()).slice(-3)).toMatchObject([
      { day: '2026-11-26', denominator, origin: 'ON_THE_DAY' },
      { day: '2026-11-28', denominator: denominator + 1, origin: 'LATER' },
      { day: '2026-12-02', denominator: denominator + 1, origin: 'NOW' },
    ])
  })

  it('a stored value stays when the past is corrected, and names its rules', async () => {
    const before = await trend()
    const values = await database.client.indicatorValue.findMany({ where: { day: new Date('2026-11-26') } })
    expect(values.length).toBeGreaterThan(10)
    expect(values.every(({ rulesVersion }) => rulesVersion.length > 3)).toBe(true)
    expect(values.every((row) => row.numerator + row.failing + row.unknown === row.denominator)).toBe(true)
    await createInstitution('Kita Allerneueste')
    await fillPastDays(api.services)
    expect((await trend()).slice(0, -1)).toEqual(before.slice(0, -1))
  })

  it('on demand today is stored, once per revision; leadership may not', async () => {
    const store = async (viewer: typeof coordinator) => {
      const document = `mutation { storeIndicators(input: { network: "klein" }) {
        ... on StoredIndicatorDays { days } ... on DomainError { code } } }`
      return (await api.ask<{ storeIndicators: object }>(viewer, document)).expectData().storeIndicators
    }
    const revision = async () =>
      (await database.client.network.findUniqueOrThrow({ where: { slug: 'klein' } })).revision
    const before = await revision()
    expect(await store(coordinator)).toEqual({ days: 1 })
    expect(await store(coordinator)).toEqual({ days: 0 })
    expect(await revision()).toBe(before)
    expect((await trend()).at(-1)).toMatchObject({ day: '2026-12-02', origin: 'NOW' })
    await createInstitution('Kita des Nachmittags')
    expect(await store(coordinator)).toEqual({ days: 1 })
    expect(await store(leadership)).toEqual({ code: 'FORBIDDEN' })
    const days = await database.client.indicatorValue.groupBy({ by: ['day', 'indicator'], _count: true })
    expect(days.every(({ _count }) => _count === 1)).toBe(true)
  })

  it('ends on the day in view, and says nothing of a part of the network', async () => {
    const past = await trend({ asOf: '2026-11-27' })
    expect(past.at(-1)).toMatchObject({ day: '2026-11-27', origin: 'NOW' })
    expect(past.at(-2)).toMatchObject({ day: '2026-11-26', origin: 'ON_THE_DAY' })
    expect(await trend({ filter: { search: 'Kita' } })).toEqual([])
  })

  it('a process that is stopping ends between two days and goes on another time', async () => {
    await createInstitution('Kita der Nacht')
    at('2026-12-04T10:00:00Z')
    const stopping = createServices(database, api.services)
    stopping.background.askToStop()
    const before = await stored()
    await fillPastDays(stopping)
    expect(await stored()).toBe(before)
  })

  it('a change on the day of the first look is stored the night after', async () => {
    await database.client.indicatorValue.deleteMany()
    await createInstitution('Kita am ersten Tag')
    await fillPastDays(api.services)
    at('2026-12-04T23:10:00Z')
    await fillPastDays(api.services)
    expect((await trend()).at(-2)).toMatchObject({ day: '2026-12-04', origin: 'ON_THE_DAY' })
  })
})
