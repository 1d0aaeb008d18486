import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpContent } from '../../harness/dump.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'
import { damagedFiles } from './damaged-files.ts'
import { applyImport, file, startImport, type Preview } from './import-client.ts'

describeWithDatabase('damaged and strange files', () => {
  let world: World
  let town: Town
  let empty: unknown

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('seltsam', '05158028')
    empty = await dumpContent(world.database, town.networkId)
  })
  afterAll(() => world.close())

  const input = (content: string | Uint8Array, name = 'liste.csv') => ({
    network: town.slug,
    preset: 'INSTITUTION_TABLE',
    files: [file(name, content)],
  })

  it('are at least forty', () => expect(damagedFiles.length).toBeGreaterThanOrEqual(40))

  describe('written by hand', () => {
    it.each(damagedFiles)('$what', async ({ content, names, refusal, unreadable = 0 }) => {
      if (refusal !== undefined) {
        const refused = await town.coordinator.mutate('startImport', input(content))
        expect(refused.code).toBe('INVALID')
        expect(refused.message).toContain(refusal)
        expect(refused.message).toContain('Es wurde nichts eingelesen')
        expect(await leftOvers()).toEqual({ jobs: 0, files: 0, rows: 0 })
      } else {
        const preview = await startImport(town.coordinator, input(content))
        expect(preview.rows.nodes.map(({ name }) => name)).toEqual(
          preview.rows.nodes.map(({ name }, index) => (names?.[index] === null ? name : names?.[index])),
        )
        expect(preview.rows.totalCount).toBe(names?.length)
        expect(preview.totals['unreadable']).toBe(unreadable)
        everyRowHasItsReason(preview)
        await takeOverAndBack(preview)
      }
      expect(world.failures).toEqual([])
    })
  })

  /** All or nothing: what can be read goes in as one change and out again as one. */
  async function takeOverAndBack(preview: Preview): Promise<void> {
    const applied = await applyImport(town.coordinator, { importId: preview.id })
    expect(applied.code).toBeUndefined()
    if (applied.changeSetId) await town.coordinator.change('undoChange', { changeSetId: applied.changeSetId })
    expect(await dumpContent(world.database, town.networkId)).toEqual(empty)
    await forget()
  }

  async function leftOvers() {
    const { client } = world.database
    const where = { networkId: town.networkId }
    const [jobs, files, rows] = await Promise.all([
      client.importJob.count({ where }),
      client.importFile.count({ where }),
      client.importRow.count({ where }),
    ])
    return { jobs, files, rows }
  }

  /** The next file finds no trace of this one. */
  async function forget(): Promise<void> {
    const where = { networkId: town.networkId }
    await world.database.client.importRow.deleteMany({ where })
    await world.database.client.importFile.deleteMany({ where })
    await world.database.client.importJob.deleteMany({ where })
  }

  describe('good ones, damaged at random', () => {
    const good = [
      'Name;PLZ;Ort;Telefon;Plätze;Breitengrad;Längengrad',
      ...Array.from(
        { length: 30 },
        (_, n) => `"Kita ""Nr. ${n}"" Süd";4087${n % 10};Köln;02102 ${n};${n};51,${n};6.${n}`,
      ),
    ].join('\r\n')

    it.each(Array.from({ length: 60 }, (_, seed) => seed))('with seed %i', async (seed) => {
      const damaged = damage(Buffer.from(good), randomOf(seed))
      const outcome = await town.coordinator.mutate('startImport', input(damaged), asPreview)
      if (outcome.code) {
        expect(outcome.code).toBe('INVALID')
        expect(outcome.message).toContain('Es wurde nichts eingelesen')
        expect(await leftOvers()).toEqual({ jobs: 0, files: 0, rows: 0 })
      } else {
        const preview = outcome['import'] as Preview
        everyRowHasItsReason(preview)
        await takeOverAndBack(preview)
      }
      expect(world.failures).toEqual([])
    })
  })
})

const asPreview = `... on ImportPayload { import { id totals { rows unreadable }
  rows(first: 500) { totalCount nodes { state name problem { message fix } } } } }`

function everyRowHasItsReason({ rows }: Preview): void {
  for (const { state, problem } of rows.nodes) {
    if (state !== 'UNREADABLE') continue
    expect(problem?.message).toMatch(/\.$/)
    expect(problem?.fix).toMatch(/\.$/)
  }
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function randomOf(seed: number): (below: number) => number {
  let state = seed + 0x6d2b79f5
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Some bytes changed, taken out, doubled, or the end cut off. */
function damage(bytes: Buffer, random: (below: number) => number): Buffer {
  let result = bytes
  for (let times = 1 + random(6); times > 0; times--) {
    const at = random(result.length)
    const [before, after] = [result.subarray(0, at), result.subarray(at)]
    switch (random(5)) {
      case 0:
        result = Buffer.concat([before, Buffer.from([random(256)]), after.subarray(1)])
        break
      case 1:
        result = Buffer.concat([before, after.subarray(1 + random(40))])
        break
      case 2:
        result = Buffer.concat([before, after.subarray(0, random(200)), after])
        break
      case 3:
        result = Buffer.concat([before, Buffer.from('";,\t\r\n\u0000'.charAt(random(7))), after])
        break
      default:
        result = result.subarray(0, Math.max(1, result.length - random(60)))
    }
  }
  return result
}
