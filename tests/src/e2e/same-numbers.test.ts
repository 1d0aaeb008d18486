import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'

interface Counted {
  readonly totalCount: number
}

interface Answer {
  readonly network: {
    readonly own: Counted
    readonly group: Counted
    readonly none: Counted
    readonly kitasOwn: Counted
    readonly kitasPool: Counted
    readonly graph: {
      readonly nodes: readonly { readonly kind: string; readonly reach: string; readonly missing: boolean }[]
    }
    readonly byReach: readonly { readonly count: number; readonly keys: readonly { readonly key: string | null }[] }[]
    readonly coverage: {
      readonly indicators: readonly {
        readonly key: string
        readonly numerator: number
        readonly failing: number
        readonly denominator: number
        readonly parts: readonly { readonly key: string; readonly count: number }[]
      }[]
    }
  }
}

const kitaTypes = ['KITA', 'FAMILY_CENTRE', 'SPECIAL_NEEDS_KITA']

const question = `query ($day: Date!, $kitas: [String!]) {
  network(slug: "ratingen", asOf: $day) {
    own: institutions(filter: { reach: [OWN] }, first: 1) { totalCount }
    group: institutions(filter: { reach: [GROUP] }, first: 1) { totalCount }
    none: institutions(filter: { reach: [NONE] }, first: 1) { totalCount }
    kitasOwn: institutions(filter: { types: $kitas, specialist: [OWN] }, first: 1) { totalCount }
    kitasPool: institutions(filter: { types: $kitas, specialist: [POOL] }, first: 1) { totalCount }
    graph { nodes { kind reach missing } }
    byReach: institutionGroups(by: [REACH]) { count keys { key } }
    coverage { indicators { key numerator failing denominator parts { key count } } }
  }
}`

/** The legend's count beside these words. */
async function legendCount(page: Page, words: string): Promise<number> {
  const row = page.getByRole('region', { name: 'Legende' }).getByRole('listitem').filter({ hasText: words })
  return Number((await row.locator('.count').innerText()).replaceAll('.', ''))
}

/** How many institutions the table twin lists with these words for their reach. */
async function tableCount(page: Page, words: string): Promise<number> {
  return await page
    .getByRole('table')
    .locator('tbody tr')
    .filter({ has: page.getByText(words, { exact: true }) })
    .count()
}

async function askAll(page: Page, day: string) {
  const { network } = await askGraphql<Answer>(page, question, { day, kitas: kitaTypes })
  const nodes = network.graph.nodes
  const indicator = (key: string) => network.coverage.indicators.find((row) => row.key === key)
  const part = (key: string, name: string) => indicator(key)?.parts.find((row) => row.key === name)?.count
  const reached = (reach: string) => nodes.filter((node) => node.kind === 'INSTITUTION' && node.reach === reach).length
  return { network, nodes, indicator, part, reached }
}

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
const lastYear = `${Number(today.slice(0, 4)) - 1}-06-15`

describe('the same number everywhere', () => {
  for (const day of [today, lastYear]) {
    journey(`in wheel, table and GraphQL on ${day === today ? 'today' : 'a day last year'}`, async ({ open }) => {
      const { page } = await open({ role: 'coordinator', network: 'ratingen', viewport: { width: 1440, height: 900 } })
      const { network, nodes, indicator, part, reached } = await askAll(page, day)
      const { own, group, none } = network
      expect(own.totalCount).toBeGreaterThan(50)
      expect([part('INSTITUTIONS_REACHED', 'own'), reached('OWN')]).toEqual([own.totalCount, own.totalCount])
      expect([part('INSTITUTIONS_REACHED', 'group'), reached('GROUP')]).toEqual([group.totalCount, group.totalCount])
      expect([indicator('INSTITUTIONS_REACHED')?.failing, reached('NONE')]).toEqual([none.totalCount, none.totalCount])
      expect(Object.fromEntries(network.byReach.map(({ keys, count }) => [keys[0]?.key, count]))).toEqual({
        OWN: own.totalCount,
        GROUP: group.totalCount,
        NONE: none.totalCount,
      })
      expect(part('KITAS_WITH_SPECIALIST', 'own')).toBe(network.kitasOwn.totalCount)
      expect(part('KITAS_WITH_SPECIALIST', 'pool')).toBe(network.kitasPool.totalCount)
      const statute = indicator('STATUTE_GROUPS')
      expect(nodes.filter((node) => node.missing)).toHaveLength((statute?.denominator ?? 0) - (statute?.numerator ?? 0))

      await page.goto(`/ratingen/map?asOf=${day}`)
      expect(await legendCount(page, 'direkt erreicht')).toBe(own.totalCount)
      expect(await legendCount(page, 'nur über die Gruppe')).toBe(group.totalCount)
      expect(await legendCount(page, 'nicht erreicht')).toBe(none.totalCount)
      expect(await legendCount(page, 'fehlt (Pflichtgruppe)')).toBe(nodes.filter((node) => node.missing).length)

      await page.goto(`/ratingen/map?asOf=${day}&view=table`)
      expect(await tableCount(page, 'direkt erreicht')).toBe(own.totalCount)
      expect(await tableCount(page, 'über die Gruppe')).toBe(group.totalCount)
      expect(await tableCount(page, 'nicht erreicht')).toBe(none.totalCount)
    })
  }

  journey('differs between the two days, or the test would prove little', async ({ open }) => {
    const { page } = await open({ role: 'coordinator' })
    const [now, then] = [await askAll(page, today), await askAll(page, lastYear)]
    expect(then.network.own.totalCount).not.toBe(now.network.own.totalCount)
  })
})
