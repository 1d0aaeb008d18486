import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'
import { conflictingInputs, invalidInputs } from './refused-inputs.ts'

/** Words that stand in nearly every German sentence, and letters that no English one has. */
const german = /[äöüß]|\b(?:bitte|der|die|das|ein|eine|es|ist|nicht|wurde|schon|und|von|zu)\b/i

describeWithDatabase('what a reader of English is told', () => {
  let world: World
  let town: Town
  let own: Furniture

  beforeAll(async () => {
    world = await openWorld('en')
    town = await world.foundTown('musterstadt', '05158028')
    own = await furnish(town, world.database)
  })
  afterAll(() => world.close())

  it('what is wrong with a value, in English', async () => {
    for (const [mutation, input, field] of invalidInputs(own)) {
      const outcome = await town.coordinator.mutate(mutation, input)
      expect(outcome, mutation).toMatchObject({ __typename: 'InvalidError', field })
      expect(outcome.message).toContain('Nothing was saved.')
      // What was typed in is quoted as it was typed.
      expect(outcome.message?.replaceAll(/“[^”]*”/g, '')).not.toMatch(german)
    }
  })

  it('what stands against a change, in English', async () => {
    for (const [mutation, input] of conflictingInputs(own)) {
      const outcome = await town.coordinator.mutate(mutation, input)
      expect(outcome, mutation).toMatchObject({ code: 'CONFLICT' })
      expect(outcome.message, mutation).toMatch(/^[A-Z].*\.$/)
      expect(outcome.message).not.toMatch(german)
    }
  })

  it('what to look at, and what is not theirs', async () => {
    const twin = await town.coordinator.change('createPerson', {
      network: 'musterstadt',
      firstName: 'Anna',
      lastName: 'Beispiel',
    })
    expect(twin.warnings).toEqual(['There is a “Anna Beispiel” already. Please check whether it is the same person.'])
    expect(await town.analyst.mutate('removePerson', { id: own.person, version: 1 })).toMatchObject({
      code: 'FORBIDDEN',
      message:
        'Your role in this network may not change anything; the coordination of the network can. Nothing was saved.',
    })
    const gone = await world.nobody.mutate('removePerson', { id: own.person, version: 1 })
    expect(gone).toMatchObject({ code: 'UNAUTHENTICATED', message: 'Please sign in.' })
  })
})
