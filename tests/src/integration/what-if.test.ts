import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { schema } from '@schutznetz/schema/schema.ts'
import type { Viewer } from '@schutznetz/schema/viewer.ts'
import { getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const network = [{ id: ids.network, slug: 'klein' }]
const coordinator = viewerWith('COORDINATOR', network)
const leadership = viewerWith('LEADERSHIP', network)
const analyst = viewerWith('ANALYST', network)
const readers = [coordinator, leadership, analyst]
const person = (id: string) => encodeGlobalId('Person', id)
const institution = (id: string) => encodeGlobalId('Institution', id)
const role = (id: string) => encodeGlobalId('MultiplierRole', id)

describeWithDatabase('what breaks, for the page that shows it', () => {
  let database: Database
  let api: TestApi

  beforeAll(async () => {
    database = await withDatabase()
    await writeNetwork(database.client, rows)
    api = openApi(database, new Date('2026-11-22T10:00:00Z'))
  })

  afterAll(() => database.close())

  const ask = async <Field>(viewer: Viewer, selection: string) => {
    const answer = await api.ask<{ network: Field }>(viewer, `{ network(slug: "klein") { ${selection} } }`)
    return answer.expectData().network
  }
  const whatIf = async <Result>(viewer: Viewer, leaving: readonly string[], selection: string) =>
    (await ask<{ whatIf: Result }>(viewer, `whatIf(leaving: ${JSON.stringify(leaving)}) { ${selection} }`)).whatIf

  it('tells which reports would end on the way, at which step and why', async () => {
    interface Cut {
      readonly cutPaths: readonly {
        readonly institution: { readonly id: string }
        readonly pathType: { readonly key: string }
        readonly situation: string
        readonly result: string
        readonly brokenAt: { readonly position: number; readonly contact: { readonly people: readonly unknown[] } }
        readonly path: { readonly steps: readonly unknown[] }
        readonly words: string
      }[]
    }
    const selection = `cutPaths { institution { id } pathType { key } situation result words
      brokenAt { position contact { people { id } } } path { steps { id } } }`
    for (const viewer of readers) {
      const { cutPaths } = await whatIf<Cut>(viewer, [person(ids.specialist)], selection)
      // The one path that is written down begins with the Kita's own specialist; at night nobody took it before.
      expect(cutPaths.map(({ situation }) => situation)).not.toEqual([])
      for (const cut of cutPaths) {
        expect([cut.institution.id, cut.pathType.key, cut.result]).toEqual([
          institution(ids.kita),
          'CARRIER',
          'DEAD_END',
        ])
        // As it would be then: nobody stands behind the first step.
        expect(cut.brokenAt).toEqual({ position: 1, contact: { people: [] } })
        expect(cut.path.steps).toHaveLength(2)
        expect(cut.words).toMatch(/\.$/)
        expect(cut.words).not.toContain('Fachkraft-')
      }
    }
    const { cutPaths } = await whatIf<Cut>(coordinator, [person(ids.leader)], selection)
    expect(cutPaths).toEqual([])
  })

  it('draws the network that would be left, beside the one that is', async () => {
    interface Graph {
      readonly graph: { readonly nodes: readonly { readonly id: string; readonly reach: string | null }[] }
    }
    const selection = 'graph(projection: COOPERATION) { nodes { id reach } }'
    const before = (await ask<Graph>(analyst, selection)).graph.nodes
    expect((await whatIf<Graph>(analyst, [], selection)).graph.nodes).toEqual(before)
    const after = (await whatIf<Graph>(analyst, [institution(ids.school), person(ids.holder)], selection)).graph.nodes
    expect(before.find(({ id }) => id === institution(ids.kita))?.reach).toBe('OWN')
    expect(after).toEqual([{ id: institution(ids.kita), reach: 'NONE' }])
    expect((await ask<Graph>(analyst, selection)).graph.nodes).toEqual(before)
  })

  it('takes a role for whoever is in it, and says what a deputy would keep', async () => {
    interface Result {
      readonly vacated: readonly { readonly id: string }[]
      readonly precautions: readonly { readonly role: { readonly id: string }; readonly words: string }[]
    }
    const selection = 'vacated { id } precautions { role { id } words }'
    const ofOne = await whatIf<Result>(leadership, [role(ids.groupRole)], selection)
    expect(ofOne.vacated).toEqual([{ id: role(ids.groupRole) }])
    expect(ofOne.precautions).toEqual([
      {
        role: { id: role(ids.groupRole) },
        words: 'Vertretung für „Multiplikator*in Schulen“ benennen: sichert Nr. 5 und 1 Einrichtung.',
      },
    ])
    // The person is in both roles.
    const ofPerson = await whatIf<Result>(leadership, [person(ids.holder)], selection)
    expect(new Set(ofPerson.precautions.map((row) => row.role.id))).toEqual(
      new Set([role(ids.groupRole), role(ids.ownRole)]),
    )
  })

  it('says who and what is behind ids, in their order, and of the rest nothing', async () => {
    const asked = [
      person(ids.leader),
      'Unsinn',
      institution(ids.closedKita),
      encodeGlobalId('CooperationLink', ids.link),
      role(ids.groupRole),
      person('bbbbbbbb-0000-7000-8000-000000000001'),
    ]
    const selection = `leavers(ids: ${JSON.stringify(asked)}) {
      id isThere person { displayName } institution { name } role { label } }`
    interface Leavers {
      readonly leavers: readonly ({ readonly person: { readonly displayName: string } | null } | null)[]
    }
    const { leavers } = await ask<Leavers>(coordinator, selection)
    expect(leavers).toEqual([
      {
        id: asked[0],
        isThere: true,
        person: { displayName: 'Anton-Titel Anton-Leitung-Vorname Anton-Leitung-Nachname' },
        institution: null,
        role: null,
      },
      null,
      { id: asked[2], isThere: false, person: null, institution: { name: 'Kita Alt Anton' }, role: null },
      null,
      { id: asked[4], isThere: true, person: null, institution: null, role: { label: 'Multiplikator*in Schulen' } },
      null,
    ])
    for (const viewer of [leadership, analyst]) {
      const [first] = (await ask<Leavers>(viewer, selection)).leavers
      expect(first?.person?.displayName).toMatch(/^Person [0-9A-F]{4}$/)
    }
  })

  it('refuses more ids than a carrier with its staff has', async () => {
    const many = JSON.stringify(Array.from({ length: 201 }, () => person(ids.leader)))
    for (const field of [`leavers(ids: ${many}) { id }`, `whatIf(leaving: ${many}) { effects }`]) {
      const answer = await api.ask(coordinator, `{ network(slug: "klein") { ${field} } }`)
      expect(answer.errors[0]?.extensions?.['code']).toBe('INVALID')
    }
  })

  it('leads from a role to secure to no person but the one that coordinators read', () => {
    expect(typesBehind('RoleToSecure', ['actingPerson'])).toEqual(['RoleInWords', 'RoleToSecure'])
    // The walk would find one: the role itself leads to who acts in it.
    expect(typesBehind('MultiplierRole', [])).toContain('Person')
  })
})

/** Every object type that a selection below a type can reach, by name. */
function typesBehind(name: string, without: readonly string[], found = new Set<string>()): string[] {
  const type = schema.getType(name)
  if (found.has(name)) return []
  if (isUnionType(type)) for (const { name: next } of type.getTypes()) typesBehind(next, without, found)
  if (isObjectType(type) || isInterfaceType(type)) {
    found.add(name)
    for (const field of Object.values(type.getFields())) {
      if (!without.includes(field.name)) typesBehind(getNamedType(field.type).name, without, found)
    }
  }
  return [...found].toSorted()
}
