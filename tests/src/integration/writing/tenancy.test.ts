import { schema } from '@schutznetz/schema/schema.ts'
import { decodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpEverything } from '../../harness/dump.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'
import { idPaths, valueAt, withValue } from './input-paths.ts'
import { samplesFor, type Samples } from './samples.ts'

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
/** Makes a network rather than writing to one; its user ids belong to no network. */
const outsideNetworks = ['createNetwork']
const inNetworks = mutations.filter(({ name }) => !outsideNetworks.includes(name))

describeWithDatabase('mutations stay in their network', () => {
  let world: World
  let own: Town
  let foreign: Town
  let samples: Samples
  let foreignByType: ReadonlyMap<string, string>

  beforeAll(async () => {
    world = await openWorld()
    own = await world.foundTown('eigenstadt', '05158028')
    foreign = await world.foundTown('fremdstadt', '05382068')
    samples = samplesFor(own.slug, await furnish(own, world.database))
    const furniture: Furniture = await furnish(foreign, world.database)
    foreignByType = new Map(Object.values(furniture).map((id: string) => [decodeGlobalId(id).typename, id]))
  })
  afterAll(() => world.close())

  it('knows a sample of every mutation, for every id that its input has', () => {
    for (const { name, args } of inNetworks) {
      for (const path of idPaths(args[0]?.type)) {
        const filled = samples[name]?.some((sample) => valueAt(sample, path) !== undefined)
        expect(filled, `samples.ts: ${name}(input.${path})`).toBe(true)
      }
      expect(samples[name], `samples.ts: ${name}`).toBeDefined()
    }
    expect(Object.keys(samples).toSorted()).toEqual(inNetworks.map(({ name }) => name).toSorted())
  })

  it('answers an id or a slug of another network as if it did not exist, and changes nothing', async () => {
    const before = await dumpEverything(world.database)
    const tried: string[] = []
    for (const { name, args } of inNetworks) {
      for (const sample of samples[name] ?? []) {
        for (const input of [...foreignIds(sample, idPaths(args[0]?.type)), ...foreignSlug(sample)]) {
          const outcome = await own.coordinator.mutate(name, input)
          expect(outcome, `${name} ${JSON.stringify(input)}`).toMatchObject({
            __typename: 'NotFoundError',
            code: 'NOT_FOUND',
          })
          expect(outcome.message).not.toContain('fremd')
          tried.push(name)
        }
      }
    }
    expect(new Set(tried).size).toBe(inNetworks.length)
    expect(await dumpEverything(world.database)).toEqual(before)
    expect(world.failures).toEqual([])
  })

  it('lets only coordinators write', async () => {
    const before = await dumpEverything(world.database)
    for (const { name } of inNetworks) {
      const [sample = {}] = samples[name] ?? []
      for (const session of [own.leadership, own.analyst, own.administrator]) {
        expect(await session.mutate(name, sample), `${session.name} ${name}`).toMatchObject({ code: 'FORBIDDEN' })
      }
      expect(await world.nobody.mutate(name, sample), `nobody ${name}`).toMatchObject({ code: 'UNAUTHENTICATED' })
      expect(await foreign.coordinator.mutate(name, sample), `foreign ${name}`).toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await dumpEverything(world.database)).toEqual(before)
  })

  it('answers garbage and ids of another kind with a typed error', async () => {
    const { kita, person } = await furnish(await world.foundTown('drittstadt', '05362004'), world.database)
    const { coordinator } = foreign
    expect(await coordinator.mutate('updateInstitution', { id: 'x', version: 1 })).toMatchObject({ code: 'INVALID' })
    expect(await coordinator.mutate('updateInstitution', { id: person, version: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await coordinator.mutate('updateInstitution', { id: kita, version: 1 })).toMatchObject({ code: 'NOT_FOUND' })
  })

  function foreignIds(sample: Record<string, unknown>, paths: readonly string[]) {
    return paths.flatMap((path) => {
      const value = valueAt(sample, path)
      const id = Array.isArray(value) ? (value[0] as unknown) : value
      if (typeof id !== 'string') return []
      const other = foreignByType.get(decodeGlobalId(id).typename)
      expect(other, path).toBeDefined()
      return [withValue(sample, path, other)]
    })
  }

  function foreignSlug(sample: Record<string, unknown>) {
    return 'network' in sample
      ? [
          { ...sample, network: foreign.slug },
          { ...sample, network: 'gibt-es-nicht' },
        ]
      : []
  }
})
