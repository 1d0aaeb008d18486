import { encodeGlobalId, idOf } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openApi, viewerWith } from '../../harness/api.ts'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import type { Session } from '../../harness/session.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'
import { namedContact } from './samples.ts'

interface Decision {
  readonly id: string
  readonly kind: string
  readonly reason: string | null
  readonly decidedBy: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly isActive: boolean
  readonly version: number
}

interface Gap {
  readonly key: string
  readonly snoozedUntil: string | null
  readonly snoozeReason: string | null
  readonly isAssigned: boolean
  readonly assignee: { readonly name: string } | null
  readonly decisions: readonly Decision[]
}

interface Gaps {
  readonly network: { readonly gaps: { readonly totalCount: number; readonly nodes: readonly Gap[] } }
}

const decision = 'id kind reason decidedBy validFrom validTo isActive version'
const gapsDocument = `query ($slug: String!, $asOf: Date, $filter: GapFilter) { network(slug: $slug, asOf: $asOf) {
  gaps(filter: $filter) { totalCount nodes {
    key snoozedUntil snoozeReason isAssigned assignee { name } decisions { ${decision} } } } } }`
const decided = `... on DecidedGapPayload { decided { key gap { snoozedUntil } decisions { ${decision} } } }`
const [today, until] = ['2026-11-23', '2027-01-31']

