import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpContent } from '../../harness/dump.ts'
import { hashOf, serveHttp, type TestHttp } from '../../harness/http.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'
import { file, startImport } from './import-client.ts'

const rows = 6_000
const list = ['Name', ...Array.from({ length: rows }, (_, index) => `Einrichtung ${index + 1}`)].join('\n')

interface Applied {
  readonly data: {
    readonly applyImport: { readonly __typename: string; readonly message?: string; readonly summary?: string }
  }
}

describeWithDatabase('a list on its way into the network', () => {
  let world: World
  let town: Town
  let http: TestHttp
  const cookies: Record<string, string> = {}

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('ratingen', '05158028')
    http = await serveHttp(world.database)
    const { client } = world.database
    for (const role of ['coordinator', 'analyst']) {
      const { id: userId } = await client.user.findFirstOrThrow({ where: { name: `${role}-ratingen` } })
      const expiresAt = new Date(Date.now() + 3_600_000)
      await client.session.create({ data: { userId, tokenHash: hashOf(role), expiresAt } })
      cookies[role] = `schutznetz_session=${role}`
    }
  })
  afterAll(async () => {
    await http.close()
    await world.close()
  })

  const read = () =>
    startImport(town.coordinator, { network: 'ratingen', preset: 'INSTITUTION_TABLE', files: [file('l.csv', list)] })

  const watch = (importId: string, role = 'coordinator', signal?: AbortSignal) =>
    fetch(`${http.url}/ratingen/import/${importId}/taking-over`, {
      headers: { Cookie: cookies[role] ?? '' },
      ...(signal && { signal }),
    })

  const apply = async (importId: string) => {
    const query = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) {
      __typename ... on DomainError { message } ... on AppliedImportPayload { summary } } }`
    const response = await fetch(`${http.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookies['coordinator'] ?? '' },
      body: JSON.stringify({ query, variables: { input: { importId } } }),
    })
    return ((await response.json()) as Applied).data.applyImport
  }

  it('is told of step by step, can be stopped by who watches, leaves nothing then, and is taken over the next time', async () => {
    const { id } = await read()
    const before = await dumpContent(world.database, town.networkId)

    const first = await events(await watch(id))
    expect((await first.next()).value).toMatchObject({ event: 'cancel' })
    const stopped = apply(id)
    const address = first.last('cancel')
    expect(Number((await first.next()).value?.data)).toBeLessThan(1)
    expect((await fetch(`${http.url}${address}`, { method: 'POST' })).status).toBe(204)
    expect(await stopped).toEqual({
      __typename: 'ConflictError',
      message: 'Das Übernehmen ist abgebrochen. Es wurde nichts übernommen; die Vorschau ist noch da.',
    })
    while (!(await first.next()).done);
    expect((await fetch(`${http.url}${address}`, { method: 'POST' })).status).toBe(404)
    expect(await dumpContent(world.database, town.networkId)).toEqual(before)

    const second = await events(await watch(id))
    await second.next()
    const done = apply(id)
    const shares: number[] = []
    for (let step = await second.next(); !step.done; step = await second.next()) shares.push(Number(step.value.data))
    expect(await done).toMatchObject({ summary: 'Übernommen: 6.000 Einrichtungen angelegt, 0 geändert.' })
    expect(new Set(shares).size).toBeGreaterThanOrEqual(rows / 1_000)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  it('is watched and stopped by nobody who may not write', async () => {
    const { id } = await read()
    expect((await watch(id, 'analyst')).status).toBe(404)
    expect((await watch(id, 'nobody')).status).toBe(404)
    expect((await watch('SW1wb3J0Sm9iOjE')).status).toBe(404)
    const guess = `${http.url}/ratingen/import/${id}/taking-over/guessed`
    expect((await fetch(guess, { method: 'POST' })).status).toBe(404)
  })

  it('is taken over once, however often it is asked for', async () => {
    const { id } = await startImport(town.coordinator, {
      network: 'ratingen',
      preset: 'INSTITUTION_TABLE',
      files: [file('l.csv', 'Name\nEinmal\n')],
    })
    const answers = await Promise.all([apply(id), apply(id), apply(id)])
    expect(answers.filter(({ summary }) => summary !== undefined)).toHaveLength(1)
    const { client } = world.database
    expect(await client.institution.count({ where: { networkId: town.networkId, name: 'Einmal' } })).toBe(1)
  })
})

interface ServerEvent {
  readonly event: string
  readonly data: string
}

/** The events of a stream one by one. */
async function events(response: Response) {
  expect(response.headers.get('content-type')).toMatch('text/event-stream')
  const latest: Record<string, string> = {}
  const stream = (async function* (): AsyncGenerator<ServerEvent, undefined> {
    let text = ''
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [event = '', data = ''] = text
          .slice(0, end)
          .split('\n')
          .map((line) => line.replace(/^\w+: /, ''))
        text = text.slice(end + 2)
        latest[event] = data
        yield { event, data }
      }
    }
    return undefined
  })()
  return { next: () => stream.next(), last: (event: string) => latest[event] ?? '' }
}
