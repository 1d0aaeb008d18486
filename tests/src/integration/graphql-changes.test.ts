import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { observeStatements, type StatementObserver } from '@schutznetz/prisma/testing/observe-statements.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const viewer = viewerWith('COORDINATOR', [{ id: ids.network, slug: 'klein' }])
const kita = encodeGlobalId('Institution', ids.kita)

interface Changes {
  network: {
    revision: number
    changes: {
      totalCount: number
      pageInfo: { endCursor: string | null; hasNextPage: boolean }
      nodes: {
        id: string
        label: string
        userName: string
        revision: number
        undoneById: string | null
        entries: { totalCount: number; nodes: { entity: string; entityId: string; fields: object[] }[] }
      }[]
    }
  }
}

const document = `query ($first: Int, $after: String, $filter: ChangeFilter) {
  network(slug: "klein") { revision changes(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id label userName createdAt revision undoesId undoneById
      entries { totalCount nodes { entity entityId fields { field before after } } } }
  } }
}`

const update = `mutation ($input: UpdateInstitutionInput!) { updateInstitution(input: $input) {
  ... on InstitutionPayload { revision changeSetId institution { name version } } ... on DomainError { message } } }`

describeWithDatabase('the audit through GraphQL', () => {
  let database: Database
  let observer: StatementObserver
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, rows)
    observer = observeStatements()
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
    for (const [version, name] of ['Kita Mond', 'Kita Sonne', 'Kita Stern'].entries()) {
      ;(await api.ask(viewer, update, { input: { id: kita, version: version + 1, name } })).expectData()
    }
  })

  afterAll(async () => {
    observer.stop()
    await database.close()
  })

  const ask = async (variables: Record<string, unknown> = {}) =>
    (await api.ask<Changes>(viewer, document, variables)).expectData().network

  it('tells who changed what, the latest first', async () => {
    const { revision, changes } = await ask()
    expect(revision).toBe(10)
    expect(changes.totalCount).toBe(3)
    expect(changes.nodes.map((row) => row.revision)).toEqual([10, 9, 8])
    expect(changes.nodes[0]).toMatchObject({
      label: 'Einrichtung «Kita Stern» geändert',
      userName: 'Test COORDINATOR',
      undoneById: null,
      entries: { totalCount: 1, nodes: [{ entity: 'Institution', entityId: kita }] },
    })
    expect(changes.nodes[0]?.entries.nodes[0]?.fields).toContainEqual({
      field: 'name',
      before: 'Kita Sonne',
      after: 'Kita Stern',
    })
  })

  it('asks few times, however many changes there are', async () => {
    await ask()
    observer.clear()
    await ask({ first: 1 })
    const forOne = observer.statements.length
    observer.clear()
    await ask({ first: 3 })
    expect(observer.statements).toHaveLength(forOne)
    // Revision, number of change sets, the page, its entries with their number.
    expect(forOne).toBeLessThanOrEqual(5)
  })

  it('pages and filters', async () => {
    const first = (await ask({ first: 2 })).changes
    expect(first.pageInfo.hasNextPage).toBe(true)
    const rest = (await ask({ first: 2, after: first.pageInfo.endCursor })).changes
    expect([...first.nodes, ...rest.nodes].map((row) => row.revision)).toEqual([10, 9, 8])
    const count = async (filter: object) => (await ask({ filter })).changes.totalCount
    expect(await count({ objects: [kita] })).toBe(3)
    expect(await count({ objects: [encodeGlobalId('Institution', ids.school)] })).toBe(0)
    expect(await count({ isUndone: true })).toBe(0)
    expect(await count({ from: '2026-11-23T00:00:00Z' })).toBe(0)
    const tooMany = await api.ask(viewer, document, { first: 501 })
    expect(tooMany.errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'PAGE_SIZE' })
  })

  it('shows a change in the same answer that made it, and in every later one', async () => {
    const names = '{ network(slug: "klein") { revision institutions(filter: {search: "Wolke"}) { nodes { name } } } }'
    // Another process, which has the network in memory as it was before.
    const elsewhere = openApi(database, new Date('2026-11-22T10:00:00Z'))
    expect((await elsewhere.ask(viewer, names)).expectData()).toEqual({
      network: { revision: 10, institutions: { nodes: [] } },
    })
    const data = (await api.ask(viewer, update, { input: { id: kita, version: 4, name: 'Kita Wolke' } })).expectData()
    expect(data).toMatchObject({ updateInstitution: { revision: 11, institution: { name: 'Kita Wolke', version: 5 } } })
    for (const process of [api, elsewhere]) {
      expect((await process.ask(viewer, names)).expectData()).toEqual({
        network: { revision: 11, institutions: { nodes: [{ name: 'Kita Wolke' }] } },
      })
    }
  })

  it('leaves everything else in its place', async () => {
    const order = '{ network(slug: "klein") { graph { nodes { id position { x y } } } people { nodes { id } } } }'
    const before = (await api.ask(viewer, order)).expectData()
    ;(await api.ask(viewer, update, { input: { id: kita, version: 5, places: 61 } })).expectData()
    expect((await api.ask(viewer, order)).expectData()).toEqual(before)
  })
})
