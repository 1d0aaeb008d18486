import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import {
  maximalAliases,
  maximalBreadth,
  maximalComplexity,
  maximalDepth,
  maximalTokens,
} from '@schutznetz/schema/limits/limits.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const viewer = viewerWith('ANALYST', [{ id: ids.network, slug: 'klein' }])

const inNetwork = (selection: string) => `{ network(slug: "klein") { ${selection} } }`

describeWithDatabase('limits of an operation', () => {
  let database: Database
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, rows)
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
  })

  afterAll(() => database.close())

  const refusal = async (document: string) => {
    const { errors } = await api.ask(viewer, document)
    expect(errors).toHaveLength(1)
    return errors[0]
  }

  it('names the limit, the value and the bound', async () => {
    const nested = 'links { target { '.repeat(maximalDepth) + 'id' + ' } }'.repeat(maximalDepth)
    const error = await refusal(inNetwork(`institutions(first: 1) { nodes { ${nested} } }`))
    expect(error?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'DEPTH', bound: maximalDepth })
    expect(error?.message).toMatch(
      new RegExp(`^Die Abfrage ist zu groß: die Tiefe ist \\d+, erlaubt sind höchstens ${maximalDepth}\\.`),
    )
  })

  it('bounds breadth, aliases, cost and tokens each by itself', async () => {
    const fields = 'id name slug '.repeat(Math.ceil(maximalBreadth / 3))
    expect((await refusal(inNetwork(fields)))?.extensions).toMatchObject({ limit: 'BREADTH', bound: maximalBreadth })
    const aliases = Array.from({ length: maximalAliases + 1 }, (_, index) => `a${index}: name`).join(' ')
    expect((await refusal(inNetwork(aliases)))?.extensions).toMatchObject({
      limit: 'ALIASES',
      value: maximalAliases + 1,
    })
    const costly = `institutions(first: 500) { nodes { ${'links { target { '.repeat(4)} name ${'} }'.repeat(4)} } }`
    expect((await refusal(inNetwork(costly)))?.extensions).toMatchObject({
      limit: 'COMPLEXITY',
      bound: maximalComplexity,
    })
    const tokens = await refusal(inNetwork('name '.repeat(maximalTokens)))
    expect(tokens?.message).toContain(`höchstens ${maximalTokens}`)
  })

  it('lets through what people really ask: the schema, a full page, the whole graph', async () => {
    ;(await api.ask(viewer, getIntrospectionQuery())).expectData()
    const person = 'person { displayName roles { title } qualifications { kind state } }'
    const page = `institutions(first: 500) { totalCount nodes { id name reach gaps type { label } group { label }
      carrier { name } district { name } people { position ${person} } roles { holders { kind ${person} } }
      links { kind confirmed stale source { name } target { name } } } }`
    const graph =
      'graph { revision nodes { id kind label reach gaps position { x y } } edges { id source target kind stale } }'
    ;(await api.ask(viewer, inNetwork(`${page} ${graph}`))).expectData()
  })

  it('says where an id or a day cannot be read', async () => {
    expect(await refusal('{ node(id: "nonsense") { id } }')).toMatchObject({ extensions: { code: 'INVALID' } })
    for (const type of ['User', 'ChangeSet', 'SpecialistCoverage', 'Query', 'Nothing']) {
      const document = `{ node(id: "${encodeGlobalId(type, ids.kita)}") { id } }`
      expect((await api.ask(viewer, document)).expectData()).toEqual({ node: null })
    }
    expect(api.logged).toEqual([])
    expect((await refusal('{ network(slug: "klein", asOf: "2026-02-30") { name } }'))?.message).toContain('JJJJ-MM-TT')
    expect(await refusal(inNetwork('institutionGroups(by: []) { count }'))).toMatchObject({
      extensions: { code: 'INVALID', field: 'by' },
    })
  })
})
