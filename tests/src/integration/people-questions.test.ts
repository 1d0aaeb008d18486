import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../harness/database.ts'
import { openWorld, type Town, type World } from '../harness/world.ts'

interface Answer {
  readonly network: {
    readonly multiplierRoles: { readonly nodes: readonly { label: string; vacantSince: string | null }[] }
    readonly roleCandidates: { readonly nodes: readonly { reason: string; person: { displayName: string } }[] }
    readonly similarPeople: readonly { score: number; person: { displayName: string } }[]
    readonly consequencesOfEnding: {
      readonly opened: { readonly nodes: readonly { indicator: string }[] }
      readonly vacated: readonly { id: string }[]
    }
  }
}

const id = (outcome: Record<string, unknown>, field: string) => (outcome[field] as { id: string }).id

describeWithDatabase('what pages of people and roles ask', () => {
  let world: World
  let town: Town
  let kita: string
  let role: string
  let holder: string

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('musterstadt', '05158028')
    const { coordinator, slug } = town
    const made = await coordinator.change(
      'createInstitution',
      { network: slug, name: 'Kita Sonne', typeKey: 'KITA' },
      '... on InstitutionPayload { institution { id } }',
    )
    kita = id(made, 'institution')
    const people = await Promise.all(
      ['Bernd', 'Lena'].map((firstName) =>
        coordinator.change(
          'createPerson',
          { network: slug, firstName, lastName: 'Aksoy' },
          '... on PersonPayload { person { id } }',
        ),
      ),
    )
    const [bernd = '', lena = ''] = people.map((one) => id(one, 'person'))
    await coordinator.change('createAffiliation', { personId: lena, institutionId: kita })
    const created = await coordinator.change(
      'createMultiplierRole',
      { institutionId: kita },
      '... on MultiplierRolePayload { role { id } }',
    )
    role = id(created, 'role')
    const held = await coordinator.change(
      'assignRoleHolder',
      { roleId: role, personId: bernd, kind: 'HOLDER' },
      '... on RoleHolderPayload { holder { id } }',
    )
    holder = id(held, 'holder')
  })
  afterAll(() => world.close())

  const ask = (selection: string, variables: Record<string, unknown> = {}) =>
    town.coordinator.query<Answer>(`query Q { network(slug: "${town.slug}") { ${selection} } }`, variables)

  it('says what would be open if the only holder went, and whose role nobody would act in', async () => {
    const { network } = await ask(
      `consequencesOfEnding(of: ["${holder}"]) { opened { nodes { indicator } } vacated { id } }`,
    )
    expect(network.consequencesOfEnding.vacated.map((one) => one.id)).toEqual([role])
    expect(network.consequencesOfEnding.opened.nodes.map(({ indicator }) => indicator)).toContain(
      'INSTITUTIONS_REACHED',
    )
  })

  it('brings the staff of an institution to mind first', async () => {
    const { network } = await ask(
      `roleCandidates(institution: "${kita}", first: 5) { nodes { reason person { displayName } } }`,
    )
    expect(network.roleCandidates.nodes[0]).toEqual({ reason: 'WORKS_THERE', person: { displayName: 'Lena Aksoy' } })
  })

  it('warns of a person with the same name, however it is spelled', async () => {
    const { network } = await ask(
      'similarPeople(firstName: "bernd", lastName: "AKSOY") { score person { displayName } }',
    )
    expect(network.similarPeople[0]).toEqual({ score: 1, person: { displayName: 'Bernd Aksoy' } })
  })

  it('finds the roles nobody acts in, and only them', async () => {
    await town.coordinator.change('createMultiplierRole', { institutionId: kita, title: 'Zweite Stimme' })
    const { network } = await ask('multiplierRoles(filter: { isVacant: true }) { nodes { label vacantSince } }')
    expect(network.multiplierRoles.nodes.map(({ label }) => label)).toEqual(['Zweite Stimme'])
  })
})
