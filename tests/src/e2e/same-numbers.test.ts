import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { journey } from './harness/journey.ts'
import { askNumbers } from './harness/numbers.ts'

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
const lastYear = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28')

type Numbers = Awaited<ReturnType<typeof askNumbers>>

const german = (count: number) => new Intl.NumberFormat('de-DE').format(count)
const mainText = async (page: Page) => (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
const shownOf = (page: Page) => page.getByRole('status').filter({ hasText: 'angezeigt' }).innerText()

/** The legend's count beside these words. */
async function legendCount(page: Page, words: string): Promise<number> {
  const row = page.getByRole('region', { name: 'Legende' }).getByRole('listitem').filter({ hasText: words })
  return Number((await row.locator('.count').innerText()).replaceAll('.', ''))
}

/** How many institutions the map's table lists with these words for their reach. */
async function tableCount(page: Page, words: string): Promise<number> {
  return await page
    .getByRole('table')
    .locator('tbody tr')
    .filter({ has: page.getByText(words, { exact: true }) })
    .count()
}

async function expectOverview(page: Page, day: string, { indicator, part }: Numbers): Promise<void> {
  await page.goto(`/ratingen?asOf=${day}`)
  const [statute, reached] = [indicator('STATUTE_GROUPS'), indicator('INSTITUTIONS_REACHED')]
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(
    `${statute.numerator} von ${statute.denominator}`,
  )
  const text = await mainText(page)
  for (const words of [
    `${german(reached.numerator)} von ${german(reached.denominator)}`,
    `${german(part('INSTITUTIONS_REACHED', 'own') ?? 0)} direkt`,
    `${german(part('INSTITUTIONS_REACHED', 'group') ?? 0)} nur über die Gruppe`,
    `${german(reached.failing)} nicht erreicht`,
  ])
    expect(text).toContain(words)
}

async function expectMap(page: Page, day: string, { network, missing }: Numbers): Promise<void> {
  const { own, group, none } = network
  await page.goto(`/ratingen/map?asOf=${day}`)
  expect(await legendCount(page, 'direkt erreicht')).toBe(own.totalCount)
  expect(await legendCount(page, 'nur über die Gruppe')).toBe(group.totalCount)
  expect(await legendCount(page, 'nicht erreicht')).toBe(none.totalCount)
  expect(await legendCount(page, 'fehlt (Pflichtgruppe)')).toBe(missing)

  await page.goto(`/ratingen/map?asOf=${day}&view=table`)
  expect(await tableCount(page, 'direkt erreicht')).toBe(own.totalCount)
  expect(await tableCount(page, 'über die Gruppe')).toBe(group.totalCount)
  expect(await tableCount(page, 'nicht erreicht')).toBe(none.totalCount)
}

/** Every indicator's row, and the corner of the matrix. */
async function expectCoverage(page: Page, day: string, { network }: Numbers): Promise<void> {
  await page.goto(`/ratingen/coverage?asOf=${day}`)
  expect(network.coverage.indicators.length).toBeGreaterThan(10)
  for (const { key, numerator, denominator, failing, unknown } of network.coverage.indicators) {
    const cells = page.locator(`tr[data-indicator="${key}"] td`)
    expect(await cells.first().innerText(), key).toContain(`${german(numerator)} / ${german(denominator)}`)
    expect((await cells.allInnerTexts()).slice(2, 4), key).toEqual([german(failing), german(unknown)])
  }
}

async function expectLists(page: Page, day: string, { network }: Numbers): Promise<void> {
  const { all, own, group, none, people, roles, vacant } = network
  for (const [reach, { totalCount }] of Object.entries({ OWN: own, GROUP: group, NONE: none })) {
    await page.goto(`/ratingen/institutions?asOf=${day}&reach=${reach}`)
    expect(await shownOf(page), reach).toBe(`${german(totalCount)} von ${german(all.totalCount)} angezeigt`)
  }
  await page.goto(`/ratingen/people?asOf=${day}`)
  expect(await shownOf(page)).toBe(`${german(people.totalCount)} von ${german(people.totalCount)} angezeigt`)
  await page.goto(`/ratingen/people?asOf=${day}&view=roles&vacant=1`)
  expect(await shownOf(page)).toBe(`${german(vacant.totalCount)} von ${german(roles.totalCount)} angezeigt`)
}

describe('the same number everywhere', () => {
  for (const role of ['coordinator', 'leadership', 'analyst'] as const) {
    for (const day of [today, lastYear]) {
      journey(
        `for ${role} on ${day === today ? 'today' : 'a day a year ago'}`,
        { timeout: 120_000 },
        async ({ open }) => {
          const { page } = await open({ role, network: 'ratingen', viewport: { width: 1440, height: 900 } })
          const numbers = await askNumbers(page, day)
          await expectOverview(page, day, numbers)
          await expectMap(page, day, numbers)
          await expectCoverage(page, day, numbers)
          await expectLists(page, day, numbers)
        },
      )
    }
  }

  for (const day of [today, lastYear]) {
    journey(`in every way GraphQL can be asked ${day === today ? 'today' : 'a year ago'}`, async ({ open }) => {
      const { page } = await open({ role: 'coordinator', network: 'ratingen' })
      const { network, indicator, part, reached, missing } = await askNumbers(page, day)
      const { own, group, none } = network
      expect(own.totalCount).toBeGreaterThan(50)
      expect([part('INSTITUTIONS_REACHED', 'own'), reached('OWN')]).toEqual([own.totalCount, own.totalCount])
      expect([part('INSTITUTIONS_REACHED', 'group'), reached('GROUP')]).toEqual([group.totalCount, group.totalCount])
      expect([indicator('INSTITUTIONS_REACHED').failing, reached('NONE')]).toEqual([none.totalCount, none.totalCount])
      expect(Object.fromEntries(network.byReach.map(({ keys, count }) => [keys[0]?.key, count]))).toEqual({
        OWN: own.totalCount,
        GROUP: group.totalCount,
        NONE: none.totalCount,
      })
      expect(part('KITAS_WITH_SPECIALIST', 'own')).toBe(network.kitasOwn.totalCount)
      expect(part('KITAS_WITH_SPECIALIST', 'pool')).toBe(network.kitasPool.totalCount)
      const statute = indicator('STATUTE_GROUPS')
      expect(missing).toBe(statute.denominator - statute.numerator)
    })
  }

  journey('differs between the two days, or the test would prove little', async ({ open }) => {
    const { page } = await open({ role: 'coordinator' })
    const [now, then] = [await askNumbers(page, today), await askNumbers(page, lastYear)]
    expect(then.network.own.totalCount).not.toBe(now.network.own.totalCount)
  })
})
