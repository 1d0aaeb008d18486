import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'

interface Labels {
  readonly network: { readonly changes: { readonly totalCount: number; readonly nodes: readonly { label: string }[] } }
}

const document = `query ($slug: String!, $filter: ChangeFilter) { network(slug: $slug) {
  changes(filter: $filter, first: 50) { totalCount nodes { label } } } }`

describeWithDatabase('the history of an institution', () => {
  let world: World
  let town: Town
  let own: Furniture

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('verlaufstadt', '05158028')
    own = await furnish(town, world.database)
    const { coordinator } = town
    await coordinator.change('confirmInstitution', { id: own.school, fields: ['phone'] })
    await coordinator.change('changeInstitutionProfile', {
      ...{ id: own.school, profileVersion: 1, from: '2026-02-01', districtId: own.district },
    })
    await coordinator.change('removeCooperationLink', { id: own.link, version: 1 })
  })
  afterAll(() => world.close())

  const labels = async (filter: object) => {
    const { network } = await town.coordinator.query<Labels>(document, { slug: town.slug, filter })
    expect(network.changes.totalCount).toBe(network.changes.nodes.length)
    return network.changes.nodes.map(({ label }) => label)
  }

  it('holds what wrote it or a row that names it, also one that is gone, and nothing else', async () => {
    expect(await labels({ institutions: [own.school] })).toEqual([
      'Kooperation zwischen «Kita Sonnenschein» und «Grundschule Mitte» entfernt',
      'Art, Träger oder Stadtteil von «Grundschule Mitte» ab 2026-02-01 geändert',
      'Einrichtung «Grundschule Mitte» bestätigt',
      'Kooperation zwischen «Kita Sonnenschein» und «Grundschule Mitte» eingetragen',
      'Einrichtung «Grundschule Mitte» angelegt',
    ])
  })

  it('adds up with the other conditions', async () => {
    expect(await labels({ institutions: [own.school], search: 'bestätigt' })).toHaveLength(1)
    expect(await labels({ institutions: [own.school], objects: [own.link] })).toHaveLength(2)
    expect(await labels({ institutions: [] })).toEqual([])
  })
})
