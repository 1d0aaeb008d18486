import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'

interface Concern {
  readonly title: string
  readonly state: string
  readonly answer?: string | null
  readonly version?: number
}

interface Listed {
  readonly concerns: { readonly totalCount: number; readonly nodes: readonly Concern[] }
}

const today = '2026-11-23'

describeWithDatabase('concerns', () => {
  let world: World
  let town: Town
  let own: Furniture
  let count = 0

  beforeAll(async () => {
    world = await openWorld()
  })
  beforeEach(async () => {
    town = await world.foundTown(`ort-${++count}`, '05158028')
    own = await furnish(town, world.database)
  })
  afterAll(() => world.close())

  const change = (name: string, input: Record<string, unknown>) => town.coordinator.change(name, input)
  const mutate = (name: string, input: Record<string, unknown>) => town.coordinator.mutate(name, input)
  const ask = async <T>(selection: string, asOf: string | null = null) => {
    const document = `query ($slug: String!, $asOf: Date) { network(slug: $slug, asOf: $asOf) { ${selection} } }`
    return (await town.coordinator.query<{ network: T }>(document, { slug: town.slug, asOf })).network
  }
  const titles = async (args = '', asOf?: string) =>
    (await ask<Listed>(`concerns${args} { totalCount nodes { title state } }`, asOf)).concerns.nodes.map(
      ({ title, state }) => `${title}: ${state}`,
    )
  const bring = (title: string, openedOn: string, more: Record<string, unknown> = {}) =>
    change('createConcern', { network: town.slug, title, institutionId: own.school, openedOn, ...more })
  const gaps = async (asOf?: string) =>
    (
      await ask<{ gaps: { nodes: { subject: { label: string } }[] } }>(
        'gaps(filter: { indicators: [CONCERNS] }) { nodes { subject { label } } }',
        asOf,
      )
    ).gaps.nodes.map(({ subject }) => subject.label)

  it('lists what waits the longest first, then the latest answers, and says how each stands', async () => {
    await bring('Neu', today)
    await bring('Gerade noch', '2026-10-13')
    await bring('Zu lange', '2026-10-12')
    await change('answerConcern', { id: own.concern, version: 1, answeredOn: '2026-10-01', answer: 'Bereitschaft' })
    expect(await titles()).toEqual([
      'Zu lange: OVERDUE',
      'Gerade noch: OPEN',
      'Neu: OPEN',
      'Erreichbarkeit am Freitag: ANSWERED',
    ])
    expect(await titles('(filter: { states: [OVERDUE] })')).toEqual(['Zu lange: OVERDUE'])
    expect(await titles(`(filter: { institution: "${own.kita}" })`)).toEqual(['Erreichbarkeit am Freitag: ANSWERED'])
    expect(await titles('(filter: { from: "2026-10-13", until: "2026-11-01" })')).toEqual(['Gerade noch: OPEN'])
    expect(await titles('(orderBy: { field: OPENED_ON, direction: DESC }, first: 1)')).toEqual(['Neu: OPEN'])
    expect(await titles('', '2026-09-20')).toEqual(['Erreichbarkeit am Freitag: OPEN'])
    expect(await titles('', '2026-08-31')).toEqual([])
  })

  it('opens a gap after six weeks, and the answer closes it', async () => {
    const concern = 'Anliegen vom 01.09.2026, Kita Sonnenschein'
    expect(await gaps('2026-10-12')).toEqual([])
    expect(await gaps()).toEqual([concern])
    const interim = { id: own.concern, version: 1, answer: 'Liegt beim Jugendamt', answeredOn: null }
    await change('answerConcern', interim)
    expect(await gaps()).toEqual([concern])
    await change('answerConcern', { id: own.concern, version: 2, answer: 'Ab zwölf: Bereitschaft' })
    expect(await gaps()).toEqual([])
    expect(await gaps('2026-11-22')).toEqual([concern])
    const [answered] = (await ask<Listed>('concerns { nodes { title state answer version } }')).concerns.nodes
    expect(answered).toMatchObject({ state: 'ANSWERED', answer: 'Ab zwölf: Bereitschaft', version: 3 })
  })

  it('asks about what looks like a case, and stores it only after somebody has looked', async () => {
    const text = 'Das Kind war wieder zu spät.'
    const asked = await mutate('createConcern', { network: town.slug, title: 'Abholen', institutionId: own.kita, text })
    expect(asked).toMatchObject({ code: 'INVALID', field: 'input.text' })
    expect(asked.message).toContain('«Das Kind war»')
    expect(await titles()).toHaveLength(1)
    await bring('Abholen', today, { text, hasNoCaseData: true })
    expect(await titles()).toHaveLength(2)
    const title = await mutate('updateConcern', { id: own.concern, version: 1, title: 'Familie Muster' })
    expect(title).toMatchObject({ code: 'INVALID', field: 'input.title' })
    const answer = await mutate('answerConcern', { id: own.concern, version: 1, answer: 'Az. 51/0815' })
    expect(answer).toMatchObject({ code: 'INVALID', field: 'input.answer' })
  })

  it('removes what was entered by mistake, and nothing that was answered', async () => {
    await change('answerConcern', { id: own.concern, version: 1 })
    const refused = await mutate('removeConcern', { id: own.concern, version: 2 })
    expect(refused).toMatchObject({ code: 'CONFLICT' })
    expect(refused.message).toContain('ist beantwortet')
    await change('answerConcern', { id: own.concern, version: 2, answeredOn: null })
    await change('removeConcern', { id: own.concern, version: 3 })
    expect(await titles()).toEqual([])
  })

  it('is told in the words of a change, with its title', async () => {
    await change('answerConcern', { id: own.concern, version: 1, answer: 'Bereitschaft' })
    const { changes } = await ask<{ changes: { nodes: { label: string }[] } }>('changes(first: 1) { nodes { label } }')
    expect(changes.nodes).toEqual([{ label: `Anliegen «Erreichbarkeit am Freitag» zum ${today} beantwortet` }])
  })

  it('is written by coordinators only', async () => {
    for (const session of [town.leadership, town.analyst, town.administrator]) {
      const outcome = await session.mutate('answerConcern', { id: own.concern, version: 1 })
      expect(outcome.code).toBe('FORBIDDEN')
    }
  })
})
