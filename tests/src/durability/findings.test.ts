import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import { decodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type Town, type World } from '../harness/world.ts'
import { findHalf } from './find-half.ts'
import { findLost } from './find-lost.ts'
import { Ledger } from './ledger.ts'
import { readNetwork, type StoredNetwork } from './stored-network.ts'

/** What the crash test would say if something were missing: each is taken away once, and put back by a rollback. */
let world: World
let town: Town
const ledger = new Ledger()
const names = ['Kita A', 'Kita B']

beforeAll(async () => {
  world = await openWorld()
  town = await world.foundTown('ratingen', '05158028')
  const made = await town.coordinator.change('createInstitution', { network: town.slug, name: 'Kita Mond' })
  const files = [{ name: 'liste.csv', contentBase64: Buffer.from(`Name\n${names.join('\n')}\n`).toString('base64') }]
  const preview = { network: town.slug, preset: 'INSTITUTION_TABLE', files }
  const started = await town.coordinator.change('startImport', preview, '... on ImportPayload { import { id } }')
  const { id } = started['import'] as { id: string }
  const done = await town.coordinator.change('applyImport', { importId: id })
  const importId = decodeGlobalId(id).id
  const { networkId } = town
  const factsOf = ({ changeSetId, revision = 0 }: typeof made) => ({
    ...{ networkId, revision, changeSetId: decodeGlobalId(changeSetId ?? '').id },
  })
  ledger.changes.push({ what: 'create', ...factsOf(made) })
  ledger.changes.push({ what: 'import', ...factsOf(done), applied: { importId, names } })
  ledger.previews.push({ networkId, importId, rows: names.length })
})
afterAll(() => world.close())

class PutBack extends Error {}

async function after(damage: string): Promise<StoredNetwork> {
  let stored: StoredNetwork | null = null
  const work = async (client: unknown) => {
    const tx = client as PrismaClient
    await tx.$executeRawUnsafe(damage)
    stored = await readNetwork(tx, town.networkId)
    throw new PutBack()
  }
  await world.database.client.$transaction(work).catch((error: unknown) => {
    if (!(error instanceof PutBack)) throw error
  })
  return stored!
}

it('finds nothing where nothing is missing', async () => {
  const stored = await after('SELECT 1')
  expect(stored.changeSets).toHaveLength(3)
  expect(findHalf(stored)).toEqual([])
  expect(findLost(ledger, town.networkId, stored)).toEqual([])
})

it.each([
  ['a row without its record', `DELETE FROM audit_entry WHERE after->>'name' = 'Kita Mond'`],
  ['a record without its row', 'DELETE FROM institution_profile'],
  ['a row that is not as recorded', `UPDATE institution SET phone = '1' WHERE name = 'Kita Mond'`],
  ['a revision that was not raised', 'UPDATE network SET revision = revision - 1'],
  ['a gap between revisions', 'UPDATE change_set SET revision = 9 WHERE revision = 2'],
  ['an import that is not applied', `UPDATE import_job SET state = 'PREVIEWED', change_set_id = NULL`],
  ['an import that is applied without its change set', `UPDATE import_job SET change_set_id = NULL`],
  ['an import without one of its rows', `UPDATE import_row SET name = 'Kita C' WHERE name = 'Kita B'`],
])('finds what is half: %s', async (_what, damage) => {
  expect(findHalf(await after(damage))).not.toEqual([])
})

it.each([
  [
    'a whole change',
    `WITH gone AS (DELETE FROM audit_entry WHERE after->>'name' = 'Kita Mond' RETURNING change_set_id)
     UPDATE change_set SET id = gen_random_uuid() WHERE revision = 2`,
  ],
  ['a preview', 'DELETE FROM import_row'],
  ['another revision', 'UPDATE change_set SET revision = 9 WHERE revision = 2'],
  ['an import', 'UPDATE import_job SET change_set_id = NULL'],
])('finds what is lost: %s', async (_what, damage) => {
  expect(findLost(ledger, town.networkId, await after(damage))).not.toEqual([])
})
