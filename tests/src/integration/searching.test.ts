import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import type { Viewer } from '@schutznetz/schema/viewer.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const network = [{ id: ids.network, slug: 'klein' }]
const coordinator = viewerWith('COORDINATOR', network)
const leadership = viewerWith('LEADERSHIP', network)
const analyst = viewerWith('ANALYST', network)

const more = [
  { name: 'Kita Wiesenwinkel', street: 'Am Löwentor 3', postalCode: '40885', city: 'Ratingen', ownNumber: 'K-17' },
  { name: 'Kita Wisenwinkel', phone: '02102 4711', email: 'wisenwinkel@example.org' },
  { name: 'Verein am Wiesenwinkel' },
].map((row, index) => ({ id: `aaaaaaaa-0000-7000-8900-00000000000${index}`, ...row }))

const institutions = `query ($search: String, $orderBy: InstitutionOrder) {
  network(slug: "klein") { institutions(filter: { search: $search }, orderBy: $orderBy) { totalCount nodes { name } } }
}`
const similar = `query ($name: String!, $postalCode: String, $first: Int) {
  network(slug: "klein") { similarInstitutions(name: $name, postalCode: $postalCode, first: $first) {
    score institution { name } } }
}`

interface Found {
  network: { institutions: { totalCount: number; nodes: { name: string }[] } }
}

describeWithDatabase('searching', () => {
  let database: Database
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, { ...rows, institutions: [...rows.institutions, ...more] })
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
  })

  afterAll(() => database.close())

  const found = async (search: string, viewer: Viewer = coordinator, orderBy?: object) => {
    const data = (await api.ask<Found>(viewer, institutions, { search, orderBy })).expectData()
    expect(data.network.institutions.totalCount).toBe(data.network.institutions.nodes.length)
    return data.network.institutions.nodes.map(({ name }) => name)
  }

  it('forgives typing errors, and puts what is written as asked first', async () => {
    expect(await found('Wiesenwinkel Kita')).toEqual(['Kita Wiesenwinkel', 'Kita Wisenwinkel'])
    expect(await found('Kita Wiesenwinkle')).toEqual(['Kita Wiesenwinkel', 'Kita Wisenwinkel'])
    expect(await found('muler strase')).toEqual(['Kita Müller-Straße Anton'])
  })

  it('keeps to an order that is asked for', async () => {
    expect(await found('wiesenwinkel', coordinator, { field: 'NAME', direction: 'DESC' })).toEqual([
      'Verein am Wiesenwinkel',
      'Kita Wisenwinkel',
      'Kita Wiesenwinkel',
    ])
  })

  it.each([
    ['type', 'Grundschule', 'Grundschule Anton'],
    ['district', 'mitte anton schule', 'Grundschule Anton'],
    ['carrier', 'traeger', 'Kita Müller-Straße Anton'],
    ['street', 'loewentor', 'Kita Wiesenwinkel'],
    ['postal code', '40885', 'Kita Wiesenwinkel'],
    ['own number', 'k-17', 'Kita Wiesenwinkel'],
    ['register number', '100001', 'Grundschule Anton'],
  ])('finds by %s', async (_, search, name) => expect(await found(search)).toContain(name))

  it('finds by the name of whom an institution is reached by, as far as the viewer reads it', async () => {
    const name = 'Anton-Amt-Nachname'
    expect(await found(name)).toEqual(['Grundschule Anton', 'Kita Müller-Straße Anton'])
    expect(await found(name, leadership)).toEqual(['Grundschule Anton', 'Kita Müller-Straße Anton'])
    expect(await found(name, analyst)).toEqual([])
  })

  it('finds nobody and nothing by contact data', async () => {
    for (const search of ['4711', '02102', 'example', 'Anton-Leitung-Nachname']) {
      for (const viewer of [coordinator, analyst]) expect(await found(search, viewer)).toEqual([])
    }
  })

  it('finds people and carriers with typing errors, people by what the viewer reads', async () => {
    const document = `query ($text: String) { network(slug: "klein") {
      people(filter: { search: $text }) { nodes { displayName } } carriers(filter: { search: $text }) { nodes { name } }
    } }`
    const ask = async (text: string, viewer: Viewer) => (await api.ask(viewer, document, { text })).expectData()
    expect(await ask('vorgaengre nachnahme', coordinator)).toMatchObject({
      network: { people: { nodes: [{ displayName: expect.stringContaining('Vorgaenger') as string }] } },
    })
    expect(await ask('vorgaengre nachnahme', analyst)).toMatchObject({ network: { people: { nodes: [] } } })
    expect(await ask('Treger', analyst)).toMatchObject({ network: { carriers: { nodes: [{ name: 'Träger Anton' }] } } })
  })

  it('warns coordinators of possible duplicates, and nobody else', async () => {
    const variables = { name: 'KITA Wiesen-Winkel', postalCode: '40885' }
    const data = (await api.ask(coordinator, similar, variables)).expectData()
    expect(data).toMatchObject({
      network: {
        similarInstitutions: [
          { score: 1, institution: { name: 'Kita Wiesenwinkel' } },
          { score: expect.closeTo(0.9, 1) as number, institution: { name: 'Kita Wisenwinkel' } },
        ],
      },
    })
    const elsewhere = (
      await api.ask(coordinator, similar, { ...variables, postalCode: '10115', first: 1 })
    ).expectData()
    expect(elsewhere).toMatchObject({ network: { similarInstitutions: [{ score: 0.9 }] } })
    expect((await api.ask(coordinator, similar, { name: ' ' })).expectData()).toMatchObject({
      network: { similarInstitutions: [] },
    })
    expect((await api.ask(coordinator, similar, { name: 'x', first: 21 })).expectError().code).toBe('INVALID')
    for (const viewer of [leadership, analyst]) {
      expect((await api.ask(viewer, similar, variables)).expectError().code).toBe('FORBIDDEN')
    }
  })

  it('sorts by what the table shows', async () => {
    const order = async (field: string) => (await found('anton', coordinator, { field }))[0]
    expect(await order('SPECIALIST')).toBe('Kita Müller-Straße Anton')
    expect(await order('CONCEPT')).toBe('Kita Müller-Straße Anton')
    expect(await order('LAST_CONFIRMED')).toBe('Kita Müller-Straße Anton')
    expect(await order('REGISTER_NUMBER')).toBe('Grundschule Anton')
    const counts =
      '{ network(slug: "klein") { institutions(orderBy: { field: PEOPLE, direction: DESC }, first: 1) { nodes { name peopleCount linkCount } } } }'
    expect((await api.ask(analyst, counts)).expectData()).toEqual({
      network: { institutions: { nodes: [{ name: 'Kita Müller-Straße Anton', peopleCount: 2, linkCount: 1 }] } },
    })
  })
})
