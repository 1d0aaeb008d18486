import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import type { Viewer } from '@schutznetz/schema/viewer.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const network = [{ id: ids.network, slug: 'klein' }]
const coordinator = viewerWith('COORDINATOR', network)
const leadership = viewerWith('LEADERSHIP', network)
const analyst = viewerWith('ANALYST', network)
const administrator = viewerWith('ADMINISTRATOR', network)
const readers = [coordinator, leadership, analyst]

const nextMeeting = {
  id: 'aaaaaaaa-0000-7000-8100-000000000001',
  kind: 'NETWORK_MEETING' as const,
  title: 'Fünftes Treffen',
  heldOn: '2026-12-03',
}
const answers = ['OPEN', 'OPEN', 'ACCEPTED', 'DECLINED'] as const
const invited = [
  { institutionId: ids.kita },
  { institutionId: ids.school },
  { groupId: ids.police },
  { personId: ids.leader },
]
const invitations = answers.map((answer, index) => ({
  id: `aaaaaaaa-0000-7000-8101-00000000000${index}`,
  meetingId: nextMeeting.id,
  answer,
  ...invited[index],
}))

interface DueAnswer {
  network: {
    dueSoon: {
      key: string
      title: string
      count: number
      overdue: number
      undatedWords: string
      urgency: string
      urgencyWords: string
      items: { totalCount: number; nodes: { day: string; subject: object }[] }
    }[]
  }
}

const dueDocument = `query ($days: Int, $asOf: Date) { network(slug: "klein", asOf: $asOf) { dueSoon(days: $days) {
  key label title count overdue undated undatedWords earliest urgency urgencyWords
  items { totalCount nodes { day isOverdue subject { kind id label person { displayName } } } } } } }`

const diffDocument = `query ($from: Date!, $to: Date!) { network(slug: "klein") { changesBetween(from: $from, to: $to) {
  from to isEmpty
  institutionsJoined { nodes { name } } institutionsLeft { nodes { name } }
  rolesBegun { totalCount } rolesEnded { totalCount }
  holdersBegun { nodes { kind person { displayName } } } holdersEnded { nodes { kind person { displayName } } }
  linksBegun { totalCount } linksEnded { totalCount }
  certificatesIssued { totalCount } certificatesExpired { nodes { refresherDue person { displayName } } }
  gapsOpened { nodes { key } } gapsClosed { nodes { key } }
  indicators { key before { numerator denominator } after { numerator denominator } } } } }`

interface Diff {
  isEmpty: boolean
  holdersBegun: { nodes: { person: { displayName: string } }[] }
  holdersEnded: { nodes: { person: { displayName: string } }[] }
  indicators: object[]
}

