import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
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

const ofTheKita = `query ($id: ID!, $day: Date) { network(slug: "klein", asOf: $day) {
  institutions(filter: { ids: [$id] }) { nodes {
    missingPathTypes { key legalBasis }
    reportingPaths {
      title number approvedBy isReviewDue pathType { legalBasis }
      steps { position phone fallbackPhone hours { weekday }
        contact { institution { name } people { displayName isNamed } pools { name } isAdviceLine }
        fallbackContact { institution { name } }
      }
    }
  } }
} }`

describeWithDatabase('reporting paths through GraphQL', () => {
  let database: Database
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, rows)
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
  })

  afterAll(() => database.close())

  const kita = async (viewer: typeof coordinator, day?: string) => {
    const variables = { id: encodeGlobalId('Institution', ids.kita), day }
    const data = (
      await api.ask<{ network: { institutions: { nodes: object[] } } }>(viewer, ofTheKita, variables)
    ).expectData()
    return data.network.institutions.nodes[0]
  }

  it('tells a Kita its path in order, who stands behind each step, and which path is not written down', async () => {
    expect(await kita(coordinator)).toEqual({
      missingPathTypes: [{ key: 'SUPERVISION', legalBasis: '§ 47 SGB VIII' }],
      reportingPaths: [
        {
          title: 'Meldeweg Kita',
          number: 1,
          approvedBy: 'Anton-Genehmigung',
          isReviewDue: true,
          pathType: { legalBasis: '§ 8a Abs. 4 SGB VIII' },
          steps: [
            {
              position: 1,
              phone: 'Anton-Meldetelefon',
              fallbackPhone: null,
              hours: [{ weekday: 1 }],
              contact: {
                institution: null,
                people: [
                  { displayName: 'Anton-Titel Anton-Fachkraft-Vorname Anton-Fachkraft-Nachname', isNamed: true },
                ],
                pools: [],
                isAdviceLine: false,
              },
              fallbackContact: { institution: null },
            },
            {
              position: 2,
              phone: null,
              fallbackPhone: 'Anton-Bereitschaft',
              hours: [],
              contact: { institution: { name: 'Grundschule Anton' }, people: [], pools: [], isAdviceLine: false },
              fallbackContact: { institution: null },
            },
          ],
        },
      ],
    })
  })

  it('shows the path to leadership and analysts without numbers, and the specialist without a name', async () => {
    for (const [viewer, approvedBy] of [
      [leadership, 'Anton-Genehmigung'],
      [analyst, null],
    ] as const) {
      const text = JSON.stringify(await kita(viewer))
      expect(text).not.toMatch(/Meldetelefon|Bereitschaft|Fachkraft-/)
      expect(text).toMatch(/"displayName":"Person [0-9A-F]{4}","isNamed":false/)
      expect(text).toContain(`"approvedBy":${JSON.stringify(approvedBy)}`)
    }
  })

  it('holds from its first day on', async () => {
    expect(await kita(coordinator, '2024-12-31')).toMatchObject({ reportingPaths: [] })
    expect(await kita(coordinator, '2025-01-01')).toMatchObject({ reportingPaths: [{ isReviewDue: false }] })
  })

  it('lists the paths of the network; seen by itself a step has no specialist', async () => {
    const document = `query ($types: [String!]) { network(slug: "klein") { reportingPaths(filter: { pathTypes: $types }) {
      totalCount nodes { title institutions { nodes { name } } steps { contact { people { displayName } } } } } } }`
    const paths = async (types?: string[]) => (await api.ask(coordinator, document, { types })).expectData()
    expect(await paths()).toEqual({
      network: {
        reportingPaths: {
          totalCount: 1,
          nodes: [
            {
              title: 'Meldeweg Kita',
              institutions: { nodes: [{ name: 'Kita Müller-Straße Anton' }] },
              steps: [{ contact: { people: [] } }, { contact: { people: [] } }],
            },
          ],
        },
      },
    })
    expect(await paths(['SCHOOL'])).toEqual({ network: { reportingPaths: { totalCount: 0, nodes: [] } } })
  })

  it('says whether a report arrives, where not, and why, without naming anybody', async () => {
    const document = `query ($filter: InstitutionFilter) { network(slug: "klein") { reportCheck(filter: $filter) {
      institution { name } pathType { key } situation path { title } result brokenAt { position } weaknesses words
    } } }`
    const filter = { ids: [encodeGlobalId('Institution', ids.kita)] }
    for (const viewer of [coordinator, analyst]) {
      const data = (
        await api.ask<{ network: { reportCheck: { pathType: { key: string } }[] } }>(viewer, document, { filter })
      ).expectData()
      const ofTheCarrier = data.network.reportCheck.filter(({ pathType }) => pathType.key === 'CARRIER')
      const supervision = data.network.reportCheck.find(({ pathType }) => pathType.key === 'SUPERVISION')
      expect(ofTheCarrier).toHaveLength(4)
      expect(ofTheCarrier[0]).toMatchInlineSnapshot(`
        {
          "brokenAt": null,
          "institution": {
            "name": "Kita Müller-Straße Anton",
          },
          "path": {
            "title": "Meldeweg Kita",
          },
          "pathType": {
            "key": "CARRIER",
          },
          "result": "WEAK",
          "situation": "SUBSTANTIAL_OFFICE_HOURS",
          "weaknesses": [
            "NEVER_CONFIRMED",
            "NO_DEPUTY",
            "FALLBACK_ONLY",
          ],
          "words": "Kommt an, mit Schwäche: eine Nummer wurde nie bestätigt; die Kinderschutzfachkraft hat keine Vertretung; nur über die Ausweichstelle.",
        }
      `)
      expect(supervision).toMatchObject({ result: 'DEAD_END', path: null, brokenAt: null })
    }
  })

  it('says what an institution page shows of confirmations, concept and meetings', async () => {
    const document = `query ($id: ID!) { node(id: $id) { ... on Institution {
      confirmation { freshUntil freshness lastConfirmed { freshness } fields { field freshness } }
      protectionConcept { reviewDue isReviewDue } type { conceptBasis }
      invitations { totalCount }
    } } }`
    const id = encodeGlobalId('Institution', ids.kita)
    expect((await api.ask(coordinator, document, { id })).expectData()).toEqual({
      node: {
        confirmation: {
          freshUntil: '2027-03-01',
          freshness: 'FRESH',
          lastConfirmed: { freshness: 'FRESH' },
          fields: [{ field: 'phone', freshness: 'FRESH' }],
        },
        protectionConcept: { reviewDue: '2028-01-01', isReviewDue: false },
        type: { conceptBasis: '§ 45 Abs. 2 Satz 2 Nr. 4 SGB VIII, § 11 LKSchG NRW' },
        invitations: { totalCount: 0 },
      },
    })
  })
})
