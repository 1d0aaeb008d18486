import { defaultThresholds } from '@schutznetz/domain/model/settings.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'

interface Settings {
  readonly thresholds: { readonly freshMonths: number; readonly staleMonths: number }
  readonly thresholdsFrom: string | null
  readonly thresholdsVersion: number
  readonly thresholdHistory: readonly { readonly validFrom: string | null; readonly validTo: string | null }[]
  readonly statute: { readonly key: string }
  readonly statuteVersion: number
  readonly statuteHistory: readonly { readonly validFrom: string | null; readonly validTo: string | null }[]
}

const today = '2026-11-23'

describeWithDatabase('settings', () => {
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

  const ask = async <T>(selection: string, asOf: string | null = null) => {
    const document = `query ($slug: String!, $asOf: Date) { network(slug: $slug, asOf: $asOf) { ${selection} } }`
    return (await town.coordinator.query<{ network: T }>(document, { slug: town.slug, asOf })).network
  }
  const settings = async (asOf?: string) =>
    (
      await ask<{ settings: Settings }>(
        `settings {
          thresholds { freshMonths staleMonths } thresholdsFrom thresholdsVersion thresholdHistory { validFrom validTo }
          statute { key } statuteVersion statuteHistory { validFrom validTo }
        }`,
        asOf,
      )
    ).settings
  const mutate = (name: string, input: Record<string, unknown>) => town.coordinator.mutate(name, input)
  const change = (name: string, input: Record<string, unknown>, selection = '') =>
    town.coordinator.change(name, input, selection)

  it('counts days from the change on by the new thresholds, and days before by those of their time', async () => {
    const before = await settings()
    expect(before.thresholds).toEqual({ freshMonths: defaultThresholds.freshMonths, staleMonths: 24 })
    await change('confirmInstitution', { id: own.kita, confirmedOn: '2026-03-01' })
    const fresh = async (asOf: string) => {
      const answer = await ask<{ coverage: { indicators: { numerator: number }[] } }>(
        'coverage { indicators(keys: [FRESHNESS]) { numerator } }',
        asOf,
      )
      return answer.coverage.indicators[0]?.numerator ?? 0
    }
    const yesterday = await fresh('2026-11-22')
    const done = await change('updateNetworkSettings', { network: town.slug, version: 1001, freshMonths: 6 })
    expect(await fresh(today)).toBe(yesterday - 1)
    expect(await fresh('2026-11-22')).toBe(yesterday)
    const after = await settings()
    expect(after).toMatchObject({ thresholds: { freshMonths: 6, staleMonths: 24 }, thresholdsFrom: today })
    expect(after.thresholdHistory).toEqual([
      { validFrom: today, validTo: null },
      { validFrom: null, validTo: today },
    ])
    await change('undoChange', { changeSetId: done.changeSetId })
    expect(await fresh(today)).toBe(yesterday)
    const { thresholdsVersion: version, ...undone } = await settings()
    expect(undone).toEqual({ ...undone, thresholds: before.thresholds, thresholdHistory: before.thresholdHistory })
    expect([before.thresholdsVersion, after.thresholdsVersion]).not.toContain(version)
  })

  it('changes thresholds of the same day in place, and those of a later day not before it', async () => {
    await change('updateNetworkSettings', { network: town.slug, version: 1001, freshMonths: 6 })
    const { thresholdsVersion } = await settings()
    await change('updateNetworkSettings', { network: town.slug, version: thresholdsVersion, freshMonths: 7 })
    expect((await settings()).thresholdHistory).toHaveLength(2)
    const later = { network: town.slug, from: '2027-01-01', freshMonths: 9 }
    await change('updateNetworkSettings', { ...later, version: (await settings()).thresholdsVersion })
    expect((await settings()).thresholds.freshMonths).toBe(7)
    expect((await settings('2027-01-01')).thresholds.freshMonths).toBe(9)
    const version = (await settings()).thresholdsVersion
    const between = await mutate('updateNetworkSettings', { network: town.slug, version, freshMonths: 8 })
    expect(between).toMatchObject({ code: 'CONFLICT' })
    expect(between.message).toContain('2027-01-01')
  })

  it('never overwrites what somebody else has set meanwhile', async () => {
    await change('updateNetworkSettings', { network: town.slug, version: 1001, freshMonths: 6 })
    const second = await mutate('updateNetworkSettings', { network: town.slug, version: 1001, freshMonths: 9 })
    expect(second).toMatchObject({ code: 'CONFLICT' })
    expect((await settings()).thresholds.freshMonths).toBe(6)
  })

  it('refuses thresholds that make no sense, at the field', async () => {
    const wrong = [
      [{ freshMonths: 0 }, 'input.freshMonths'],
      [{ freshMonths: 61 }, 'input.freshMonths'],
      [{ freshMonths: null }, 'input.freshMonths'],
      [{ reachTarget: 1.1 }, 'input.reachTarget'],
      [{ reachTarget: -0.1 }, 'input.reachTarget'],
      [{ staleMonths: 6 }, 'input.staleMonths'],
      [{ freshMonths: 30 }, 'input.staleMonths'],
      [{ freshMonths: 6, from: '2026-11-22' }, 'input.from'],
    ] as const
    for (const [input, field] of wrong) {
      const outcome = await mutate('updateNetworkSettings', { network: town.slug, version: 1001, ...input })
      expect(outcome, JSON.stringify(input)).toMatchObject({ code: 'INVALID', field })
      expect(outcome.message).toContain('Es wurde nichts gespeichert.')
    }
  })

  it('counts the indicators that the network decided on, with its targets, and past days as before', async () => {
    interface Counted {
      readonly coverage: { readonly indicators: readonly { readonly key: string; readonly target: number | null }[] }
      readonly gaps: { readonly totalCount: number }
      readonly settings: { readonly indicators: readonly Record<string, unknown>[] }
    }
    const selection = `coverage { indicators { key target } } gaps(filter: { indicators: [NAMED_CONTACT] }) { totalCount }
      settings { indicators { key isCounted mayBeLeftOut target ownTarget } }`
    const keysOf = ({ coverage }: Counted) => coverage.indicators.map(({ key }) => key)
    const before = await ask<Counted>(selection)
    expect(before.gaps.totalCount).toBeGreaterThan(0)
    const decided = [
      { key: 'NAMED_CONTACT', isCounted: false },
      { key: 'CONNECTED', target: 0.6 },
    ]
    const done = await change('updateIndicatorSettings', { network: town.slug, version: 1001, indicators: decided })
    const after = await ask<Counted>(selection)
    expect(keysOf(after)).toEqual(keysOf(before).filter((key) => key !== 'NAMED_CONTACT'))
    expect(after.gaps.totalCount).toBe(0)
    expect(after.coverage.indicators.find(({ key }) => key === 'CONNECTED')?.target).toBe(0.6)
    expect(after.settings.indicators).toHaveLength(keysOf(before).length)
    expect(after.settings.indicators).toEqual(
      expect.arrayContaining([
        { key: 'NAMED_CONTACT', isCounted: false, mayBeLeftOut: true, target: 1, ownTarget: null },
        { key: 'CONNECTED', isCounted: true, mayBeLeftOut: true, target: 0.6, ownTarget: 0.6 },
        { key: 'STATUTE_GROUPS', isCounted: true, mayBeLeftOut: false, target: 1, ownTarget: null },
      ]),
    )
    expect(keysOf(await ask<Counted>(selection, '2026-11-22'))).toEqual(keysOf(before))
    const told = await ask<{
      changes: { nodes: { entries: { nodes: { words: { label: string; after: string }[] }[] } }[] }
    }>('changes(first: 1) { nodes { entries { nodes { words { label after } } } } }')
    expect(told.changes.nodes[0]?.entries.nodes.flatMap(({ words }) => words)).toEqual(
      expect.arrayContaining([
        { label: 'Ansprechperson benannt: wird nicht gezählt', after: 'ja' },
        { label: 'Einrichtungen mit Kooperation: Ziel', after: expect.stringMatching(/^60.%$/) },
      ]),
    )
    await change('undoChange', { changeSetId: done.changeSetId })
    expect((await ask<Counted>(selection)).coverage).toEqual(before.coverage)
  })

  it('refuses decisions about indicators that make no sense, at the field', async () => {
    const wrong = [
      [{ key: 'STATUTE_GROUPS', isCounted: false }, 'isCounted', 'zählt jedes Netzwerk'],
      [{ key: 'FRESHNESS', target: 0.5 }, 'target', 'ist ein Schwellenwert'],
      [{ key: 'CONNECTED', target: 1.5 }, 'target', 'ein Anteil von 0 bis 1'],
    ] as const
    for (const [decision, part, sentence] of wrong) {
      const input = { network: town.slug, version: 1001, indicators: [{ key: 'DEPUTIES', isCounted: true }, decision] }
      const outcome = await mutate('updateIndicatorSettings', input)
      expect(outcome).toMatchObject({ code: 'INVALID', field: `input.indicators.1.${part}` })
      expect(outcome.message).toContain(sentence)
    }
  })

  it('chooses another statute from a day on, with the groups that it names', async () => {
    await change('chooseStatute', { network: town.slug, version: 1001, statuteKey: 'KKG_3_2', from: '2027-01-01' })
    expect((await settings()).statute.key).toBe('LKSCHG_NRW_9_4')
    expect((await settings('2027-01-01')).statute.key).toBe('KKG_3_2')
    const { statute, professionalGroups } = await ask<{
      statute: { groups: { number: number }[] }
      professionalGroups: { nodes: { statutoryNumber: number | null }[] }
    }>('statute { groups { number } } professionalGroups(first: 200) { nodes { statutoryNumber } }', '2027-01-01')
    const numbers = new Set(professionalGroups.nodes.map(({ statutoryNumber }) => statutoryNumber))
    expect(statute.groups.filter(({ number }) => !numbers.has(number))).toEqual([])
    const again = await mutate('chooseStatute', { network: town.slug, version: 1001, statuteKey: 'KKG_3_2' })
    expect(again).toMatchObject({ code: 'CONFLICT' })
    const unknown = await mutate('chooseStatute', { network: town.slug, version: 1, statuteKey: 'BGB' })
    expect(unknown).toMatchObject({ code: 'INVALID', field: 'input.statuteKey' })
  })

  it('adds, renames and ends a group of the network’s own, and moves institution types into it', async () => {
    const groups = async (asOf?: string) => {
      const list = await ask<{
        professionalGroups: { nodes: { id: string; label: string; code: string; institutionCount: number }[] }
      }>('professionalGroups(first: 200) { nodes { id label code institutionCount } }', asOf)
      return new Map(list.professionalGroups.nodes.map(({ id, ...group }) => [id, group]))
    }
    expect((await groups()).get(own.localGroup)).toEqual({ label: 'Sportjugend', code: 'L8', institutionCount: 0 })
    await change('assignGroupTypes', { id: own.localGroup, version: 1, typeKeys: ['PRIMARY_SCHOOL'] })
    expect((await groups()).get(own.localGroup)?.institutionCount).toBe(1)
    expect((await groups('2026-11-22')).get(own.localGroup)?.institutionCount).toBe(0)
    await change('assignGroupTypes', { id: own.localGroup, version: 2, typeKeys: [] })
    expect((await groups()).get(own.localGroup)?.institutionCount).toBe(0)
    await change('updateLocalGroup', { id: own.localGroup, version: 3, labelDe: 'Agentur für Arbeit' })
    expect((await groups()).get(own.localGroup)?.label).toBe('Agentur für Arbeit')
    const ended = await change(
      'endLocalGroup',
      { id: own.localGroup, version: 4, validTo: today },
      '... on ProfessionalGroupPayload { group { label validTo } }',
    )
    expect(ended['group']).toEqual({ label: 'Agentur für Arbeit', validTo: today })
    expect((await groups()).has(own.localGroup)).toBe(false)
    expect((await groups('2026-11-22')).has(own.localGroup)).toBe(true)
  })

  it('keeps groups of the catalogue, and groups that somebody represents', async () => {
    for (const [name, more] of [
      ['updateLocalGroup', { labelDe: 'Anders' }],
      ['endLocalGroup', { validTo: '2027-01-01' }],
      ['assignGroupTypes', { typeKeys: [] }],
    ] as const) {
      const outcome = await mutate(name, { id: own.group, version: 1, ...more })
      expect(outcome, name).toMatchObject({ code: 'CONFLICT' })
      expect(outcome.message).toContain('gehört zum Katalog')
    }
    await change('createMultiplierRole', { groupId: own.localGroup })
    const held = await mutate('endLocalGroup', { id: own.localGroup, version: 1, validTo: '2027-01-01' })
    expect(held).toMatchObject({ code: 'CONFLICT' })
    expect(held.message).toContain('eine Rolle vertritt sie')
    expect(await mutate('createLocalGroup', { network: town.slug, labelDe: ' sportjugend ' })).toMatchObject({
      code: 'INVALID',
      field: 'input.labelDe',
    })
  })

  it('removes a district only where nothing ever was', async () => {
    const refused = await mutate('removeDistrict', { id: own.district })
    expect(refused).toMatchObject({ code: 'CONFLICT' })
    expect(refused.message).toContain('Einrichtungen («Kita Sonnenschein») und die Zuständigkeit von 1 Rolle')
    const made = await change(
      'createDistrict',
      { network: town.slug, name: 'Ost' },
      '... on DistrictPayload { district { id } }',
    )
    await change('removeDistrict', { id: (made['district'] as { id: string }).id })
    expect(await ask('districts { name }')).toEqual({ districts: [{ name: 'Mitte' }] })
  })

  it('keeps the coordination office: its data, its hours, who works there', async () => {
    const hours = [
      { weekday: 3, from: '13:00', to: '16:00' },
      { weekday: 1, from: '08:30', to: '12:00' },
    ]
    const data = { phone: '02102 550-1', tasks: ['Netzwerk', 'Beratung'], adviceLineHours: hours }
    await change('updateCoordinationOffice', { id: own.office, version: 1, ...data })
    expect(await ask('coordinationOffice { phone tasks adviceLineHours { weekday from to } }')).toEqual({
      coordinationOffice: { ...data, adviceLineHours: hours.toReversed() },
    })
    const wrong = await mutate('updateCoordinationOffice', {
      id: own.office,
      version: 2,
      adviceLineHours: [...hours, { weekday: 1, from: '11:00', to: '12:30' }],
    })
    expect(wrong).toMatchObject({ code: 'INVALID', field: 'input.adviceLineHours.2.from' })
    expect(await mutate('updateCoordinationOffice', { id: own.office, version: 1, name: 'x' })).toMatchObject({
      code: 'CONFLICT',
    })
    await change('addCoordinator', { officeId: own.office, personId: own.deputy })
    const twice = await mutate('addCoordinator', { officeId: own.office, personId: own.deputy })
    expect(twice.message).toContain('gehört in diesem Zeitraum schon zur Koordinierungsstelle')
    const ended = await change('endCoordinator', { id: own.coordinator, version: 1, validTo: today })
    const { changes } = await ask<{ changes: { nodes: { label: string }[] } }>('changes(first: 1) { nodes { label } }')
    expect(changes.nodes).toEqual([{ label: `Anna Beispiel in der Koordinierungsstelle zum ${today} beendet` }])
    expect(ended.changeSetId).not.toBeNull()
    expect(await ask('coordinationOffice { coordinators { person { displayName } } }')).toEqual({
      coordinationOffice: { coordinators: [{ person: { displayName: 'Bert Muster' } }] },
    })
  })

  it('keeps topics with their contacts', async () => {
    await change('updateContactTopic', { id: own.topic, version: 1, description: 'Auch Glücksspiel.' })
    await change('addContactTopicPerson', { topicId: own.topic, personId: own.deputy })
    await change('endContactTopicPerson', { id: own.topicPerson, version: 1, validTo: today })
    const topics = 'contactTopics { nodes { title description contacts { person { displayName } } } }'
    const contacts = [{ person: { displayName: 'Bert Muster' } }]
    expect(await ask(topics)).toEqual({
      contactTopics: { nodes: [{ title: 'Sucht in der Familie', description: 'Auch Glücksspiel.', contacts }] },
    })
    await change('endContactTopic', { id: own.topic, version: 2, validTo: today })
    expect(await ask('contactTopics { totalCount }')).toEqual({ contactTopics: { totalCount: 0 } })
    expect(await mutate('createContactTopic', { network: town.slug, title: ' ' })).toMatchObject({
      field: 'input.title',
    })
  })

  it('keeps guidelines with their versions: the new one ends the one before', async () => {
    const url = 'https://stadt.example/verfahren.pdf'
    await change('addGuidelineVersion', { id: own.guideline, version: 1, approvedOn: '2026-11-20', url })
    const list = `guidelines { nodes { version current { number url } versions { number validFrom validTo } } }`
    const first = { number: 1, validFrom: '2024-01-01', validTo: today }
    expect(await ask(list)).toEqual({
      guidelines: {
        nodes: [
          {
            version: 2,
            current: { number: 2, url },
            versions: [first, { number: 2, validFrom: today, validTo: null }],
          },
        ],
      },
    })
    const corrected = { id: own.guideline, version: 2, url: 'https://stadt.example/neu.pdf' }
    await change('addGuidelineVersion', corrected)
    expect(await ask('guidelines { nodes { current { number url } } }')).toEqual({
      guidelines: { nodes: [{ current: { number: 2, url: corrected.url } }] },
    })
    const removal = await mutate('removeGuideline', { id: own.guideline, version: 3 })
    expect(removal.message).toContain('hat schon 2 Fassungen')
    await change('endGuideline', { id: own.guideline, version: 3, validTo: '2027-01-01' })
    expect(await ask('guidelines { totalCount }', '2027-01-01')).toEqual({ guidelines: { totalCount: 0 } })
    const wrong = [
      [{ url: 'javascript:alert(1)' }, 'input.url'],
      [{ approvedOn: '2026-11-01', reviewDue: '2026-10-01' }, 'input.reviewDue'],
      [{ approvedOn: '2026-12-01' }, 'input.approvedOn'],
    ] as const
    for (const [input, field] of wrong) {
      const outcome = await mutate('createGuideline', { network: town.slug, title: 'Neu', ...input })
      expect(outcome, JSON.stringify(input)).toMatchObject({ code: 'INVALID', field })
    }
  })

  it('is read by leadership and analysts, names and all that they may see', async () => {
    const document = `query ($slug: String!) { network(slug: $slug) {
      settings { thresholds { freshMonths } } coordinationOffice { phone coordinators { person { displayName } } }
      contactTopics { nodes { contacts { person { displayName } } } }
    } }`
    for (const session of [town.leadership, town.analyst]) {
      const answer = await session.query<{ network: Record<string, unknown> }>(document, { slug: town.slug })
      expect(answer.network['settings']).toEqual({ thresholds: { freshMonths: 12 } })
    }
    const pseudonyms = JSON.stringify(await town.analyst.query(document, { slug: town.slug }))
    expect(pseudonyms).not.toContain('Anna')
  })
})
