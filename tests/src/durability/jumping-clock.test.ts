import { beginSession } from '@schutznetz/api/auth/session.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { decodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withDatabase } from '../harness/database.ts'
import { serveHttp, testSecret, type TestHttp } from '../harness/http.ts'
import { Caller } from './caller.ts'
import { findHalf } from './find-half.ts'
import { createFounder, foundNetwork, type Founder } from './founding.ts'
import { Ledger } from './ledger.ts'
import { readNetwork } from './stored-network.ts'
import type { Network } from './writer.ts'

const day = 86_400_000
const start = new Date('2026-11-23T11:00:00Z')
let now = start
const jump = (days: number) => {
  now = new Date(now.getTime() + days * day)
}

let database: Database
let http: TestHttp
let founder: Founder
let network: Network

/** Signs in anew, as somebody does whose session ran out. */
async function signIn(): Promise<Caller> {
  const store = { client: database.client, secret: testSecret, clock: () => now }
  return new Caller(`${http.url}/`, await beginSession(store, decodeGlobalId(founder.userId).id))
}

beforeAll(async () => {
  database = await withDatabase('pglite')
  http = await serveHttp(database, { isDemo: false, clock: () => now })
  founder = await createFounder(database)
  network = await foundNetwork(await signIn(), founder, 0, new Ledger())
})
afterAll(async () => {
  await http.close()
  await database.close()
})

interface Changes {
  network: { revision: number; changes: { nodes: { id: string; revision: number; label: string }[] } }
}

const read = async (caller: Caller) => {
  const query = 'query ($slug: String!) { network(slug: $slug) { revision changes { nodes { id revision label } } } }'
  return (await caller.ask<Changes>(query, { slug: network.slug })).network
}
const create = (caller: Caller, name: string) =>
  caller.change(
    'createInstitution',
    { network: network.slug, name },
    '... on InstitutionPayload { institution { id version } }',
  )

it('keeps the order of changes, undo and sessions when the clock jumps back and forth', async () => {
  const caller = await signIn()
  const first = await create(caller, 'Kita Eins')
  const { id, version } = first['institution'] as { id: string; version: number }

  jump(-1)
  // Made later by revision, earlier by the clock.
  const renamed = await caller.change('updateInstitution', { id, version, phone: '02102 2' })
  expect((await read(caller)).changes.nodes.map(({ revision }) => revision)).toEqual([3, 2, 1])
  const tooEarly = await caller.mutate('undoChange', { changeSetId: first.changeSetId })
  expect(tooEarly).toMatchObject({ code: 'CONFLICT' })
  await caller.change('undoChange', { changeSetId: renamed.changeSetId })

  jump(366)
  // A session lasts two weeks: signing in again is all there is to do.
  await expect(read(caller)).rejects.toMatchObject({ status: 401 })
  const nextYear = await signIn()
  await create(nextYear, 'Kita Zwei')
  expect((await read(nextYear)).changes.nodes.map(({ revision }) => revision)).toEqual([5, 4, 3, 2, 1])
  await nextYear.change('undoChange', { changeSetId: first.changeSetId })

  jump(-365)
  // One that was begun in the wrong year goes on, and so does one that begins now.
  for (const again of [nextYear, await signIn()]) {
    const { revision } = await read(again)
    const made = await create(again, `Kita ${revision}`)
    expect(made.revision).toBe(revision + 1)
    await again.change('undoChange', { changeSetId: made.changeSetId })
  }

  const { revision, changes } = await read(nextYear)
  expect(changes.nodes.map((change) => change.revision)).toEqual(
    Array.from({ length: revision }, (_, i) => revision - i),
  )
  const stored = await readNetwork(database.client, network.id)
  expect(stored && findHalf(stored)).toEqual([])
  expect(http.logged).toEqual([])
})

it('goes on answering as many requests as before after a jump', async () => {
  for (const days of [0, -1, 366, -365]) {
    jump(days)
    const caller = await signIn()
    const answers = await Promise.all(Array.from({ length: 50 }, () => read(caller)))
    expect(new Set(answers.map(({ revision }) => revision)).size).toBe(1)
  }
})
