import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../harness/database.ts'
import { openWorld, type Town, type World } from '../harness/world.ts'

interface Answer {
  readonly network: {
    readonly municipalities: readonly { readonly id: string; readonly name: string }[]
    readonly institutions?: { readonly nodes: readonly { readonly name: string }[] }
    readonly coverage?: { readonly indicators: readonly { readonly numerator: number; readonly denominator: number }[] }
    readonly institutionGroups?: readonly { readonly label: string; readonly count: number }[]
  }
}

describeWithDatabase('a network of several municipalities', () => {
  let world: World
  let town: Town
  const ask = async (fields: string) => {
    const document = `{ network(slug: "kreis") { municipalities { id name } ${fields} } }`
    return (await town.coordinator.query<Answer>(document)).network
  }

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('kreis', '05158028', '05158012')
    const { municipalities } = await ask('')
    const network = 'kreis'
    const places: Record<string, string> = {}
    for (const [index, { id, name }] of municipalities.entries()) {
      const input = { network, name: `Mitte ${index}`, municipalityId: id }
      const made = await town.coordinator.change('createDistrict', input, '... on DistrictPayload { district { id } }')
      places[name] = (made['district'] as { id: string }).id
    }
    const beyond = await town.coordinator.change(
      'createDistrict',
      { network, name: 'Überörtlich', isSupraLocal: true },
      '... on DistrictPayload { district { id } }',
    )
    const first = municipalities[0]?.name ?? ''
    const second = municipalities[1]?.name ?? ''
    const rows = [
      ['Kita A', places[first]],
      ['Kita B', places[first]],
      ['Kita C', places[second]],
      ['Landgericht', (beyond['district'] as { id: string }).id],
      ['Ohne Ort', null],
    ] as const
    for (const [name, districtId] of rows) {
      await town.coordinator.change('createInstitution', {
        network,
        name,
        typeKey: 'KITA',
        ...(districtId && { districtId }),
        validFrom: null,
      })
    }
  })
  afterAll(() => world.close())

  it('is read, counted and grouped by municipality', async () => {
    const { municipalities } = await ask('')
    const [first, second] = municipalities
    const filter = `filter: { municipalities: ["${first?.id}"] }`
    const asked = await ask(
      `institutions(${filter}, first: 10) { nodes { name } }
       coverage(${filter}) { indicators(keys: [INSTITUTIONS_REACHED]) { numerator denominator } }
       institutionGroups(by: [MUNICIPALITY]) { label count }`,
    )
    expect(asked.institutions?.nodes.map(({ name }) => name)).toEqual(['Kita A', 'Kita B'])
    expect(asked.coverage?.indicators).toEqual([{ numerator: 0, denominator: 2 }])
    expect(asked.institutionGroups).toHaveLength(3)
    expect(asked.institutionGroups).toEqual(
      expect.arrayContaining([
        { label: first?.name, count: 2 },
        { label: second?.name, count: 1 },
        { label: 'unbekannt', count: 2 },
      ]),
    )
  })

  it('knows no municipality of another network', async () => {
    const other = await world.foundTown('nachbar', '05362004')
    const [foreign] = (
      await other.coordinator.query<Answer>('{ network(slug: "nachbar") { municipalities { id name } } }')
    ).network.municipalities
    const asked = await ask(
      `institutions(filter: { municipalities: ["${foreign?.id}"] }, first: 10) { nodes { name } }`,
    )
    expect(asked.institutions?.nodes).toEqual([])
  })

  it('of a single one takes everything that does not serve beyond it as lying there', async () => {
    const single = await world.foundTown('allein', '05382068')
    await single.coordinator.change('createInstitution', {
      network: 'allein',
      name: 'Kita',
      typeKey: null,
      validFrom: null,
    })
    const { network } = await single.coordinator.query<Answer>(
      '{ network(slug: "allein") { municipalities { id name } institutionGroups(by: [MUNICIPALITY]) { label count } } }',
    )
    expect(network.institutionGroups).toEqual([{ label: network.municipalities[0]?.name, count: 1 }])
  })
})
