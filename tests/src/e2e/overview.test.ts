import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { seriousFindings } from './harness/axe.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { clippedTexts, overflow, scriptBytes } from './harness/layout.ts'

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
const lastYear = `${Number(today.slice(0, 4)) - 1}-06-15`

interface Overview {
  readonly network: {
    readonly coverage: {
      readonly indicators: readonly {
        readonly key: string
        readonly numerator: number
        readonly failing: number
        readonly denominator: number
        readonly parts: readonly { readonly key: string; readonly count: number }[]
      }[]
    }
    readonly representedGroups: readonly { readonly number: number; readonly state: string }[]
    readonly gapCards: readonly { readonly number: number; readonly of: number | null; readonly title: string }[]
    readonly dueSoon: readonly { readonly title: string; readonly urgencyWords: string }[]
    readonly meetings: { readonly nodes: readonly { readonly title: string; readonly answers: { open: number } }[] }
  }
}

const question = `query ($day: Date!) { network(slug: "ratingen", asOf: $day) {
  coverage { indicators(keys: [STATUTE_GROUPS, INSTITUTIONS_REACHED]) { key numerator failing denominator parts { key count } } }
  representedGroups { number state }
  gapCards { number of title }
  dueSoon(days: 90) { title urgencyWords }
  meetings(filter: { from: $day }, orderBy: { field: HELD_ON, direction: ASC }, first: 4) { nodes { title answers { open } } }
} }`

const german = (count: number) => new Intl.NumberFormat('de-DE').format(count)

/** Whether the whole of a text stands on the first screen, above the bar at the bottom of a phone. */
async function isOnFirstScreen(page: Page, text: string): Promise<boolean> {
  const box = await page.getByText(text).first().boundingBox()
  const bar = await page.locator('nav').filter({ visible: true }).last().boundingBox()
  const height = page.viewportSize()?.height ?? 0
  const bottom = bar && bar.y > height / 2 ? bar.y : height
  return box !== null && box.y >= 0 && box.y + box.height <= bottom
}

describe('the overview says what GraphQL says', () => {
  for (const day of [today, lastYear]) {
    journey(day === today ? 'today' : 'on a day last year', async ({ open }) => {
      const { page } = await open({ role: 'coordinator', at: `?asOf=${day}`, viewport: wide })
      const { network } = await askGraphql<Overview>(page, question, { day })
      const statute = network.coverage.indicators.find(({ key }) => key === 'STATUTE_GROUPS')
      const reached = network.coverage.indicators.find(({ key }) => key === 'INSTITUTIONS_REACHED')
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(
        `${statute?.numerator} von ${statute?.denominator} gesetzlichen Gruppen vertreten`,
      )
      const band = page.getByRole('list', { name: 'Gruppen des Gesetzes' }).getByRole('listitem')
      expect(await band.count()).toBe(statute?.denominator)
      const missing = network.representedGroups.filter(({ state }) => state === 'MISSING').length
      expect(await band.filter({ hasText: 'fehlt: niemand benannt' }).count()).toBe(missing)

      const main = await page.getByRole('main').innerText()
      const part = (name: string) => reached?.parts.find(({ key }) => key === name)?.count ?? 0
      for (const words of [
        `${german(reached?.numerator ?? 0)} von ${german(reached?.denominator ?? 0)}`,
        `${german(part('own'))} direkt`,
        `${german(part('group'))} nur über die Gruppe`,
        `${german(reached?.failing ?? 0)} nicht erreicht`,
        ...network.dueSoon.flatMap(({ title, urgencyWords }) => [title, urgencyWords]),
        ...network.meetings.nodes.map(({ title }) => title),
      ]) {
        expect(main).toContain(words)
      }
      const cards = page.getByRole('region', { name: 'Die wichtigsten Lücken' }).getByRole('listitem')
      expect(await cards.count()).toBe(network.gapCards.length)
      for (const [index, { number, of, title }] of network.gapCards.entries()) {
        const text = await cards.nth(index).innerText()
        expect(text).toContain(title)
        expect(text).toContain(of === null ? `${number} ` : `${german(number)} von ${german(of)}`)
      }
    })
  }
})