describeWithDatabase('decisions about gaps', () => {
  let world: World
  let town: Town
  let own: Furniture
  let key: string
  let count = 0

  beforeAll(async () => {
    world = await openWorld()
  })
  beforeEach(async () => {
    town = await world.foundTown(`aufschub-${++count}`, '05158028')
    own = await furnish(town, world.database)
    key = namedContact(own.school)
  })
  afterAll(() => world.close())

  const gaps = async (filter: object | null, asOf: string | null = null, session: Session = town.coordinator) =>
    (await session.query<Gaps>(gapsDocument, { slug: town.slug, asOf, filter })).network.gaps
  const gap = async (asOf: string | null = null, session?: Session) =>
    (await gaps({ keys: [key] }, asOf, session)).nodes[0]
  const keys = async (filter: object, asOf: string | null = null) =>
    (await gaps(filter, asOf)).nodes.map((one) => one.key)
  const snooze = (more: object = {}) =>
    town.coordinator.change(
      'snoozeGap',
      { network: town.slug, gapKey: key, reason: 'Stelle wird besetzt', until, ...more },
      decided,
    )
  const assign = (userId: string) => town.coordinator.mutate('assignGap', { network: town.slug, gapKey: key, userId })
  const colleague = async (role: 'COORDINATOR' | 'LEADERSHIP' | null, name: string) => {
    const { client } = world.database
    const user = await client.user.create({ data: { name, email: `${name.toLowerCase()}-${count}@test.example` } })
    if (role) await client.membership.create({ data: { networkId: town.networkId, userId: user.id, role } })
    return encodeGlobalId('User', user.id)
  }
  /** A decision of an earlier day, as if it had been made then. */
  const decideEarlier = (validFrom: string, validTo: string) =>
    world.database.client.gapDecision.create({
      data: {
        ...{ networkId: town.networkId, gapKey: key, kind: 'SNOOZE', reason: 'Umbau', decidedBy: 'Eva' },
        ...{ validFrom: new Date(validFrom), validTo: new Date(validTo) },
      },
    })

  it('put a gap off with a reason until a day, on which it is back by itself', async () => {
    const done = await snooze()
    expect(done['decided']).toMatchObject({
      key,
      gap: { snoozedUntil: until },
      decisions: [{ kind: 'SNOOZE', reason: 'Stelle wird besetzt', validFrom: today, validTo: until, isActive: true }],
    })
    expect(await gap()).toMatchObject({ snoozedUntil: until, snoozeReason: 'Stelle wird besetzt', isAssigned: false })
    expect(await keys({ snoozed: 'ONLY' })).toEqual([key])
    expect(await keys({ snoozed: 'WITHOUT' })).not.toContain(key)
    expect(await keys({ snoozed: 'ALL' })).toContain(key)
    // The last day it is put off, and the day it is back; the day before nobody had decided anything.
    expect(await keys({ snoozed: 'ONLY' }, '2027-01-30')).toEqual([key])
    expect(await keys({ snoozed: 'ONLY' }, until)).toEqual([])
    expect(await keys({ snoozed: 'WITHOUT' }, until)).toContain(key)
    expect(await gap('2026-11-22')).toMatchObject({ snoozedUntil: null, decisions: [] })
    expect(await gap(until)).toMatchObject({ snoozedUntil: null, decisions: [{ isActive: false }] })
  })

  it('end with time, without anybody doing anything', async () => {
    await snooze()
    const viewer = viewerWith('COORDINATOR', [{ id: town.networkId, slug: town.slug }])
    const snoozedAt = async (instant: string) => {
      const api = openApi(world.database, new Date(instant))
      const variables = { slug: town.slug, filter: { snoozed: 'ONLY' } }
      return (await api.ask<Gaps>(viewer, gapsDocument, variables)).expectData().network.gaps.totalCount
    }
    expect(await snoozedAt('2027-01-30T22:59:00Z')).toBe(1)
    expect(await snoozedAt('2027-01-30T23:01:00Z')).toBe(0)
  })

  it('change no figure, no plan, no matrix and no card of a report', async () => {
    const document = `query ($slug: String!) { network(slug: $slug) {
      coverage { rulesVersion indicators { key numerator failing unknown denominator value gaps { totalCount nodes { key } } } }
      coverageMatrix(measure: REACHED) { total { numerator failing unknown denominator } }
      invitationPlan(size: 9) { steps { key weight closes { key } opens { key } } }
      gaps(first: 500) { totalCount nodes { key severity } }
      gapCards(includeSnoozed: true) { indicator severity number of title consequence }
      reportCheck { result } institutions { nodes { gaps } } } }`
    const figures = () => town.coordinator.query(document, { slug: town.slug })
    const before = await figures()
    for (const { key: one } of (await gaps({ snoozed: 'ALL' })).nodes) await snooze({ gapKey: one })
    await assign(own.user)
    expect(await figures()).toEqual(before)
    expect((await gaps({ snoozed: 'WITHOUT' })).totalCount).toBe(0)
    const cards = await town.coordinator.query(
      'query ($slug: String!) { network(slug: $slug) { gapCards { topic } } }',
      {
        slug: town.slug,
      },
    )
    expect(cards).toEqual({ network: { gapCards: [] } })
  })

  it('replace an earlier one of the kind, and say so', async () => {
    await decideEarlier('2026-10-01', '2026-12-24')
    const done = await snooze()
    expect(done.warnings).toEqual([
      'Die Lücke war schon bis 24.12.2026 zurückgestellt (Eva: «Umbau»). Das gilt nun nicht mehr.',
    ])
    const history = (await gap())?.decisions
    expect(history).toMatchObject([
      { reason: 'Stelle wird besetzt', validFrom: today, validTo: until },
      { reason: 'Umbau', validFrom: '2026-10-01', validTo: today },
    ])
    // Once more on the same day: changed in place, because the first never held for a day.
    const again = await snooze({ until: '2027-03-01' })
    expect(again.warnings).toHaveLength(1)
    expect((await gap())?.decisions).toMatchObject([{ validTo: '2027-03-01', version: 2 }, { validTo: today }])
    expect(await snooze({ until: '2027-03-01' })).toMatchObject({ changeSetId: null, warnings: [] })
    await town.coordinator.change('undoChange', { changeSetId: again.changeSetId })
    await town.coordinator.change('undoChange', { changeSetId: done.changeSetId })
    expect((await gap())?.decisions).toMatchObject([{ reason: 'Umbau', validTo: '2026-12-24', isActive: true }])
  })

  it('name who looks after a gap, which hides nothing', async () => {
    expect((await assign(own.user)).changeSetId).toBeTruthy()
    expect(await gap()).toMatchObject({ isAssigned: true, assignee: { name: `coordinator-${town.slug}` } })
    expect(await keys({ snoozed: 'WITHOUT', assigned: 'ME' })).toContain(key)
    const other = await colleague('COORDINATOR', 'Kim')
    const replaced = await assign(other)
    expect(replaced.warnings).toEqual([`Bisher kümmerte sich coordinator-${town.slug} um die Lücke.`])
    expect(await keys({ assigned: 'ME', indicators: ['NAMED_CONTACT'] })).toEqual([])
    expect(await keys({ assignees: [other] })).toEqual([key])
    expect(await keys({ assigned: 'ANYONE', indicators: ['NAMED_CONTACT'] })).toEqual([key])
    expect(await keys({ assigned: 'NOBODY' })).not.toContain(key)
    const { network } = await town.coordinator.query<{ network: { coordinatingUsers: { name: string }[] } }>(
      'query ($slug: String!) { network(slug: $slug) { coordinatingUsers { name } } }',
      { slug: town.slug },
    )
    expect(network.coordinatingUsers.map(({ name }) => name)).toEqual([`coordinator-${town.slug}`, 'Kim'])
  })

  it('name nobody who could not close the gap', async () => {
    const leader = await assign(await colleague('LEADERSHIP', 'Amtsleitung'))
    expect(leader).toMatchObject({ code: 'INVALID', field: 'input.userId' })
    const stranger = await assign(await colleague(null, 'Fremd'))
    expect(stranger).toMatchObject({ code: 'NOT_FOUND' })
    for (const { message } of [leader, stranger]) {
      expect(message).toContain('gehört nicht zur Koordination dieses Netzwerks')
      expect(message).toContain('Es wurde nichts gespeichert')
    }
    expect((await gap())?.isAssigned).toBe(false)
  })

  it('are about gaps of today only, but stay when the gap is closed', async () => {
    const none = await town.coordinator.mutate('snoozeGap', {
      ...{ network: town.slug, gapKey: `NAMED_CONTACT:INSTITUTION:${town.networkId}`, reason: 'Umbau', until },
    })
    expect(none).toMatchObject({ code: 'NOT_FOUND' })
    expect(none.message).toContain('Diese Lücke gibt es heute nicht')
    await snooze()
    const institution = { personId: own.deputy, institutionId: own.school, isContact: true, phone: '02102 1' }
    await town.coordinator.change('createAffiliation', institution)
    expect(await gap()).toBeUndefined()
    const document = `query ($slug: String!, $keys: [String!]) { network(slug: $slug) {
      gapDecisions(filter: {keys: $keys}) { nodes { gap { key } ${decision} } } } }`
    const stored = await town.coordinator.query<{ network: { gapDecisions: { nodes: Decision[] } } }>(document, {
      slug: town.slug,
      keys: [key],
    })
    const [held] = stored.network.gapDecisions.nodes
    expect(held).toMatchObject({ gap: null, reason: 'Stelle wird besetzt', isActive: true })
    // A decision about what is closed can still be taken back.
    const ended = await town.coordinator.change('endGapDecision', { id: held?.id, version: 1 }, decided)
    expect(ended['decided']).toEqual({ key, gap: null, decisions: [] })
  })

  it('end today, and what held before stays in the past', async () => {
    const { id } = await decideEarlier('2026-10-01', '2026-12-24')
    const input = { id: encodeGlobalId('GapDecision', id), version: 1 }
    expect(await town.coordinator.mutate('endGapDecision', { ...input, version: 2 })).toMatchObject({
      code: 'CONFLICT',
    })
    const done = await town.coordinator.change('endGapDecision', input, decided)
    expect(done['decided']).toMatchObject({
      gap: { snoozedUntil: null },
      decisions: [{ validFrom: '2026-10-01', validTo: today, isActive: false }],
    })
    expect((await gap('2026-11-22'))?.snoozeReason).toBe('Umbau')
    const twice = await town.coordinator.mutate('endGapDecision', { ...input, version: 2 })
    expect(twice).toMatchObject({ code: 'CONFLICT' })
    expect(twice.message).toContain('gilt schon nicht mehr')
    await town.coordinator.change('undoChange', { changeSetId: done.changeSetId })
    expect((await gap())?.snoozedUntil).toBe('2026-12-24')
  })

  it('are read by leadership with names, by analysts without', async () => {
    await snooze()
    await assign(own.user)
    const name = `coordinator-${town.slug}`
    expect(await gap(null, town.leadership)).toMatchObject({
      snoozeReason: 'Stelle wird besetzt',
      assignee: { name },
      decisions: [{ decidedBy: name }, { decidedBy: name, reason: 'Stelle wird besetzt' }],
    })
    expect(await gap(null, town.analyst)).toMatchObject({
      ...{ snoozedUntil: until, snoozeReason: null, isAssigned: true, assignee: null },
      decisions: [
        { kind: 'ASSIGNMENT', decidedBy: null },
        { kind: 'SNOOZE', reason: null, decidedBy: null },
      ],
    })
    const by = await town.analyst.execute(gapsDocument, { slug: town.slug, filter: { assignees: [own.user] } })
    expect(by.expectError().code).toBe('FORBIDDEN')
    const users = 'query ($slug: String!) { network(slug: $slug) { coordinatingUsers { name } } }'
    expect(await town.analyst.query(users, { slug: town.slug })).toEqual({ network: { coordinatingUsers: null } })
  })

  it('are told in words among the changes', async () => {
    const { changeSetId } = await snooze()
    const document = `query ($slug: String!, $ids: [ID!]) { network(slug: $slug) { changes(filter: {ids: $ids}) {
      nodes { label entries { nodes { entityLabel name words { label after } } } } } } }`
    const variables = { slug: town.slug, ids: [changeSetId] }
    expect(await town.coordinator.query(document, variables)).toMatchObject({
      network: {
        changes: {
          nodes: [
            {
              label: 'Lücke «Grundschule Mitte» bis 31.01.2027 zurückgestellt',
              entries: {
                nodes: [
                  {
                    entityLabel: 'Entscheidung zu einer Lücke',
                    name: expect.stringMatching(/: Grundschule Mitte$/) as string,
                    words: [
                      { label: 'Art', after: 'zurückgestellt' },
                      { label: 'gültig ab', after: '23.11.2026' },
                      { label: 'gültig bis', after: '31.01.2027' },
                      { label: 'Lücke', after: expect.stringMatching(/: Grundschule Mitte$/) as string },
                      { label: 'Begründung', after: 'Stelle wird besetzt' },
                      { label: 'entschieden von', after: `coordinator-${town.slug}` },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
    })
  })

  it('are found by carrier, district and group, of institutions and of the places themselves', async () => {
    const ofKita = (all: readonly string[]) => all.filter((one) => one.endsWith(idOf('Institution', own.kita)))
    const ofCarrier = await keys({ carriers: [own.carrier] })
    expect(ofKita(ofCarrier)).not.toEqual([])
    expect(ofCarrier).not.toContain(key)
    expect(ofCarrier.every((one) => !one.endsWith(idOf('Institution', own.school)))).toBe(true)
    const group = await keys({ groups: ['SCHOOLS'] })
    expect(group).toContain(key)
    expect(group.some((one) => one.startsWith('GROUPS_WITH_MULTIPLIER:GROUP:'))).toBe(true)
    expect(await keys({ groups: ['SCHOOLS'], carriers: [own.carrier] })).toEqual([])
  })
})
