import type { Database } from '@schutznetz/prisma/database.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import type { Viewer } from '@schutznetz/schema/viewer.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, viewerWith, type TestApi } from '../harness/api.ts'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'
import { smallNetwork } from '../harness/small-network.ts'

const { ids, ...rows } = smallNetwork('klein', 'aaaaaaaa', 'Anton')
const network = [{ id: ids.network, slug: 'klein' }]
const coordinator = viewerWith('COORDINATOR', network)
const leadership = viewerWith('LEADERSHIP', network)
const analyst = viewerWith('ANALYST', network)
const person = (id: string) => encodeGlobalId('Person', id)
const institution = (id: string) => encodeGlobalId('Institution', id)

interface Step {
  readonly key: string
  readonly action: string
  readonly weight: number
  readonly effect: string
  readonly subject: { readonly id: string | null; readonly label: string }
  readonly candidates: { readonly nodes: readonly { readonly person: { readonly displayName: string } }[] }
  readonly closes: readonly { readonly key: string }[]
  readonly opens: readonly { readonly subject: { readonly id: string | null } }[]
  readonly gains: readonly { readonly indicator: string; readonly count: number }[]
}

interface WhatIf {
  readonly effects: readonly string[]
  readonly opened: readonly { readonly key: string }[]
  readonly vacated: readonly { readonly id: string }[]
  readonly before: { readonly indicators: readonly { readonly key: string; readonly numerator: number }[] }
  readonly after: { readonly indicators: readonly { readonly key: string; readonly numerator: number }[] }
}

describeWithDatabase('what helps most, and what breaks', () => {
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
  const planOf = async (viewer: Viewer, size: number) => {
    const selection = `invitationPlan(size: ${size}) { steps { key action weight effect subject { id label }
      candidates { nodes { person { displayName } } } closes { key } opens { subject { id } } gains { indicator count } } }`
    return (await ask<{ invitationPlan: { steps: Step[] } }>(viewer, selection)).invitationPlan.steps
  }
  const whatIf = async (viewer: Viewer, leaving: readonly string[]) => {
    const selection = `whatIf(leaving: ${JSON.stringify(leaving)}) { effects opened { key } vacated { id }
      before { indicators { key numerator } } after { indicators { key numerator } } }`
    return (await ask<{ whatIf: WhatIf }>(viewer, selection)).whatIf
  }

  it('plans the steps by weight; each closes gaps that exist', async () => {
    const steps = await planOf(coordinator, 5)
    expect(steps).toHaveLength(3)
    expect(steps.map(({ weight }) => weight)).toEqual(steps.map(({ weight }) => weight).toSorted((a, b) => b - a))
    const { gaps } = await ask<{ gaps: { nodes: { key: string }[] } }>(
      coordinator,
      'gaps(first: 500) { nodes { key } }',
    )
    const known = new Set(gaps.nodes.map(({ key }) => key))
    for (const { closes, gains, effect } of steps) {
      expect(closes.filter(({ key }) => !known.has(key))).toEqual([])
      expect(gains.reduce((sum, { count }) => sum + count, 0)).toBe(closes.length)
      expect(effect).toMatch(/: .+\.$/)
    }
    expect(await planOf(coordinator, 2)).toEqual(steps.slice(0, 2))
  })

  it('gives a role that is only proposed no id, and everything that exists one', async () => {
    for (const { action, subject, opens } of await planOf(coordinator, 20)) {
      expect(subject.id).not.toBeNull()
      if (action === 'CREATE_ROLE') expect(opens.map((gap) => gap.subject.id)).toContain(null)
      else expect(opens.map((gap) => gap.subject.id)).not.toContain(null)
    }
  })

  it('names candidates to coordinators only', async () => {
    const namesFor = async (viewer: Viewer) =>
      JSON.stringify((await planOf(viewer, 20)).map(({ candidates }) => candidates))
    expect(await namesFor(coordinator)).toContain('Anton-')
    expect(await namesFor(analyst)).not.toContain('Anton-')
    expect(await namesFor(analyst)).toMatch(/Person [0-9A-F]{4}/)
    const told = (steps: readonly Step[]) => steps.map(({ effect, weight }) => [effect, weight])
    expect(told(await planOf(analyst, 20))).toEqual(told(await planOf(coordinator, 20)))
  })

  it('refuses a plan of no size or of too large a one', async () => {
    for (const size of [0, 51]) {
      const answer = await api.ask(
        coordinator,
        `{ network(slug: "klein") { invitationPlan(size: ${size}) { steps { key } } } }`,
      )
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('INVALID')
    }
  })

  it('tells what would break, in words that name nobody, and stores nothing', async () => {
    const holder = await whatIf(coordinator, [person(ids.holder)])
    expect(holder.vacated.length).toBeGreaterThan(0)
    expect(holder.opened.length).toBeGreaterThan(0)
    expect(holder.effects.join(' ')).not.toMatch(/Amt-/)
    expect(await whatIf(analyst, [person(ids.holder)])).toEqual(holder)
    const nothing = await whatIf(coordinator, [])
    expect(nothing.effects).toEqual(['Keine neue Lücke entsteht.'])
    expect(nothing.after).toEqual(nothing.before)
    expect(nothing.before).toEqual(holder.before)
  })

  it('takes an institution away, and refuses what cannot leave', async () => {
    const { before, after } = await whatIf(leadership, [institution(ids.kita)])
    const kitas = ({ indicators }: WhatIf['before']) => indicators.find(({ key }) => key === 'INSTITUTIONS_REACHED')
    expect(kitas(after)?.numerator).toBeLessThan(kitas(before)?.numerator ?? 0)
    for (const id of [encodeGlobalId('CooperationLink', ids.link), person(ids.kita), institution(ids.holder)]) {
      const answer = await api.ask(coordinator, `{ network(slug: "klein") { whatIf(leaving: ["${id}"]) { effects } } }`)
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND')
    }
  })

  it('ranks roles to secure; whose they are is for coordinators only', async () => {
    const selection = 'rolesToSecure { nodes { role { id } weight actingPerson { displayName } } }'
    interface Row {
      readonly rolesToSecure: {
        readonly nodes: readonly {
          readonly weight: number
          readonly actingPerson: { readonly displayName: string } | null
        }[]
      }
    }
    const { rolesToSecure } = await ask<Row>(coordinator, selection)
    expect(rolesToSecure.nodes.length).toBeGreaterThan(0)
    expect(rolesToSecure.nodes.every(({ actingPerson }) => actingPerson?.displayName.includes('Anton-'))).toBe(true)
    for (const viewer of [leadership, analyst]) {
      const rest = (await ask<Row>(viewer, selection)).rolesToSecure.nodes
      expect(rest.map(({ weight }) => weight)).toEqual(rolesToSecure.nodes.map(({ weight }) => weight))
      expect(rest.filter(({ actingPerson }) => actingPerson)).toEqual([])
    }
  })
})
