import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const viewer = viewerWith('COORDINATOR', [{ id: ids.network, slug: 'klein' }])

/** Names that sort one way by code points and another way in German. */
const names = ['Zebra', 'Äpfel', 'Apfel', 'Öl', 'Kita 10', 'Kita 9', 'Straße', 'Strasse Süd']
const moreInstitutions = names.map((name, index) => ({
  id: `aaaaaaaa-0000-7000-8900-00000000000${index}`,
  name,
  places: index === 3 ? null : index,
}))

interface Page {
  network: {
    institutions: {
      totalCount: number
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null; startCursor: string | null }
      nodes: { name: string }[]
    }
  }
}

const document = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: InstitutionFilter, $orderBy: InstitutionOrder) {
  network(slug: "klein") {
    institutions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } nodes { name }
    }
  }
}`

describeWithDatabase('lists', () => {
  let database: Database
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, { ...rows, institutions: [...rows.institutions, ...moreInstitutions] })
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
  })

  afterAll(() => database.close())

  const page = async (variables: Record<string, unknown>) =>
    (await api.ask<Page>(viewer, document, variables)).expectData().network.institutions
  const namesOf = async (variables: Record<string, unknown>) => (await page(variables)).nodes.map(({ name }) => name)

  it('says of a page mark or an instant that cannot be what is wrong, and logs nothing', async () => {
    const changes = (arguments_: string) => `{ network(slug: "klein") { changes(${arguments_}) { nodes { id } } } }`
    expect((await api.ask(viewer, changes('after: "x"'))).expectError()).toEqual({
      code: 'INVALID',
      message: 'Diese Seitenmarke gilt nicht mehr. Bitte blättern Sie von vorn.',
    })
    const early = await api.ask(viewer, changes('filter: { from: "-271821-04-20T00:00:00Z" }'))
    expect(early.expectError().message).toContain('Ein Zeitpunkt schreibt man nach ISO 8601')
    expect(api.logged).toEqual([])
  })

  it('sorts names as a German reader expects, numbers by value', async () => {
    expect(await namesOf({})).toEqual([
      'Apfel',
      'Äpfel',
      'Grundschule Anton',
      'Kita 9',
      'Kita 10',
      'Kita Müller-Straße Anton',
      'Öl',
      'Straße',
      'Strasse Süd',
      'Zebra',
    ])
  })

  it('puts what is unknown last, whichever way it sorts', async () => {
    const ascending = await namesOf({ orderBy: { field: 'PLACES' } })
    const descending = await namesOf({ orderBy: { field: 'PLACES', direction: 'DESC' } })
    expect(ascending.slice(-2).sort()).toEqual(['Grundschule Anton', 'Öl'])
    expect(descending.slice(-2).sort()).toEqual(['Grundschule Anton', 'Öl'])
    expect(descending[0]).toBe('Kita Müller-Straße Anton')
  })

  it('walks forward and backward over every row exactly once', async () => {
    const all = await namesOf({})
    for (const size of [1, 3, 4]) {
      const forward: string[] = []
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo } = await page({ first: size, after })
        forward.push(...nodes.map(({ name }) => name))
        if (!pageInfo.hasNextPage) break
        after = pageInfo.endCursor
      }
      expect(forward).toEqual(all)
      const { nodes, pageInfo } = await page({ last: size })
      expect(nodes.map(({ name }) => name)).toEqual(all.slice(-size))
      const previous = await page({ last: size, before: pageInfo.startCursor })
      expect(previous.nodes.map(({ name }) => name)).toEqual(all.slice(-2 * size, -size))
    }
  })

  it('searches without regard to case, umlauts and punctuation', async () => {
    for (const search of ['müller straße', 'MUELLER', 'strasse mueller', 'Müller-Strasse']) {
      expect(await namesOf({ filter: { search } })).toEqual(['Kita Müller-Straße Anton'])
    }
  })

  it('takes «without a district» as one alternative more, and statutory groups apart', async () => {
    const districts = [encodeGlobalId('District', ids.district)]
    const inDistrict = await namesOf({ filter: { districts } })
    const inNone = await namesOf({ filter: { districts: [], orNoDistrict: true } })
    expect(inDistrict.length).toBeGreaterThan(0)
    expect(inNone.length).toBeGreaterThan(0)
    const either = await namesOf({ filter: { districts, orNoDistrict: true } })
    expect([...either].sort()).toEqual([...inDistrict, ...inNone].sort())
    const statutory = await namesOf({ filter: { isStatutory: true } })
    expect(statutory).toContain('Grundschule Anton')
    expect([...statutory, ...(await namesOf({ filter: { isStatutory: false } }))].sort()).toEqual(
      [...(await namesOf({}))].sort(),
    )
  })

  it('adds conditions up', async () => {
    const carriers = [encodeGlobalId('Carrier', ids.carrier)]
    expect(await namesOf({ filter: { types: ['KITA'], reach: ['OWN'], carriers } })).toEqual([
      'Kita Müller-Straße Anton',
    ])
    expect(await namesOf({ filter: { types: ['KITA'], reach: ['NONE'] } })).toEqual([])
    expect(await namesOf({ filter: { hasLinks: true } })).toEqual(['Grundschule Anton', 'Kita Müller-Straße Anton'])
    expect(await namesOf({ filter: { specialist: ['OWN'] } })).toEqual(['Kita Müller-Straße Anton'])
    expect(await namesOf({ filter: { types: [] } })).toEqual([])
  })

  it('refuses pages that are too large, below zero, or after a row that is gone', async () => {
    expect((await api.ask(viewer, document, { first: 501 })).errors[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'PAGE_SIZE',
      value: 501,
      bound: 500,
    })
    expect((await api.ask(viewer, document, { first: -1 })).expectError().code).toBe('INVALID')
    expect((await api.ask(viewer, document, { after: 'bm90aGluZw' })).expectError().code).toBe('INVALID')
    expect((await page({ first: 0 })).nodes).toEqual([])
  })
})
