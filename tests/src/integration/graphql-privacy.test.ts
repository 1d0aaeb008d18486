import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import type { Viewer } from '@schutznetz/schema/viewer.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { readEverything, readReporting } from '../harness/read-everything.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const network = [{ id: ids.network, slug: 'klein' }]
const coordinator = viewerWith('COORDINATOR', network)
const leadership = viewerWith('LEADERSHIP', network)
const analyst = viewerWith('ANALYST', network)
const administrator = viewerWith('ADMINISTRATOR', network)

/** What coordination wrote about a gap: a reason may name somebody, and the others are accounts. */
const decisionWords = ['Anton-Begruendung', 'Anton-Entscheidung', 'Anton-Zustaendigkeit']

/** Words that stand in one personal field each; people are named by what they are in the fixture. */
const people = ['Leitung', 'Amt', 'Vorgaenger', 'Fachkraft', 'Koordination']
const nameWords = (word: string) => [`Anton-${word}-Vorname`, `Anton-${word}-Nachname`]
const contactWords = [
  ...people.flatMap((word) => [`Anton-${word}-Telefon`, `anton-${word.toLowerCase()}@example.org`]),
  'Anton-Dienstnummer',
  'Anton-dienstlich@example.org',
  'Anton-Einrichtungstelefon',
  'Anton-einrichtung@example.org',
  'Anton-Traegertelefon',
  'Anton-traeger@example.org',
  'Anton-Meldetelefon',
  'Anton-Bereitschaft',
]

/** What was written about the one concern; only coordinators read all of it (decision 37). */
const concernTexts = ['Anton-Anliegentext', 'Anton-Anliegenantwort']

