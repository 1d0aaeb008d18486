import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { observeStatements, type StatementObserver } from '@schutznetz/prisma/testing/observe-statements.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { readEverything } from '../harness/read-everything.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const coordinator = viewerWith('COORDINATOR', [{ id: ids.network, slug: 'klein' }])

interface Indicator {
  numerator: number
  failing: number
  unknown: number
  denominator: number
  gaps: { totalCount: number }
}

interface Everything {
  statutes: object[]
  network: {
    coverage: { indicators: Indicator[] }
    gaps: { totalCount: number; nodes: object[] }
    graph: { nodes: { kind: string; position: { x: number; y: number } | null }[] }
  }
}

describeWithDatabase('reading a network through GraphQL', () => {
  let database: Database
  let observer: StatementObserver
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, rows)
    observer = observeStatements()
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
  })

  afterAll(async () => {
    observer.stop()
    await database.close()
  })

  it('answers every list and every field of the structure', async () => {
    const data = (await api.ask<Everything>(coordinator, readEverything)).expectData()
    const { coverage, gaps, graph, ...network } = data.network
    const nodes = graph.nodes.map(({ position: _, ...node }) => node)
    // Wording and geometry are the domain's own matter; here the numbers have to agree with each other.
    expect({ ...data, statutes: data.statutes.length, network, graph: { ...graph, nodes } }).toMatchSnapshot()
    for (const { kind, position } of graph.nodes) {
      const isPlaced = ['COORDINATION', 'INSTITUTION', 'ROLE'].includes(kind)
      expect(position === null ? null : Math.hypot(position.x, position.y) <= 400).toBe(isPlaced ? true : null)
    }
    for (const { numerator, failing, unknown, denominator, gaps: behind } of coverage.indicators) {
      expect(numerator + failing + unknown).toBe(denominator)
      expect(behind.totalCount).toBe(failing + unknown)
    }
    expect(gaps.totalCount).toBe(coverage.indicators.reduce((sum, { gaps: behind }) => sum + behind.totalCount, 0))
    expect(gaps.nodes).toHaveLength(Math.min(gaps.totalCount, 50))
    expect(api.logged).toEqual([])
  })

  it('asks the database for the revision and nothing else once it is warm', async () => {
    await api.ask(coordinator, readEverything)
    observer.clear()
    ;(await api.ask(coordinator, readEverything)).expectData()
    expect(observer.statements).toEqual([expect.stringMatching(/^SELECT .*"network"/)])
  })

  it('loads a cold network with one statement, shared by those who ask at once', async () => {
    const cold = openApi(database, new Date('2026-11-22T10:00:00Z'))
    observer.clear()
    const document = '{ network(slug: "klein") { institutions { totalCount } } }'
    await Promise.all([cold.ask(coordinator, document), cold.ask(coordinator, document)])
    const loads = observer.statements.filter((sql) => sql.includes('json_build_object'))
    expect(loads).toHaveLength(1)
    // One more for the revision each, unless the client asks for both at once.
    expect(observer.statements.length).toBeLessThanOrEqual(3)
  })

  it('asks once for the list of networks, without loading any', async () => {
    observer.clear()
    const data = (await api.ask(coordinator, '{ networks { slug name revision viewerRoles } }')).expectData()
    expect(data).toEqual({
      networks: [{ slug: 'klein', name: 'Netzwerk Anton', revision: 7, viewerRoles: ['COORDINATOR'] }],
    })
    expect(observer.statements).toHaveLength(1)
  })

  it('finds a row by its id with two statements: where it is, and the revision', async () => {
    observer.clear()
    const id = encodeGlobalId('Institution', ids.kita)
    const data = (
      await api.ask(coordinator, 'query ($id: ID!) { node(id: $id) { id ... on Institution { name reach } } }', { id })
    ).expectData()
    expect(data).toEqual({ node: { id, name: 'Kita Müller-Straße Anton', reach: 'OWN' } })
    expect(observer.statements).toHaveLength(2)
  })

  it('shows the network as of the day', async () => {
    const document = `query ($day: Date) { network(slug: "klein", asOf: $day) {
      asOf
      institutions { nodes { name reach links { id } confirmation { lastConfirmed { confirmedOn } } } }
      multiplierRoles(filter: {representsGroup: false}) { nodes { acting { lastName } } }
    } }`
    const names = async (day: string) => (await api.ask(coordinator, document, { day })).expectData()
    expect(await names('2020-06-01')).toMatchObject({
      network: {
        asOf: '2020-06-01',
        institutions: {
          nodes: [
            { name: 'Kita Alt Anton', reach: 'NONE' },
            { name: 'Kita Müller-Straße Anton', reach: 'NONE', links: [], confirmation: { lastConfirmed: null } },
          ],
        },
        multiplierRoles: { nodes: [{ acting: null }] },
      },
    })
    expect(await names('2025-05-31')).toMatchObject({
      network: { multiplierRoles: { nodes: [{ acting: { lastName: 'Anton-Vorgaenger-Nachname' } }] } },
    })
    expect(await names('2025-06-01')).toMatchObject({
      network: { multiplierRoles: { nodes: [{ acting: { lastName: 'Anton-Amt-Nachname' } }] } },
    })
  })

  it('takes today in Berlin where no day is named', async () => {
    const late = openApi(database, new Date('2026-11-22T23:30:00Z'))
    const data = (await late.ask(coordinator, '{ network(slug: "klein") { asOf } }')).expectData()
    expect(data).toEqual({ network: { asOf: '2026-11-23' } })
  })

  it('answers an ended institution by its id, marked as ended', async () => {
    const id = encodeGlobalId('Institution', ids.closedKita)
    const document = 'query ($id: ID!) { node(id: $id) { ... on Institution { name isActive reach type { key } } } }'
    expect((await api.ask(coordinator, document, { id })).expectData()).toEqual({
      node: { name: 'Kita Alt Anton', isActive: false, reach: 'NONE', type: { key: 'KITA' } },
    })
  })

  it('speaks the language of the request', async () => {
    const english = openApi(database, new Date('2026-11-22T10:00:00Z'), 'en')
    const document = `{ network(slug: "klein") {
      coverage { indicators(keys: [INSTITUTIONS_REACHED]) { label } } institutionGroups(by: [REACH]) { label }
    } }`
    const labels = async (spoken: TestApi) => (await spoken.ask(coordinator, document)).expectData()
    expect(await labels(api)).toMatchObject({
      network: { institutionGroups: [{ label: 'direkt erreicht' }, { label: 'über die Gruppe erreicht' }] },
    })
    expect(await labels(english)).toMatchObject({
      network: { institutionGroups: [{ label: 'reached directly' }, { label: 'reached through the group' }] },
    })
  })
})
