import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'

interface Entities {
  readonly network: {
    readonly changes: {
      readonly nodes: readonly { readonly entries: { readonly nodes: readonly { readonly entity: string }[] } }[]
    }
  }
}

const document = `query ($slug: String!, $filter: ChangeFilter) { network(slug: $slug) {
  changes(filter: $filter, first: 50) { nodes { entries(first: 20) { nodes { entity } } } } } }`

describeWithDatabase('the history of a person and of a role', () => {
  let world: World
  let town: Town
  let own: Furniture

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('verlaufsdorf', '05158028')
    own = await furnish(town, world.database)
  })
  afterAll(() => world.close())

  /** What kinds of rows the changes wrote, the latest first. */
  const written = async (filter: object) => {
    const { network } = await town.coordinator.query<Entities>(document, { slug: town.slug, filter })
    return network.changes.nodes.flatMap(({ entries }) => entries.nodes.map(({ entity }) => entity))
  }

  it('of a person: themselves, their work, roles and certificates, also what is gone', async () => {
    const before = await written({ people: [own.person] })
    expect(before).toEqual(expect.arrayContaining(['Person', 'Affiliation', 'Qualification', 'RoleHolder']))
    expect(before).not.toContain('Institution')
    await town.coordinator.change('removeQualification', { id: own.qualification, version: 1 })
    expect((await written({ people: [own.person] }))[0]).toBe('Qualification')
    expect(await written({ people: [own.deputy] })).not.toContain('Affiliation')
  })

  it('of a role: itself, who was in it, and what came by it', async () => {
    expect(await written({ roles: [own.role] })).toEqual(['Concern', 'RoleHolder', 'MultiplierRole'])
    expect(await written({ roles: [own.role], people: [own.person] })).toEqual(['RoleHolder'])
    expect(await written({ people: [], roles: [own.role] })).toEqual([])
  })

  it('finds roles by their ids', async () => {
    const { network } = await town.coordinator.query<{
      network: { multiplierRoles: { nodes: { id: string }[] } }
    }>(
      'query ($slug: String!, $ids: [ID!]) { network(slug: $slug) { multiplierRoles(filter: { ids: $ids }) { nodes { id } } } }',
      { slug: town.slug, ids: [own.groupRole] },
    )
    expect(network.multiplierRoles.nodes).toEqual([{ id: own.groupRole }])
  })
})