describeWithDatabase('what each role reads of people', () => {
  let database: Database
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, rows)
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
  })

  afterAll(() => database.close())

  const everything = async (viewer: Viewer) => {
    const answers = [await api.ask(viewer, readEverything), await api.ask(viewer, readReporting)]
    return JSON.stringify(answers.map((answer) => answer.expectData()))
  }
  const present = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word))

  it('coordinators read everything: so the words below are really asked for', async () => {
    const text = await everything(coordinator)
    const words = [
      ...people.flatMap(nameWords),
      ...contactWords,
      'Anton-Titel',
      'Anton-Bestaetigung',
      'Anton-Genehmigung',
      'Anton-Anliegentitel',
      ...concernTexts,
      ...decisionWords,
    ]
    expect(present(text, words)).toEqual(words)
    expect(text).not.toMatch(/"Person [0-9A-F]{4}/)
  })

  it('says nobody a name in the words of a gap, though some gaps are about a person', async () => {
    const document = `{ network(slug: "klein") { gaps(filter: {indicators: [CERTIFICATES]}) { nodes {
      subject { label person { displayName } } reason proposal closedBy } } } }`
    const about = async (viewer: Viewer) => JSON.stringify((await api.ask(viewer, document)).expectData())
    expect(await about(coordinator)).toContain(
      '"displayName":"Anton-Titel Anton-Leitung-Vorname Anton-Leitung-Nachname"',
    )
    for (const viewer of [leadership, analyst]) {
      const text = await about(viewer)
      expect(text).toMatch(/"displayName":"Person [0-9A-F]{4}"/)
      expect(text).not.toContain('Anton')
    }
  })

  it('leadership reads names of role holders and coordinators, and no contact data', async () => {
    const text = await everything(leadership)
    expect(present(text, ['Amt', 'Koordination'].flatMap(nameWords))).toHaveLength(4)
    expect(present(text, ['Leitung', 'Vorgaenger', 'Fachkraft'].flatMap(nameWords))).toEqual([])
    expect(present(text, [...contactWords, ...concernTexts, 'Anton-Bestaetigung'])).toEqual([])
    expect(present(text, ['Anton-Genehmigung', 'Anton-Anliegentitel'])).toHaveLength(2)
    expect(present(text, decisionWords)).toEqual(decisionWords)
  })

  it('leadership reads the names of the day: a former holder was one then', async () => {
    const document = `{ network(slug: "klein", asOf: "2024-01-01") { multiplierRoles { nodes { acting { displayName } } } } }`
    const text = JSON.stringify((await api.ask(leadership, document)).expectData())
    expect(text).toContain('Anton-Vorgaenger-Nachname')
    expect(text).not.toContain('Anton-Amt-Nachname')
  })

  it('analysts read pseudonyms for everybody, and no contact data', async () => {
    const text = await everything(analyst)
    const words = [
      ...people.flatMap(nameWords),
      ...contactWords,
      'Anton-Titel',
      'Anton-Bestaetigung',
      'Anton-Genehmigung',
      'Anton-Anliegentitel',
      ...concernTexts,
      ...decisionWords,
    ]
    expect(present(text, words)).toEqual([])
    expect(text.match(/"Person [0-9A-F]{4,}"/g)?.length).toBeGreaterThan(10)
  })

  it('keeps a pseudonym over requests, sorts by it, and finds nobody by a name', async () => {
    const document = `query ($search: String) {
      network(slug: "klein") { people(filter: {search: $search}) { nodes { id displayName firstName } } }
    }`
    interface People {
      network: { people: { nodes: { id: string; displayName: string; firstName: string | null }[] } }
    }
    const ask = async (search?: string) =>
      (await api.ask<People>(analyst, document, { search })).expectData().network.people.nodes
    const all = await ask()
    expect(await ask()).toEqual(all)
    const shown = all.map(({ displayName }) => displayName)
    expect(new Set(shown).size).toBe(5)
    expect(shown).toEqual(shown.toSorted(new Intl.Collator('de', { numeric: true }).compare))
    expect(await ask('Nachname')).toEqual([])
    // Names of institutions are no secret; first names are.
    expect(await ask('Vorname')).toEqual([])
    expect(await ask(shown[0])).toEqual([all[0]])
  })

  it('answers a person by id within the same bounds', async () => {
    const document =
      'query ($id: ID!) { node(id: $id) { ... on Person { displayName lastName phone email affiliations { phone email } } } }'
    const id = encodeGlobalId('Person', ids.leader)
    const node = async (viewer: Viewer) => (await api.ask(viewer, document, { id })).expectData()
    expect(await node(coordinator)).toMatchObject({
      node: { lastName: 'Anton-Leitung-Nachname', phone: 'Anton-Leitung-Telefon' },
    })
    for (const viewer of [leadership, analyst]) {
      expect(await node(viewer)).toEqual({
        node: {
          displayName: expect.stringMatching(/^Person [0-9A-F]{4}$/) as string,
          lastName: null,
          phone: null,
          email: null,
          affiliations: [{ phone: null, email: null }],
        },
      })
    }
  })

  it('shows the audit to coordinators only, not even its length to others', async () => {
    for (const selection of ['nodes { label userName }', 'totalCount']) {
      const document = `{ network(slug: "klein") { name changes { ${selection} } } }`
      ;(await api.ask(coordinator, document)).expectData()
      for (const viewer of [leadership, analyst, administrator]) {
        expect((await api.ask(viewer, document)).expectError().code).toBe('FORBIDDEN')
      }
    }
  })

  it('shows administrators the head of a network and none of its content', async () => {
    const head = '{ network(slug: "klein") { id slug name revision asOf viewerRoles municipalities { name } } }'
    expect((await api.ask(administrator, head)).expectData()).toMatchObject({ network: { name: 'Netzwerk Anton' } })
    const content = [
      'districts { name }',
      'statute { key }',
      'coordinationOffice { name }',
      'institutions { totalCount }',
      'people { totalCount }',
      'affiliations { totalCount }',
      'qualifications { totalCount }',
      'professionalGroups { totalCount }',
      'multiplierRoles { totalCount }',
      'carriers { totalCount }',
      'agreements { totalCount }',
      'protectionConcepts { totalCount }',
      'specialistAssignments { totalCount }',
      'specialistPools { totalCount }',
      'cooperationLinks { totalCount }',
      'steeringGroups { totalCount }',
      'contactTopics { totalCount }',
      'guidelines { totalCount }',
      'meetings { totalCount }',
      'trainings { totalCount }',
      'coverage { day }',
      'gaps { totalCount }',
      'gapDecisions { totalCount }',
      'coordinatingUsers { name }',
      'institutionGroups(by: TYPE) { count }',
      'graph { revision }',
    ]
    for (const field of content) {
      const { code } = (await api.ask(administrator, `{ network(slug: "klein") { ${field} } }`)).expectError()
      expect(`${field}: ${String(code)}`).toBe(`${field}: FORBIDDEN`)
    }
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    const answer = await api.ask(administrator, node, { id: encodeGlobalId('Person', ids.leader) })
    expect(answer.expectError().code).toBe('FORBIDDEN')
  })

  it('answers nobody but the question who is signed in', async () => {
    expect((await api.ask(null, '{ viewer { name } }')).expectData()).toEqual({ viewer: null })
    const id = encodeGlobalId('Institution', ids.kita)
    for (const document of [
      '{ networks { name } }',
      '{ network(slug: "klein") { name } }',
      '{ statutes { key } }',
      `{ node(id: "${id}") { id } }`,
    ]) {
      expect((await api.ask(null, document)).expectError().code).toBe('UNAUTHENTICATED')
    }
  })
})
