import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'

const offers = `query ($slug: String!) { network(slug: $slug) { coverage { indicators(keys: [QUALIFICATION_OFFERS]) {
  numerator failing value gaps { nodes { severity } }
} } } }`

describeWithDatabase('trainings', () => {
  let world: World
  let town: Town
  let own: Furniture
  let count = 0

  beforeAll(async () => {
    world = await openWorld()
  })
  beforeEach(async () => {
    town = await world.foundTown(`stadt-${++count}`, '05158028')
    own = await furnish(town, world.database)
  })
  afterAll(() => world.close())

  const indicator = async () => {
    const { network } = await town.coordinator.query<{
      network: { coverage: { indicators: { numerator: number; gaps: { nodes: { severity: string }[] } }[] } }
    }>(offers, { slug: town.slug })
    const [found] = network.coverage.indicators
    return { held: found?.numerator, gaps: found?.gaps.nodes.map(({ severity }) => severity) }
  }
  const offer = (heldOn: string, isInterdisciplinary = true) =>
    town.coordinator.change('createTraining', { network: town.slug, title: 'Kurs', heldOn, isInterdisciplinary })
  const counts = async () => {
    const { node } = await town.coordinator.query<{ node: { enrolmentCounts: object } }>(
      `query ($id: ID!) { node(id: $id) { ... on Training { enrolmentCounts { enrolled waiting cancelled attended } } } }`,
      { id: own.training },
    )
    return node.enrolmentCounts
  }

  it('count for § 9(5) once they were held, if they are interdisciplinary and not cancelled', async () => {
    expect(await indicator()).toEqual({ held: 1, gaps: ['CRITICAL', 'CRITICAL'] })
    await offer('2026-12-01')
    expect(await indicator()).toEqual({ held: 1, gaps: ['CRITICAL', 'NOTICE'] })
    await offer('2026-11-01')
    await offer('2026-11-02', false)
    expect(await indicator()).toEqual({ held: 2, gaps: ['NOTICE'] })
    await offer('2026-11-03')
    expect(await indicator()).toEqual({ held: 3, gaps: [] })
    await town.coordinator.change('cancelTraining', { id: own.training, version: 1 })
    expect((await indicator()).held).toBe(2)
  })

  it('enrol persons, warn beyond the places, and note who took part in one change', async () => {
    await town.coordinator.change('updateTraining', { id: own.training, version: 1, places: 1 })
    const over = await town.coordinator.change('enrolPerson', { trainingId: own.training, personId: own.deputy })
    expect(over.warnings).toEqual(['Damit sind mehr angemeldet, als Plätze da sind (1).'])
    expect(await counts()).toEqual({ enrolled: 2, waiting: 0, cancelled: 0, attended: 0 })
    await town.coordinator.change('recordEnrolments', {
      trainingId: own.training,
      entries: [{ id: own.enrolment, version: 1, state: 'ATTENDED' }],
    })
    expect(await counts()).toEqual({ enrolled: 1, waiting: 0, cancelled: 0, attended: 1 })
    const moved = await town.coordinator.mutate('updateTraining', {
      ...{ id: own.training, version: 2, heldOn: '2027-01-01' },
    })
    expect(moved).toMatchObject({ __typename: 'InvalidError', field: 'input.heldOn' })
    const cancelled = await town.coordinator.mutate('cancelTraining', { id: own.training, version: 2 })
    expect(cancelled.message).toContain('Sie hat stattgefunden')
  })

  it('take nobody when they are cancelled', async () => {
    await town.coordinator.change('cancelTraining', { id: own.emptyTraining, version: 1 })
    const refused = await town.coordinator.mutate('enrolPerson', {
      ...{ trainingId: own.emptyTraining, personId: own.deputy },
    })
    expect(refused.message).toContain('abgesagt')
  })

  it('show who takes part by name to coordinators only', async () => {
    const names = async (session: Town['coordinator']) => {
      const { node } = await session.query<{ node: { enrolments: { nodes: { person: { displayName: string } }[] } } }>(
        'query ($id: ID!) { node(id: $id) { ... on Training { enrolments { nodes { person { displayName } } } } } }',
        { id: own.training },
      )
      return node.enrolments.nodes.map(({ person }) => person.displayName)
    }
    expect(await names(town.coordinator)).toEqual(['Anna Beispiel'])
    expect((await names(town.analyst))[0]).toMatch(/^Person [0-9A-F]{4,}$/)
  })
})
