import type { Database } from '@schutznetz/prisma/database.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { hashOf, serveHttp, type TestHttp } from '../harness/http.ts'

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}
const answerOf = async (response: Response) => (await response.json()) as Answer

describeWithDatabase('GraphQL over HTTP', () => {
  let database: Database
  let http: TestHttp

  beforeAll(async () => {
    database = await withDatabase()
    http = await serveHttp(database)
    const user = await database.client.user.create({ data: { email: 'ada@example.org', name: 'Ada' } })
    const expiresAt = new Date(Date.now() + 60_000)
    await database.client.session.create({ data: { userId: user.id, tokenHash: hashOf('session'), expiresAt } })
  })
  afterAll(async () => {
    await http.close()
    await database.close()
  })

  const cookie = 'schutznetz_session=session'
  const json = { 'Content-Type': 'application/json', Cookie: cookie }
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${http.url}/graphql`, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${http.url}/graphql?${new URLSearchParams(parameters)}`, { headers: { Cookie: cookie, ...headers } })
  const viewer = '{ viewer { name } }'
  const ada = { data: { viewer: { name: 'Ada' } } }
  const responseJson = { Accept: 'application/graphql-response+json' }

  describe('answers', () => {
    it('a POST in both media types', async () => {
      const response = await post({ query: viewer })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch('application/json')
      expect(await answerOf(response)).toEqual(ada)
      const other = await post({ query: viewer }, responseJson)
      expect(other.headers.get('content-type')).toMatch('application/graphql-response+json')
      expect(await answerOf(other)).toEqual(ada)
    })

    it('a GET with variables and an operation name', async () => {
      const query = 'query A($yes: Boolean!) { viewer { name @include(if: $yes) } } query B { viewer { id } }'
      const response = await get({ query, variables: '{"yes":true}', operationName: 'A' })
      expect(await answerOf(response)).toEqual(ada)
    })

    it('with the request id it was given, and with one of its own otherwise', async () => {
      const idOf = async (given: string) =>
        (await get({ query: viewer }, { 'X-Request-Id': given })).headers.get('x-request-id')
      expect(await idOf('from-the-proxy')).toBe('from-the-proxy')
      expect(await idOf('not <safe>')).toMatch(/^[\da-f-]{36}$/)
    })
  })

  describe('refuses', () => {
    it('a mutation by GET', async () => {
      const response = await get({ query: 'mutation { __typename }' })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('POST')
    })

    it.each([
      ['a syntax error', { query: '{ viewer' }, 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
      ['a body without a query', {}, 'BAD_REQUEST'],
      ['a body that is no JSON', '{"query":', 'BAD_REQUEST'],
    ])('%s with 400 and a code', async (_name, body, code) => {
      const response = await post(body, responseJson)
      expect(response.status).toBe(400)
      expect((await answerOf(response)).errors?.[0]?.extensions.code).toBe(code)
    })

    it('a media type that is neither', async () => {
      expect((await get({ query: viewer }, { Accept: 'text/csv' })).status).toBe(406)
      expect((await post('query=x', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(400)
    })

    it.each(['cross-site', 'same-site'])('other sites, whatever they send (%s)', async (site) => {
      const response = await post({ query: viewer }, { 'Sec-Fetch-Site': site })
      expect(response.status).toBe(403)
      expect((await answerOf(response)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      expect((await get({ query: viewer }, { 'Sec-Fetch-Site': site })).status).toBe(403)
      expect((await get({ query: viewer }, { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
    })

    it('a stranger, before anything else', async () => {
      const response = await post({ query: viewer }, { Cookie: 'schutznetz_session=wrong' })
      expect(response.status).toBe(401)
      expect((await answerOf(response)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
      expect((await fetch(`${http.url}/graphql?query={__schema{types{name}}}`)).status).toBe(401)
    })
  })

  describe('limits', () => {
    const megabytes = (count: number) => ({ query: viewer, variables: { file: 'x'.repeat(count * 1024 * 1024) } })

    it('the body, and says how large it was and may be', async () => {
      const response = await post(megabytes(17))
      expect(response.status).toBe(413)
      const { errors } = await answerOf(response)
      expect(errors?.[0]?.message).toMatch(/mit 18 MB zu groß; erlaubt sind höchstens 16 MB/)
      expect(await answerOf(await post(megabytes(15)))).toEqual(ada)
    })

    it.each([
      ['tokens', `{ viewer { ${'name '.repeat(5_000)} } }`, /tokens.*höchstens 4000/],
      ['aliases', `{ ${Array.from({ length: 70 }, (_, i) => `a${i}: __typename`).join(' ')} }`, /Aliase ist 70.*60/],
    ])('%s, and says which limit, the value and the bound', async (_name, query, sentence) => {
      const { errors } = await answerOf(await post({ query }))
      expect(errors?.[0]?.message).toMatch(sentence)
    })
  })

  it('answers a fault with nothing but its id, and logs it under that id', async () => {
    await database.client.session.create({
      data: {
        user: { connect: { email: 'ada@example.org' } },
        tokenHash: hashOf('other'),
        expiresAt: new Date(Date.now() + 60_000),
      },
    })
    const network = await database.client.network.create({ data: { slug: 'fault', name: 'Fault' } })
    const { id: userId } = await database.client.user.findUniqueOrThrow({ where: { email: 'ada@example.org' } })
    await database.client.membership.create({ data: { userId, networkId: network.id, role: 'COORDINATOR' } })
    await database.client.$executeRawUnsafe('alter table "institution" rename to "institution_away"')
    const response = await post(
      { query: '{ network(slug: "fault") { institutions { totalCount } } }' },
      { 'X-Request-Id': 'fault-12345' },
    )
    await database.client.$executeRawUnsafe('alter table "institution_away" rename to "institution"')
    const text = JSON.stringify((await answerOf(response)).errors)
    expect(text).toContain('fault-12345')
    expect(text).not.toMatch(/institution_away|relation|select/i)
    expect(http.logged.at(-1)).toContain('fault-12345')
  })
})