describe('from the sign-in to who is missing', () => {
  for (const viewport of [wide, phone]) {
    journey(`takes one click and no scrolling at ${viewport.width} × ${viewport.height}`, async ({ open }) => {
      const { page } = await open({ viewport })
      await page.goto('/')
      await page.getByRole('link', { name: /^Koordination/ }).click()
      await page.getByText('Verfahrensbeistände: niemand benannt').waitFor()
      expect(new URL(page.url()).pathname).toBe('/ratingen')
      await expect.poll(() => isOnFirstScreen(page, 'Verfahrensbeistände: niemand benannt')).toBe(true)
      await expect.poll(() => isOnFirstScreen(page, '11 von 12')).toBe(true)
    })
  }

  journey(
    'names the three appointments that help most, in the order of the plan, each with its form',
    async ({ open }) => {
      const { page } = await open({ role: 'coordinator', at: '', viewport: wide })
      interface Plan {
        readonly network: {
          readonly invitationPlan: {
            readonly steps: readonly { effect: string; weight: number; candidates: { totalCount: number } }[]
          }
        }
      }
      const { network } = await askGraphql<Plan>(
        page,
        '{ network(slug: "ratingen") { invitationPlan(size: 3) { steps { effect weight candidates(first: 1) { totalCount } } } } }',
      )
      const { steps } = network.invitationPlan
      expect(steps.map(({ weight }) => weight)).toEqual(steps.map(({ weight }) => weight).toSorted((a, b) => b - a))
      const items = page.getByRole('list').filter({ hasText: steps[0]?.effect }).getByRole('listitem')
      expect(await items.count()).toBe(3)
      for (const [index, { effect, candidates }] of steps.entries()) {
        const text = await items.nth(index).innerText()
        expect(text).toContain(effect)
        expect(text).toContain(`${candidates.totalCount} bekannte Personen kommen in Frage`)
      }
      await items.filter({ hasText: 'Verfahrensbeistände' }).getByRole('link', { name: 'Person benennen' }).click()
      await page.waitForURL(/\/roles\/new\?group=GUARDIANS_AD_LITEM/)
    },
  )

  journey('leads on to everything it names', { timeout: 120_000 }, async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: '', viewport: wide })
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((found) => [...new Set(found.map((link) => (link as HTMLAnchorElement).href.split('#', 1)[0]))])
    expect(links.length).toBeGreaterThan(25)
    for (const link of links) {
      const response = await page.request.get(link ?? '', { headers: { accept: 'text/html' } })
      expect(`${response.status()} ${link}`).toMatch(/^200 /)
    }
  })
})

describe('what a role may not do is absent', () => {
  for (const role of ['leadership', 'analyst'] as const) {
    journey(`for ${role}: no form, no trail of changes`, async ({ open }) => {
      const { page } = await open({ role, at: '', viewport: wide })
      await page.getByText('Verfahrensbeistände: niemand benannt').waitFor()
      expect(await page.getByRole('link', { name: 'Person benennen' }).count()).toBe(0)
      const helps = page.getByRole('list').filter({ hasText: 'Benennt eine*n Multiplikator*in' })
      expect(await helps.getByRole('listitem').count()).toBe(3)
      expect(await helps.getByRole('link').count()).toBe(0)
      expect(await page.getByRole('link', { name: /Rückgängig|Alle Änderungen/ }).count()).toBe(0)
      expect(await page.getByRole('link', { name: 'Änderungen', exact: true }).count()).toBe(0)
      await page.getByText('Lücken: ').waitFor()
      if (role === 'analyst') expect(await page.getByText(/Rollen übernommen: .*Person [0-9A-F]{4}/).count()).toBe(1)
    })
  }

  journey('for a past day, too', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: `?asOf=${lastYear}`, viewport: wide })
    expect(await page.getByRole('link', { name: 'Person benennen' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Alle Änderungen' }).count()).toBe(0)
    const hrefs = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const href of hrefs.filter((one) => !one.startsWith('/graphql'))) expect(href).toContain(`asOf=${lastYear}`)
  })
})

describe('due dates', () => {
  journey('are listed one by one behind each number', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: '', viewport: wide })
    await page.getByRole('link', { name: /Schutzkonzepte zu überprüfen/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Fälligkeiten' }).waitFor()
    const { network } = await askGraphql<{ network: { dueSoon: { key: string; count: number }[] } }>(
      page,
      '{ network(slug: "ratingen") { dueSoon(days: 90) { key count } } }',
    )
    const concepts = network.dueSoon.find(({ key }) => key === 'PROTECTION_CONCEPTS')?.count
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(concepts)
    await page.getByRole('link', { name: '30 Tage' }).click()
    await page.waitForURL(/days=30/)
    expect(await page.getByRole('table').locator('tbody tr').count()).toBeLessThan(concepts ?? 0)
  })
})

journey('the overview is there in English, and without JavaScript', async ({ open, server }) => {
  const { page, context } = await open({ role: 'leadership', at: '', javaScriptEnabled: false, viewport: wide })
  await context.addCookies([{ name: 'schutznetz_locale', value: 'en', url: server.url }])
  await page.reload()
  const heading = page.getByRole('heading', { level: 1, name: /11 of 12 statutory groups represented/ })
  expect(await heading.isVisible()).toBe(true)
  expect(await page.getByText('Guardians ad litem: nobody named').isVisible()).toBe(true)
  expect(await page.getByText(/überfällig|erreicht|zugesagt/).count()).toBe(0)
  await page.getByRole('link', { name: /certificates to refresh/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Due dates' }).waitFor()
})

for (const [name, at] of [
  ['overview', ''],
  ['due dates', 'due'],
] as const) {
  journey(`${name}: no finding in either theme, fits every screen, little script`, async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at, viewport: wide })
    await page.waitForLoadState('networkidle')
    expect(await scriptBytes(page)).toBeLessThanOrEqual(150_000)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await seriousFindings(page), colorScheme).toEqual([])
    }
    for (const width of [1440, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
      expect(await clippedTexts(page), `${width} px`).toEqual([])
    }
  })
}
