import { beforeAll, describe, expect, it } from 'vitest'
import { modelNames, reachOf, relationsOf, type ModelName } from '../src/model-graph.ts'
import { scopeToNetworks } from '../src/scope.ts'
import { OutOfScope } from '../src/scope/out-of-scope.ts'
import { writeNetwork } from '../src/seed/write-network.ts'
import { onEachDatabase } from '../src/testing/each-database.ts'
import { catalogue } from './support/catalogue.ts'
import { completeNetwork } from './support/network.ts'
import { writeSurroundings } from './support/surroundings.ts'

type Read = (args?: object) => Promise<unknown>
type Reads = Record<string, Read>

const own = completeNetwork('own')
const foreign = completeNetwork('foreign')
const tenants = modelNames.filter((name) => reachOf(name) === 'TENANT')

onEachDatabase(catalogue, (open) => {
  beforeAll(async () => {
    for (const rows of [own, foreign]) {
      await writeNetwork(open().client, rows)
      await writeSurroundings(open().client, rows.network.id)
    }
  })

  const scoped = (model: ModelName): Reads => readsOf(scopeToNetworks(open().client, [own.network.id]), model)
  const everything = (model: ModelName): Reads => readsOf(open().client, model)

  describe.each(tenants)('%s', (model) => {
    const ofForeign = { networkId: foreign.network.id }

    it('is read in the own network', async () => {
      const expected = await call(everything(model), 'findMany', { where: { networkId: own.network.id } })
      expect(await call(scoped(model), 'findMany')).toEqual(expected)
      expect(expected).not.toEqual([])
    })

    it('is not there in another, whatever is asked', async () => {
      const [row] = (await call(everything(model), 'findMany', { where: ofForeign })) as { id: string }[]
      if (!row) throw new Error(`The foreign network has a ${model}`)
      for (const where of [ofForeign, { id: row.id }, { OR: [ofForeign, {}], AND: { id: row.id } }]) {
        expect(await call(scoped(model), 'findMany', { where })).toEqual([])
        expect(await call(scoped(model), 'findFirst', { where })).toBeNull()
        expect(await call(scoped(model), 'count', { where })).toBe(0)
        expect(await call(scoped(model), 'aggregate', { where, _count: true })).toEqual({ _count: 0 })
        expect(await call(scoped(model), 'groupBy', { where, by: ['networkId'] })).toEqual([])
        await expect(call(scoped(model), 'findFirstOrThrow', { where })).rejects.toThrow()
      }
      expect(await call(scoped(model), 'findUnique', { where: { id: row.id } })).toBeNull()
      await expect(call(scoped(model), 'findUniqueOrThrow', { where: { id: row.id } })).rejects.toThrow()
      expect(await call(scoped(model), 'findMany', { cursor: { id: row.id } })).toEqual([])
      expect(await call(scoped(model), 'findFirst', { cursor: { id: row.id } })).toBeNull()
    })
  })

  it('sees its own networks only', async () => {
    expect(await call(scoped('Network'), 'findMany', { select: { slug: true } })).toEqual([{ slug: 'own' }])
    expect(await call(scoped('Network'), 'findUnique', { where: { slug: 'foreign' } })).toBeNull()
    expect(await readsOf(scopeToNetworks(open().client, []), 'Institution')['count']?.()).toBe(0)
  })

  it('reads reference data, but does not come back from it to rows of networks', async () => {
    for (const model of modelNames.filter((name) => reachOf(name) === 'REFERENCE')) {
      expect(await call(scoped(model), 'findMany')).not.toEqual([])
      expect(await call(scoped(model), 'aggregate', { _count: true })).not.toEqual({ _count: 0 })
    }
    await expectDetoursRefused(scoped, 'REFERENCE', (target) => reachOf(target) !== 'REFERENCE')
    await expect(call(scoped('InstitutionType'), 'findMany', { include: { _count: true } })).rejects.toThrow(OutOfScope)
  })

  it('does not reach users and their access through a relation', async () => {
    await expectDetoursRefused(scoped, 'TENANT', (target) => reachOf(target) === 'HIDDEN')
    const fluent = call(scoped('Membership'), 'findFirst') as unknown as { user(): Promise<unknown> }
    await expect(fluent.user()).rejects.toThrow(OutOfScope)
  })

  it('has nothing but the reads of readable models on it', () => {
    const db = scopeToNetworks(open().client, [own.network.id])
    for (const model of modelNames.filter((name) => reachOf(name) === 'HIDDEN'))
      expect(readsOf(db, model)).toBeUndefined()
    for (const name of ['$parent', '$transaction', '$queryRaw', '$executeRawUnsafe', '$extends', 'then']) {
      expect(Reflect.get(db, name)).toBeUndefined()
    }
    expect(Object.keys(db.institution).sort()).toEqual([
      ...['aggregate', 'count', 'findFirst', 'findFirstOrThrow', 'findMany', 'findUnique', 'findUniqueOrThrow'],
      'groupBy',
    ])
  })
})

async function expectDetoursRefused(
  scoped: (model: ModelName) => Reads,
  from: string,
  isOut: (target: ModelName) => boolean,
): Promise<void> {
  let tried = 0
  for (const model of modelNames.filter((name) => reachOf(name) === from)) {
    for (const [field, target] of relationsOf(model)) {
      if (!isOut(target)) continue
      tried += 1
      const detours = [
        { include: { [field]: true } },
        { select: { [field]: true } },
        { where: { [field]: { is: {} } } },
      ]
      const counted = { select: { _count: { select: { [field]: true } } } }
      for (const args of [...detours, counted, { orderBy: [{ [field]: { _count: 'asc' } }] }]) {
        await expect(call(scoped(model), 'findMany', args)).rejects.toThrow(OutOfScope)
      }
    }
  }
  expect(tried).toBeGreaterThan(0)
}

function readsOf(client: object, model: ModelName): Reads {
  return Reflect.get(client, model.charAt(0).toLowerCase() + model.slice(1)) as Reads
}

function call(reads: Reads, operation: string, args?: object): Promise<unknown> {
  const read = reads[operation]
  if (!read) throw new Error(`${operation} is a read`)
  return read(args)
}
