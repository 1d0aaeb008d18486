import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpEverything } from '../../harness/dump.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'

const valid = {
  slug: 'neustadt',
  name: 'Netzwerk Neustadt',
  municipalities: [{ ags: '05362004', name: 'Neustadt' }],
  statuteKey: 'LKSCHG_NRW_9_4',
}

describeWithDatabase('createNetwork', () => {
  let world: World
  let town: Town

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('musterstadt', '05158028')
  })
  afterAll(() => world.close())

  it('makes a network that can be worked with at once', async () => {
    const done = await world.root.change(
      'createNetwork',
      valid,
      '... on NetworkPayload { network { slug name revision isDemo } }',
    )
    expect(done['network']).toEqual({ slug: 'neustadt', name: 'Netzwerk Neustadt', revision: 1, isDemo: false })
    expect(done.warnings).toEqual([expect.stringContaining('Noch niemand')])

    const content = await town.coordinator.query(
      `{ network(slug: "musterstadt") { municipalities { name } statute { key } coordinationOffice { name }
         institutions { totalCount } professionalGroups { nodes { key statutoryNumber } } coverage { indicators { key denominator } } } }`,
    )
    expect(content).toMatchObject({
      network: {
        municipalities: [{ name: 'musterstadt' }],
        statute: { key: 'LKSCHG_NRW_9_4' },
        coordinationOffice: { name: 'Koordinierungsstelle Kinderschutz' },
        institutions: { totalCount: 0 },
      },
    })
    const { network } = content as { network: { professionalGroups: { nodes: { statutoryNumber: number | null }[] } } }
    const numbers = network.professionalGroups.nodes.map(({ statutoryNumber }) => statutoryNumber)
    expect(new Set(numbers.filter((number) => number !== null)).size).toBe(12)
  })

  it('refuses everybody but administrators of the installation', async () => {
    for (const session of [town.coordinator, town.leadership, town.analyst, town.administrator]) {
      expect(await session.mutate('createNetwork', { ...valid, slug: 'andere' })).toMatchObject({ code: 'FORBIDDEN' })
    }
    expect(await world.nobody.mutate('createNetwork', { ...valid, slug: 'andere' })).toMatchObject({
      code: 'UNAUTHENTICATED',
    })
  })

  it('refuses what cannot be a network and leaves nothing behind', async () => {
    const before = await dumpEverything(world.database)
    const wrong = [
      [{ slug: 'graphql' }, 'input.slug'],
      [{ slug: 'demo' }, 'input.slug'],
      [{ slug: 'Neu Stadt' }, 'input.slug'],
      [{ slug: 'n' }, 'input.slug'],
      [{ name: '' }, 'input.name'],
      [{ municipalities: [] }, 'input.municipalities'],
      [{ municipalities: [{ ags: '5362004', name: 'Neustadt' }] }, 'input.municipalities.0.ags'],
      [{ municipalities: [...valid.municipalities, ...valid.municipalities] }, 'input.municipalities'],
      [{ statuteKey: 'NONE' }, 'input.statuteKey'],
    ] as const
    for (const [change, field] of wrong) {
      const outcome = await world.root.mutate('createNetwork', { ...valid, slug: 'andere', ...change })
      expect(outcome, JSON.stringify(change)).toMatchObject({ code: 'INVALID', field })
    }
    const twice = await world.root.mutate('createNetwork', { ...valid, slug: 'musterstadt' })
    expect(twice).toMatchObject({ code: 'CONFLICT' })
    expect(twice.message).toContain('mit dieser Adresse gibt es schon')
    const stranger = Buffer.from('User:01930000-0000-7000-8000-000000000000').toString('base64url')
    const unknown = await world.root.mutate('createNetwork', {
      ...valid,
      slug: 'andere',
      coordinatorUserIds: [stranger],
    })
    expect(unknown).toMatchObject({ code: 'NOT_FOUND' })
    expect(await dumpEverything(world.database)).toEqual(before)
  })

  it('lets a demo stay usable: whoever has a role in the demo networks has it in the new one', async () => {
    const { client } = world.database
    const demo = await client.network.create({ data: { slug: 'vorfuehrung', name: 'Vorführung', isDemo: true } })
    const other = await client.user.findFirstOrThrow({ where: { name: 'leadership-musterstadt' } })
    for (const role of ['COORDINATOR', 'LEADERSHIP', 'ANALYST'] as const) {
      const email = `${role.toLowerCase()}@demo.example`
      const user = await client.user.create({ data: { name: `Demo ${role}`, email, isDemo: true } })
      await client.membership.create({ data: { networkId: demo.id, userId: user.id, role } })
    }
    const root = await client.user.update({ where: { email: 'root@test.example' }, data: { isDemo: true } })
    const done = await world.root.change('createNetwork', { ...valid, slug: 'neue-vorfuehrung' })
    expect(done.warnings).toEqual([])
    const made = await client.network.findUniqueOrThrow({ where: { slug: 'neue-vorfuehrung' } })
    const roles = await client.membership.findMany({ where: { networkId: made.id }, include: { user: true } })
    expect(roles.map(({ role, user }) => `${user.name}: ${role}`).toSorted()).toEqual([
      'Demo ANALYST: ANALYST',
      'Demo COORDINATOR: COORDINATOR',
      'Demo LEADERSHIP: LEADERSHIP',
      'root: ADMINISTRATOR',
    ])
    expect(roles.map(({ userId }) => userId)).not.toContain(other.id)
    await client.user.update({ where: { id: root.id }, data: { isDemo: false } })
  })
})
