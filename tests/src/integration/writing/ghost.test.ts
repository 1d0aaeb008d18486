import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'

interface Answer {
  readonly network: {
    readonly revision: number
    readonly graph: { readonly nodes: readonly { kind: string; groupKey: string | null; missing: boolean }[] }
    readonly coverage: { readonly indicators: readonly { key: string; numerator: number }[] }
  }
}

const question = `query ($slug: String!) { network(slug: $slug) {
  revision graph { nodes { kind groupKey missing } } coverage { indicators { key numerator } }
} }`

describeWithDatabase('a statutory group with nobody', () => {
  let world: World
  let town: Town
  let own: Furniture

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('musterstadt', '05158028')
    own = await furnish(town, world.database)
  })
  afterAll(() => world.close())

  async function look() {
    const { network } = await town.coordinator.query<Answer>(question, { slug: town.slug })
    const ghosts = network.graph.nodes.filter(({ missing }) => missing).map(({ groupKey }) => groupKey)
    const represented = network.coverage.indicators.find(({ key }) => key === 'STATUTE_GROUPS')?.numerator
    return { ghosts, represented, revision: network.revision }
  }

  it('is a ghost until somebody holds its role, and again after undo', async () => {
    const before = await look()
    expect(before.ghosts).toContain('GUARDIANS_AD_LITEM')

    const named = await town.coordinator.change('assignRoleHolder', {
      roleId: own.groupRole,
      personId: own.deputy,
      kind: 'HOLDER',
    })
    const after = await look()
    expect(after.ghosts).toEqual(before.ghosts.filter((key) => key !== 'GUARDIANS_AD_LITEM'))
    expect(after.represented).toBe((before.represented ?? 0) + 1)
    expect(after.revision).toBe(named.revision)

    await town.coordinator.change('undoChange', { changeSetId: named.changeSetId })
    expect(await look()).toEqual({ ...before, revision: before.revision + 2 })
  })
})
