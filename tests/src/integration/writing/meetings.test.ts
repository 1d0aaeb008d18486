import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'

interface Invited {
  readonly id: string
  readonly version: number
  readonly answer: string
  readonly hasAttended: boolean | null
  readonly institution: { readonly name: string } | null
  readonly group: { readonly key: string } | null
  readonly person: { readonly displayName: string } | null
}

interface Meeting {
  readonly cancelledOn: string | null
  readonly answers: Readonly<Record<string, number>>
  readonly invitations: { readonly nodes: readonly Invited[] }
}

const read = `query ($id: ID!) { node(id: $id) { ... on Meeting {
  cancelledOn answers { invited accepted declined open attended absent attendanceUnknown }
  invitations(first: 100) { nodes {
    id version answer hasAttended institution { name } group { key } person { displayName }
  } }
} } }`

const attendance = `query ($slug: String!) { network(slug: $slug) { coverage { indicators(keys: [ATTENDANCE]) {
  numerator failing unknown denominator gaps { nodes { severity subject { label } } }
} } } }`

describeWithDatabase('meetings', () => {
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

  const meeting = async (id = own.meeting) => (await town.coordinator.query<{ node: Meeting }>(read, { id })).node
  const guests = async (id?: string) =>
    (await meeting(id)).invitations.nodes.map(
      (row) => row.institution?.name ?? row.group?.key ?? row.person?.displayName ?? '',
    )
  const invite = (input: Record<string, unknown>) =>
    town.coordinator.change('inviteToMeeting', { meetingId: own.meeting, ...input })
  const indicator = async () => {
    const { network } = await town.coordinator.query<{
      network: { coverage: { indicators: Record<string, unknown>[] } }
    }>(attendance, { slug: town.slug })
    return network.coverage.indicators[0]
  }
  const figures = (numerator: number, failing: number, unknown: number) => ({
    numerator,
    failing,
    unknown,
    denominator: numerator + failing + unknown,
  })

  it('invites single guests, the institutions of a group and whole circles, nobody twice', async () => {
    await invite({ personIds: [own.deputy], circles: ['INSTITUTIONS'] })
    expect((await guests()).toSorted()).toEqual(['Bert Muster', 'Grundschule Mitte', 'Kita Sonnenschein'])
    // The kita is named, and its multiplier speaks for it.
    const again = await invite({ institutionIds: [own.kita, own.school], circles: ['MULTIPLIERS', 'SPECIALISTS'] })
    expect(again.warnings).toEqual(['2 Einladungen gab es schon.'])
    expect((await guests()).filter((name) => name === 'Anna Beispiel')).toHaveLength(1)
    const nothing = await invite({ institutionIds: [own.kita] })
    expect(nothing).toMatchObject({ changeSetId: null, warnings: ['1 Einladung gab es schon.'] })
    await invite({ circles: ['GROUPS'] })
    expect(await guests()).toContain('GUARDIANS_AD_LITEM')
    expect((await meeting()).answers).toMatchObject({ accepted: 0, attended: 0 })
  })

  it('invites who is there on the day of the meeting', async () => {
    await town.coordinator.change('endInstitution', { id: own.school, version: 1, validTo: '2026-12-31' })
    const to = { meetingId: own.emptyMeeting }
    const refused = await town.coordinator.mutate('inviteToMeeting', { ...to, institutionIds: [own.school] })
    expect(refused).toMatchObject({ __typename: 'InvalidError', field: 'input.institutionIds' })
    expect(refused.message).toContain('«Grundschule Mitte» gehört am Tag des Treffens nicht zum Netzwerk.')
    await town.coordinator.change('inviteToMeeting', { ...to, circles: ['INSTITUTIONS'] })
    expect(await guests(own.emptyMeeting)).toEqual(['Kita Sonnenschein'])
  })

  it('notes who came, who did not and of whom it is not known, in one change that can be undone', async () => {
    await invite({ circles: ['INSTITUTIONS'] })
    // The furnished meeting is the only one held; nobody noted anything.
    expect(await indicator()).toMatchObject(figures(0, 0, 2))
    const rows = (await meeting()).invitations.nodes
    const entries = (values: Record<string, boolean | null>) =>
      rows.flatMap(({ id, version, institution }) =>
        institution && institution.name in values ? [{ id, version, hasAttended: values[institution.name] }] : [],
      )
    const done = await town.coordinator.change('recordAttendance', {
      meetingId: own.meeting,
      entries: entries({ 'Kita Sonnenschein': false, 'Grundschule Mitte': true }),
    })
    expect((await meeting()).answers).toMatchObject({ attended: 1, absent: 1, attendanceUnknown: 0 })
    expect(await indicator()).toMatchObject({
      ...figures(1, 1, 0),
      gaps: { nodes: [{ severity: 'NOTICE', subject: { label: 'Kita Sonnenschein' } }] },
    })
    const stale = await town.coordinator.mutate('recordAttendance', {
      meetingId: own.meeting,
      entries: entries({ 'Kita Sonnenschein': true }),
    })
    expect(stale).toMatchObject({ code: 'CONFLICT' })
    expect(stale.message).toContain('hat teilgenommen')
    await town.coordinator.change('undoChange', { changeSetId: done.changeSetId })
    expect(await indicator()).toMatchObject(figures(0, 0, 2))
  })

  it('writes nothing for what is noted already, and unknown again where it is taken back', async () => {
    const record = async (hasAttended: boolean | null) => {
      const [row] = (await meeting()).invitations.nodes
      return await town.coordinator.change('recordAttendance', {
        meetingId: own.meeting,
        entries: [{ id: row?.id, version: row?.version, hasAttended }],
      })
    }
    expect((await record(null)).changeSetId).toBeNull()
    expect((await record(true)).changeSetId).not.toBeNull()
    await record(null)
    expect((await meeting()).answers).toMatchObject({ attended: 0, absent: 0, attendanceUnknown: 1 })
  })

  it('notes no attendance of what lies ahead, was cancelled, or belongs to another meeting', async () => {
    await town.coordinator.change('inviteToMeeting', { meetingId: own.emptyMeeting, institutionIds: [own.kita] })
    const [ahead] = (await meeting(own.emptyMeeting)).invitations.nodes
    const entries = [{ id: ahead?.id, version: 1, hasAttended: true }]
    const early = await town.coordinator.mutate('recordAttendance', { meetingId: own.emptyMeeting, entries })
    expect(early.message).toContain('noch nicht stattgefunden')
    const wrong = await town.coordinator.mutate('recordAttendance', { meetingId: own.meeting, entries })
    expect(wrong).toMatchObject({ code: 'NOT_FOUND' })
    await town.coordinator.change('cancelMeeting', { id: own.meeting, version: 1 })
    const off = await town.coordinator.mutate('recordAttendance', {
      meetingId: own.meeting,
      entries: [{ id: own.invitation, version: 1, hasAttended: true }],
    })
    expect(off.message).toContain('abgesagt')
    expect(
      (await town.coordinator.mutate('inviteToMeeting', { meetingId: own.meeting, circles: ['GROUPS'] })).code,
    ).toBe('CONFLICT')
  })

  it('cannot cancel, move ahead or take back what has happened', async () => {
    await town.coordinator.change('recordAttendance', {
      meetingId: own.meeting,
      entries: [{ id: own.invitation, version: 1, hasAttended: true }],
    })
    const cancelled = await town.coordinator.mutate('cancelMeeting', { id: own.meeting, version: 1 })
    expect(cancelled.message).toContain('Es hat stattgefunden und kann nicht abgesagt werden')
    const moved = await town.coordinator.mutate('updateMeeting', { id: own.meeting, version: 1, heldOn: '2027-01-01' })
    expect(moved).toMatchObject({ __typename: 'InvalidError', field: 'input.heldOn' })
    const removed = await town.coordinator.mutate('removeInvitation', { id: own.invitation, version: 2 })
    expect(removed).toMatchObject({ code: 'CONFLICT' })
    expect(removed.message).toContain('zuerst auf «unbekannt»')
  })

  it('is cancelled on a day and can take place after all', async () => {
    await town.coordinator.change('cancelMeeting', { id: own.meeting, version: 1 })
    expect((await meeting()).cancelledOn).toBe('2026-11-23')
    expect(await indicator()).toMatchObject({ denominator: 0 })
    await town.coordinator.change('cancelMeeting', { id: own.meeting, version: 2, cancelledOn: null })
    expect((await meeting()).cancelledOn).toBeNull()
    expect(await indicator()).toMatchObject({ denominator: 1 })
  })

  it('keeps times as they are read', async () => {
    await town.coordinator.change('updateMeeting', { id: own.meeting, version: 1, startsAt: '9.05', endsAt: '11:30' })
    const { node } = await town.coordinator.query<{ node: Record<string, string> }>(
      'query ($id: ID!) { node(id: $id) { ... on Meeting { startsAt endsAt } } }',
      { id: own.meeting },
    )
    expect(node).toEqual({ startsAt: '09:05', endsAt: '11:30' })
  })

  it('tells in the history what was done', async () => {
    await invite({ circles: ['INSTITUTIONS'] })
    await town.coordinator.change('answerInvitation', { id: own.invitation, version: 1, answer: 'DECLINED' })
    await town.coordinator.change('recordAttendance', {
      meetingId: own.meeting,
      entries: [{ id: own.invitation, version: 2, hasAttended: false }],
    })
    const { network } = await town.coordinator.query<{ network: { changes: { nodes: { label: string }[] } } }>(
      'query ($slug: String!) { network(slug: $slug) { changes(first: 3) { nodes { label } } } }',
      { slug: town.slug },
    )
    expect(network.changes.nodes.map(({ label }) => label)).toEqual([
      'Treffen «Herbsttreffen»: Teilnahme eingetragen',
      'Einladung von «Kita Sonnenschein» zu «Herbsttreffen» beantwortet',
      '1 Einladung zu «Herbsttreffen» eingetragen',
    ])
  })
})