describeWithDatabase('what a coordinator asks every morning', () => {
  let database: Database
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, {
      ...rows,
      meetings: [...rows.meetings, nextMeeting],
      invitations: [...rows.invitations, ...invitations],
    })
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
  })

  afterAll(() => database.close())

  const due = async (viewer: Viewer, variables: object = {}) =>
    (await api.ask<DueAnswer>(viewer, dueDocument, { ...variables })).expectData().network.dueSoon
  const diff = async (viewer: Viewer, from: string, to: string) =>
    (await api.ask<{ network: { changesBetween: Diff } }>(viewer, diffDocument, { from, to })).expectData().network
      .changesBetween

  it('finds what is due, overdue first, as counted by hand', async () => {
    const kinds = await due(coordinator)
    expect(kinds.map((kind) => [kind.title, kind.urgencyWords, kind.items.totalCount])).toEqual([
      // The leader's certificate ran out in 2023; the specialist's is good until 2028.
      ['1 Zertifikat aufzufrischen', 'überfällig', 1],
      ['1 Angabe zu bestätigen', 'überfällig', 1],
      ['1 Vereinbarung nach § 8a zu überprüfen', 'überfällig', 1],
      ['1 Meldeweg zu überprüfen', 'überfällig', 1],
      ['1 Treffen mit offenen Einladungen', 'in 11 Tagen', 1],
    ])
    expect(kinds.at(-1)?.items.nodes[0]).toEqual({
      day: '2026-12-03',
      isOverdue: false,
      subject: {
        kind: 'MEETING',
        id: encodeGlobalId('Meeting', nextMeeting.id),
        label: 'Fünftes Treffen',
        person: null,
      },
    })
    expect((await due(coordinator, { days: 10 })).map((kind) => kind.key)).not.toContain('OPEN_INVITATIONS')
    expect((await due(coordinator, { asOf: '2022-12-01' })).map((kind) => kind.key)).toContain('CERTIFICATES')
  })

  it('refuses days that make no sense', async () => {
    for (const days of [-1, 3651]) {
      const answer = await api.ask(coordinator, dueDocument, { days })
      expect(answer.expectError()).toMatchObject({ code: 'INVALID' })
    }
  })

  it('names the person of a certificate only to those who read names', async () => {
    const textFor = async (viewer: Viewer) => JSON.stringify(await due(viewer))
    expect(await textFor(coordinator)).toContain('Anton-Leitung-Nachname')
    for (const viewer of [leadership, analyst]) {
      const text = await textFor(viewer)
      expect(text).toMatch(/"Person [0-9A-F]{4}"/)
      expect(text).not.toContain('Nachname')
    }
  })

  it('has the same three cards for everybody, with the number of the indicator', async () => {
    const document = `{ network(slug: "klein") { gapCards {
      indicator severity topic number of unit title consequence missingNumber missingGroup { key } }
      coverage { indicators { key failing denominator } } } }`
    for (const viewer of readers) {
      const { network: answer } = (
        await api.ask<{
          network: {
            gapCards: { indicator: string; number: number; of: number | null; missingNumber: number | null }[]
            coverage: { indicators: { key: string; failing: number; denominator: number }[] }
          }
        }>(viewer, document)
      ).expectData()
      expect(answer.gapCards).toHaveLength(3)
      expect(answer.gapCards[0]).toMatchObject({
        indicator: 'STATUTE_GROUPS',
        severity: 'CRITICAL',
        topic: '10 gesetzliche Gruppen fehlen',
        number: 0,
        of: null,
        missingNumber: 1,
        missingGroup: null,
      })
      for (const { indicator, number, of } of answer.gapCards.slice(1)) {
        expect(answer.coverage.indicators).toContainEqual({ key: indicator, failing: number, denominator: of })
      }
    }
  })

  it('tells what changed between two days, and the mirror image the other way round', async () => {
    const there = await diff(coordinator, '2024-06-01', '2026-11-22')
    expect(there).toMatchObject({
      isEmpty: false,
      institutionsJoined: { nodes: [] },
      institutionsLeft: { nodes: [{ name: 'Kita Alt Anton' }] },
      rolesBegun: { totalCount: 0 },
      holdersBegun: { nodes: [{ kind: 'HOLDER' }, { kind: 'HOLDER' }] },
      holdersEnded: { nodes: [{ kind: 'HOLDER' }] },
      certificatesIssued: { totalCount: 1 },
      certificatesExpired: { nodes: [] },
    })
    const back = await diff(coordinator, '2026-11-22', '2024-06-01')
    expect(back).toMatchObject({ institutionsJoined: { nodes: [{ name: 'Kita Alt Anton' }] } })
    expect(back.holdersEnded).toEqual(there.holdersBegun)
    expect(back.indicators).toHaveLength(there.indicators.length)
    expect(await diff(coordinator, '2026-11-22', '2026-11-22')).toMatchObject({ isEmpty: true, indicators: [] })
  })

  it('names in it whom each role may read', async () => {
    const names = ({ holdersBegun, holdersEnded }: Diff) =>
      [...holdersBegun.nodes, ...holdersEnded.nodes].map(({ person }) => person.displayName)
    // The former holder held the role on the first day, and leadership reads the names of that day.
    for (const viewer of [coordinator, leadership]) {
      expect(names(await diff(viewer, '2024-06-01', '2026-11-22'))).toEqual([
        'Anton-Titel Anton-Amt-Vorname Anton-Amt-Nachname',
        'Anton-Titel Anton-Amt-Vorname Anton-Amt-Nachname',
        'Anton-Titel Anton-Vorgaenger-Vorname Anton-Vorgaenger-Nachname',
      ])
    }
    const shown = names(await diff(analyst, '2024-06-01', '2026-11-22'))
    expect(shown.every((name) => /^Person [0-9A-F]{4}$/.test(name))).toBe(true)
    const refused = await api.ask(administrator, diffDocument, { from: '2024-06-01', to: '2026-11-22' })
    expect(refused.expectError().code).toBe('FORBIDDEN')
  })

  it('counts the answers to the invitations of a meeting', async () => {
    const document =
      '{ network(slug: "klein") { meetings(filter: {from: "2026-11-22"}) { nodes { title answers { invited accepted declined open } } } } }'
    expect((await api.ask(analyst, document)).expectData()).toEqual({
      network: {
        meetings: {
          nodes: [{ title: 'Fünftes Treffen', answers: { invited: 4, accepted: 1, declined: 1, open: 2 } }],
        },
      },
    })
  })
})
