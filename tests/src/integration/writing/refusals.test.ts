import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpEverything } from '../../harness/dump.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'
import { conflictingInputs, invalidInputs } from './refused-inputs.ts'

describeWithDatabase('what cannot be written', () => {
  let world: World
  let town: Town
  let own: Furniture

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('musterstadt', '05158028')
    own = await furnish(town, world.database)
  })
  afterAll(() => world.close())

  const network = { network: 'musterstadt' }

  it('answers the field and a German sentence, and keeps everything as it was', async () => {
    const before = await dumpEverything(world.database)
    for (const [mutation, input, field, text] of invalidInputs(own)) {
      const outcome = await town.coordinator.mutate(mutation, input)
      expect(outcome, `${mutation} ${JSON.stringify(input)}`).toMatchObject({ __typename: 'InvalidError', field })
      expect(outcome.message).toContain(text)
      expect(outcome.message).toContain('Es wurde nichts gespeichert')
    }
    expect(await dumpEverything(world.database)).toEqual(before)
    expect(world.failures).toEqual([])
  })

  it('says what stands against it, and changes nothing', async () => {
    const before = await dumpEverything(world.database)
    for (const [mutation, input, text] of conflictingInputs(own)) {
      const outcome = await town.coordinator.mutate(mutation, input)
      expect(outcome, `${mutation} ${JSON.stringify(input)}`).toMatchObject({ code: 'CONFLICT' })
      expect(outcome.message).toContain(text)
    }
    expect(await dumpEverything(world.database)).toEqual(before)
  })

  it('warns about what looks the same, and saves it', async () => {
    const twin = await town.coordinator.change('createInstitution', {
      ...network,
      name: 'KITA  Sonnen-Schein',
      postalCode: '40878',
    })
    expect(twin.warnings).toEqual([
      'Mit gleichem Namen und gleicher Postleitzahl gibt es schon «Kita Sonnenschein». Bitte prüfen Sie, ob es dieselbe ist.',
    ])
    const namesake = await town.coordinator.change('createPerson', {
      ...network,
      firstName: 'Anna',
      lastName: 'Beispiel',
    })
    expect(namesake.warnings).toHaveLength(1)
    const carrier = await town.coordinator.change('createCarrier', { ...network, name: 'STADT' })
    expect(carrier.warnings).toHaveLength(1)
  })

  it('mends half characters instead of failing on them', async () => {
    const done = await town.coordinator.change(
      'createInstitution',
      { ...network, name: 'Kita \ud83d' },
      '... on InstitutionPayload { institution { name } }',
    )
    expect(done['institution']).toEqual({ name: 'Kita \ufffd' })
  })

  it('removes what nothing was ever built on', async () => {
    const made = await town.coordinator.change(
      'createInstitution',
      { ...network, name: 'Versehen' },
      '... on InstitutionPayload { institution { id } }',
    )
    const { id } = made['institution'] as { id: string }
    const gone = await town.coordinator.change('removeInstitution', { id, version: 1 }, '... on Removal { removedId }')
    expect(gone['removedId']).toBe(id)
    expect(await town.coordinator.query('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  })
})
