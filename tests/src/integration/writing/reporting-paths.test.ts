import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpContent } from '../../harness/dump.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'

interface Step {
  readonly id: string
  readonly version: number
  readonly position: number
  readonly action: string
  readonly confirmation: { readonly freshness: string }
}

interface Path {
  readonly id: string
  readonly version: number
  readonly number: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly previous: { readonly id: string } | null
  readonly next: { readonly id: string } | null
  readonly steps: readonly Step[]
}

const pathFields = `id version number validFrom validTo previous { id } next { id }
  steps { id version position action confirmation { freshness } }`

describeWithDatabase('reporting paths that change', () => {
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

  const read = async (id = own.path) =>
    (
      await town.coordinator.query<{ node: Path }>(
        `query ($id: ID!) { node(id: $id) { ... on ReportingPath { ${pathFields} } } }`,
        { id },
      )
    ).node
  const order = async (id?: string) => (await read(id)).steps.map(({ position, action }) => `${position} ${action}`)
  const stepCalled = async (action: string, id?: string) => {
    const found = (await read(id)).steps.find((step) => step.action === action)
    if (!found) throw new Error(`no step ${action}`)
    return found
  }
  const add = (action: string, position?: number) =>
    town.coordinator.change('addReportingStep', {
      ...{ pathId: own.path, actor: 'Leitung', action, obligation: 'MUST', recipient: 'MANAGEMENT', position },
    })
  const move = async (action: string, position: number) => {
    const { id, version } = await stepCalled(action)
    return town.coordinator.change('moveReportingStep', { id, version, position })
  }
  const undo = (changeSetId: string | null | undefined) => town.coordinator.mutate('undoChange', { changeSetId })

  it('adds steps at a place, moves them, takes them out, and numbers them from 1 without gaps', async () => {
    await add('A', 1)
    await add('C')
    await add('B', 2)
    expect(await order()).toEqual(['1 A', '2 B', '3 Jugendamt anrufen', '4 C'])
    const before = await dumpContent(world.database, town.networkId)
    const moved = await move('C', 1)
    expect(await order()).toEqual(['1 C', '2 A', '3 B', '4 Jugendamt anrufen'])
    await undo(moved.changeSetId)
    expect(await dumpContent(world.database, town.networkId)).toEqual(before)
    await move('A', 3)
    expect(await order()).toEqual(['1 B', '2 Jugendamt anrufen', '3 A', '4 C'])
    await move('A', 30)
    expect(await order()).toEqual(['1 B', '2 Jugendamt anrufen', '3 C', '4 A'])
    expect((await move('A', 4)).changeSetId).toBeNull()
    const { id, version } = await stepCalled('B')
    const taken = await town.coordinator.change('removeReportingStep', { id, version })
    expect(await order()).toEqual(['1 Jugendamt anrufen', '2 C', '3 A'])
    await undo(taken.changeSetId)
    expect(await order()).toEqual(['1 B', '2 Jugendamt anrufen', '3 C', '4 A'])
  })

  it('undoes changes of the order from the last to the first only', async () => {
    const first = await add('A', 1)
    await add('B', 1)
    const refused = await undo(first.changeSetId)
    expect(refused).toMatchObject({ code: 'CONFLICT' })
    expect(refused.message).toContain('danach Weiteres geändert')
  })

  it('keeps the old version with its steps, and takes numbers along that were confirmed', async () => {
    await town.coordinator.change('confirmReportingStep', { id: own.step, confirmedOn: '2026-06-01' })
    const { version } = await read()
    const done = await town.coordinator.change(
      'addReportingPathVersion',
      { id: own.path, version, validFrom: '2026-11-01', approvedBy: 'Steuerungsgruppe' },
      '... on ReportingPathPayload { path { id } }',
    )
    const { id } = done['path'] as { id: string }
    const [old, renewed] = [await read(), await read(id)]
    expect(old).toMatchObject({ number: 1, validTo: '2026-11-01', next: { id } })
    expect(renewed).toMatchObject({ number: 2, validFrom: '2026-11-01', validTo: null, previous: { id: own.path } })
    expect(renewed.steps).toMatchObject([{ action: 'Jugendamt anrufen', confirmation: { freshness: 'FRESH' } }])
    expect(await order()).toEqual(['1 Jugendamt anrufen'])
    const again = await town.coordinator.mutate('addReportingPathVersion', { id: own.path, version: old.version })
    expect(again).toMatchObject({ code: 'CONFLICT' })
    expect(again.message).toContain('schon eine spätere Fassung')
  })

  it('lets a confirmed step go only from a version that begins today', async () => {
    await town.coordinator.change('confirmReportingStep', { id: own.step })
    const kept = await town.coordinator.mutate('removeReportingStep', { id: own.step, version: 1 })
    expect(kept).toMatchObject({ code: 'CONFLICT' })
    expect(kept.message).toContain('1 Bestätigung')
    expect(kept.message).toContain('Legen Sie eine neue Fassung des Meldewegs an')
    const { version } = await read()
    const done = await town.coordinator.change(
      'addReportingPathVersion',
      { id: own.path, version },
      '... on ReportingPathPayload { path { id } }',
    )
    const { id } = done['path'] as { id: string }
    const copy = await stepCalled('Jugendamt anrufen', id)
    const taken = await town.coordinator.change('removeReportingStep', { id: copy.id, version: copy.version })
    expect(await order(id)).toEqual([])
    expect(await order()).toEqual(['1 Jugendamt anrufen'])
    await undo(taken.changeSetId)
    expect((await stepCalled('Jugendamt anrufen', id)).confirmation.freshness).toBe('FRESH')
  })

  it('removes what nobody went by, and nothing else', async () => {
    await town.coordinator.change('confirmReportingStep', { id: own.step })
    const { version } = await read()
    const confirmed = await town.coordinator.mutate('removeReportingPath', { id: own.path, version })
    expect(confirmed).toMatchObject({ code: 'CONFLICT' })
    expect(confirmed.message).toContain('1 Bestätigung')
    await town.coordinator.change('addReportingPathVersion', { id: own.path, version })
    const renewed = await town.coordinator.mutate('removeReportingPath', { id: own.path, version: version + 1 })
    expect(renewed).toMatchObject({ code: 'CONFLICT' })
    expect(renewed.message).toContain('mehrere Fassungen')
  })

  it('refuses to let a path hold longer than until the one that follows begins', async () => {
    const { version } = await read()
    await town.coordinator.change('addReportingPathVersion', { id: own.path, version, validFrom: '2026-11-01' })
    const input = { id: own.path, version: version + 1, validTo: '2026-12-01' }
    const refused = await town.coordinator.mutate('endReportingPath', input)
    expect(refused).toMatchObject({ code: 'CONFLICT' })
    expect(refused.message).toContain('gilt in dieser Zeit schon der Meldeweg «Meldeweg Kita»')
  })

  it('opens and closes the gap of a path that breaks', async () => {
    const gaps = async () => {
      const { network } = await town.coordinator.query<{ network: { gaps: { nodes: { reason: string }[] } } }>(
        `query ($slug: String!) { network(slug: $slug) {
          gaps(filter: { indicators: [REPORTING_PATHS], within: { types: ["KITA"] } }) { nodes { reason } } } }`,
        { slug: town.slug },
      )
      return network.gaps.nodes.map(({ reason }) => reason)
    }
    const noSupervision = 'Sackgasse: Kein Meldeweg ist erfasst.'
    expect(await gaps()).toEqual([noSupervision])
    await town.coordinator.change('updateReportingStep', { id: own.step, version: 1, phone: null })
    expect((await gaps()).join()).toContain('Sackgasse bei Schritt 1 (Jugendamt)')
    await town.coordinator.change('updateReportingStep', { id: own.step, version: 2, phone: '02102 550-1' })
    expect(await gaps()).toEqual([noSupervision])
  })

  it('tells what was changed and confirmed of one of them, the latest first', async () => {
    await town.coordinator.change('confirmReportingStep', { id: own.step })
    const added = await add('A')
    const document = `query ($slug: String!, $paths: [ID!]) { network(slug: $slug) {
      changes(filter: { paths: $paths }, first: 9) { totalCount nodes { entries(first: 9) { nodes { entity } } } } } }`
    const changesOf = async (path: string) => {
      const variables = { slug: town.slug, paths: [path] }
      const { network } = await town.coordinator.query<{
        network: { changes: { totalCount: number; nodes: { entries: { nodes: { entity: string }[] } }[] } }
      }>(document, variables)
      expect(network.changes.totalCount).toBe(network.changes.nodes.length)
      return network.changes.nodes.map(({ entries }) => entries.nodes.map(({ entity }) => entity).join(' '))
    }
    // Whatever touches a step raises the version of its path.
    const step = 'ReportingStep ReportingPath'
    const made = ['Confirmation', step, 'ReportingPath']
    expect(await changesOf(own.path)).toEqual([step, ...made])
    await undo(added.changeSetId)
    expect(await changesOf(own.path)).toHaveLength(made.length + 2)
    const { version } = await read()
    const renewed = await town.coordinator.change(
      'addReportingPathVersion',
      { id: own.path, version },
      '... on ReportingPathPayload { path { id } }',
    )
    expect((await changesOf((renewed['path'] as { id: string }).id)).length).toBe(1)
  })

  it('tells in the audit what was changed, by names that people use', async () => {
    await town.coordinator.change('updateReportingStep', { id: own.step, version: 1, fallbackRecipient: 'POLICE' })
    await add('A', 1)
    const { network } = await town.coordinator.query<{ network: { changes: { nodes: unknown[] } } }>(
      `query ($slug: String!) { network(slug: $slug) { changes(first: 2) { nodes {
        label entries { nodes { name words { label before after } } } } } } }`,
      { slug: town.slug },
    )
    expect(network.changes.nodes).toMatchObject([
      { label: 'Schritt 1 von «Meldeweg Kita» ergänzt' },
      {
        label: 'Schritt 1 von «Meldeweg Kita» geändert',
        entries: { nodes: [{ words: [{ label: 'außerhalb der Zeiten', before: null, after: 'Polizei' }] }] },
      },
    ])
    expect(JSON.stringify(network.changes.nodes)).toContain('"label":"Schritt","before":"1","after":"2"')
  })
})
