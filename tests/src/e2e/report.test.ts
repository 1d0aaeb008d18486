import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { clippedTexts, overflow } from './harness/layout.ts'

const wide = { width: 1440, height: 900 }
/** A4 less its margins of 12 mm, in CSS pixels. */
const sheet = { width: 703, height: 1024 }
const paper = 794
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
const lastYear = `${Number(today.slice(0, 4)) - 1}-06-15`
const written = (day: string) => day.split('-').reverse().join('.')
const german = (count: number) => new Intl.NumberFormat('de-DE').format(count)

interface Figures {
  readonly key: string
  readonly label: string
  readonly explanation: string
  readonly numerator: number
  readonly failing: number
  readonly unknown: number
  readonly denominator: number
  readonly gaps: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly proposal: string
      readonly reason: string
      readonly subject: { label: string }
    }[]
  }
}

interface Answer {
  readonly network: {
    readonly coordinationOffice: { readonly name: string }
    readonly representedGroups: readonly {
      readonly label: string
      readonly shortLabel: string
      readonly state: string
    }[]
    readonly gapCards: readonly { readonly title: string; readonly consequence: string }[]
    readonly coverage: { readonly rulesVersion: string; readonly indicators: readonly Figures[] }
    readonly coverageMatrix: { readonly total: { readonly numerator: number; readonly denominator: number } }
  }
}

const question = `query ($slug: String!, $day: Date!, $filter: InstitutionFilter) { network(slug: $slug, asOf: $day) {
  coordinationOffice { name }
  representedGroups { label shortLabel state }
  gapCards { title consequence }
  coverage(filter: $filter) { rulesVersion indicators { key label explanation numerator failing unknown denominator
    gaps(first: 12) { totalCount nodes { proposal reason subject { label } } } } }
  coverageMatrix(measure: REACHED, filter: $filter) { total { numerator denominator } } } }`

const sections = [
  /^Gesetzliche Gruppen \(§ 9/,
  'Wen das Netz erreicht',
  'Was zuerst zu entscheiden ist',
  /^Kennzahlen$/,
  'Abdeckung nach Gruppe und Stadtteil',
  'Weitere Kennzahlen',
  'Lücken und Vorschläge',
  'Wie gezählt wird',
]

/** Texts and boxes that reach over the right edge of the paper; at most a rounding. */
const overTheEdge = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const { width, right } = element.getBoundingClientRect()
        return width > 1 && right > document.body.getBoundingClientRect().right + 1
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.innerText?.slice(0, 40)}`),
  )

async function expectFigures(page: Page, indicators: readonly Figures[]) {
  for (const { key, label, numerator, failing, unknown, denominator } of indicators) {
    const row = page.locator(`[data-indicator=${key}]`)
    expect(await row.getByRole('rowheader').innerText()).toBe(label)
    const [figure, , , notInOrder, notKnown] = await row.locator('.number').allInnerTexts()
    expect([figure, notInOrder, notKnown], key).toEqual([
      `${german(numerator)} / ${german(denominator)}`,
      german(failing),
      german(unknown),
    ])
  }
}

describe('the report says what GraphQL says', () => {
  for (const day of [today, lastYear]) {
    journey(day === today ? 'today' : 'on a day last year, which it marks', async ({ open }) => {
      const { page } = await open({ role: 'leadership', at: `reports?asOf=${day}`, viewport: wide })
      const { network } = await askGraphql<Answer>(page, question, { slug: 'ratingen', day })
      const report = page.getByRole('article')
      const text = await report.innerText()
      for (const name of sections) expect(await report.getByRole('heading', { level: 2, name }).count()).toBe(1)
      expect(text).toContain('Netzwerk Kinderschutz Ratingen')
      expect(text).toContain(network.coordinationOffice.name)
      expect(text).toContain(`Stand ${written(day)}`)
      expect(text.includes('nicht der heutige Stand')).toBe(day !== today)

      const { indicators, rulesVersion } = network.coverage
      await expectFigures(page, indicators)
      const of = (key: string) => indicators.find((indicator) => indicator.key === key)
      const groups = of('STATUTE_GROUPS')
      expect(text).toContain(`${groups?.numerator} von ${groups?.denominator} gesetzlich genannten Gruppen`)
      for (const { label } of network.representedGroups.filter(({ state }) => state === 'MISSING'))
        expect(text).toContain(label)
      for (const { title, consequence } of network.gapCards) {
        expect(text).toContain(title)
        expect(text).toContain(consequence)
      }
      const { numerator, denominator } = network.coverageMatrix.total
      expect(await report.getByRole('link', { name: /Alle Einrichtungen, Gesamt: / }).innerText()).toContain(
        `${numerator}/${denominator}`,
      )
      for (const { gaps, explanation } of indicators) {
        expect(text).toContain(explanation)
        for (const { proposal, reason, subject } of gaps.nodes)
          for (const words of [proposal, reason, subject.label]) expect(text).toContain(words)
        const rest = gaps.totalCount - gaps.nodes.length
        if (rest > 0) expect(text).toContain(`und ${german(rest)} weitere`)
      }
      expect(text).toContain(rulesVersion)
      const wheel = report.getByRole('img', { name: /^Abdeckungsrad/ })
      expect(await wheel.getAttribute('aria-label')).toContain(`${of('INSTITUTIONS_REACHED')?.failing} nicht erreicht`)
    })
  }

  journey('for a part of the network, which it names', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'reports', viewport: wide })
    const { network } = await askGraphql<{ network: { districts: { id: string; name: string }[] } }>(
      page,
      '{ network(slug: "ratingen") { districts { id name } } }',
    )
    const lintorf = network.districts.find(({ name }) => name === 'Lintorf')?.id ?? ''
    await page.goto(`/ratingen/reports?${new URLSearchParams({ district: lintorf })}`)
    await page.getByText('Nur ein Teil des Netzes: Lintorf.').waitFor()
    const filter = { districts: [lintorf] }
    const answer = await askGraphql<Answer>(page, question, { slug: 'ratingen', day: today, filter })
    await expectFigures(page, answer.network.coverage.indicators)
    expect(await page.getByText('ganzes Netz', { exact: true }).count()).toBe(3)
    await page.getByRole('link', { name: 'Zur Abdeckung' }).click()
    await page.getByText('Die Zahlen meinen nur einen Teil des Netzes').waitFor()
  })
})

describe('every role', () => {
  for (const role of ['coordinator', 'leadership', 'analyst'] as const) {
    journey(
      `has the report in its menu, and every number leads on: ${role}`,
      { timeout: 120_000 },
      async ({ open }) => {
        const { page } = await open({ role, at: '', viewport: wide })
        const entry = page.getByRole('navigation').getByRole('link', { name: 'Bericht', exact: true })
        if (!(await entry.first().isVisible()))
          await page.locator('summary').filter({ hasText: 'Mehr' }).first().click()
        await entry.filter({ visible: true }).first().click()
        await page.getByRole('heading', { level: 1, name: 'Bericht zur Abdeckung' }).waitFor()
        const links = await page
          .getByRole('main')
          .getByRole('link')
          .evaluateAll((found) => [...new Set(found.map((link) => (link as HTMLAnchorElement).href.split('#', 1)[0]))])
        const few = links.filter((_, index) => index % 8 === 0)
        for (const link of few) {
          const response = await page.request.get(link ?? '', { headers: { accept: 'text/html' } })
          expect(`${response.status()} ${link}`).toMatch(/^200 /)
        }
        await page
          .getByRole('main')
          .getByRole('link', { name: /Kitas, Mitte: / })
          .click()
        await page.locator('#cell-title').waitFor()
      },
    )
  }
})

describe('on paper', () => {
  for (const network of ['ratingen', 'troisdorf', 'bedburg']) {
    journey(`the report of ${network} fits A4, and its first sheet holds the essentials`, async ({ open }) => {
      const { page } = await open({ role: 'leadership', network, at: 'reports', viewport: { ...sheet, width: paper } })
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await page.evaluate((width) => (document.body.style.width = `${width}px`), sheet.width)
      expect(await overTheEdge(page)).toEqual([])
      expect(await clippedTexts(page)).toEqual([])
      for (const gone of ['.header', '.bottom-navigation', '.button', '.no-print'])
        expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0)
      const { background, ink } = await page.evaluate(() => {
        const style = getComputedStyle(document.body)
        return { background: style.backgroundColor, ink: style.color }
      })
      expect([background, ink]).toEqual(['rgba(0, 0, 0, 0)', 'rgb(19, 21, 37)'])
      const last = page
        .getByRole('table', { name: /^Kennzahlen$/ })
        .locator('[data-indicator]')
        .last()
      expect(await last.evaluate((row) => row.getBoundingClientRect().bottom + window.scrollY)).toBeLessThan(
        sheet.height,
      )

      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
      expect(sheets).toBeGreaterThanOrEqual(4)
      expect(sheets).toBeLessThanOrEqual(8)
    })
  }

  for (const at of ['', 'coverage', 'institutions', 'changes', 'settings']) {
    journey(`/${at} is not wider than A4, and nothing is left of the menu`, async ({ open }) => {
      // Printing, a browser asks the paper how wide it is, and lays out between its margins.
      const { page } = await open({ role: 'coordinator', at, viewport: { ...sheet, width: paper } })
      await page.emulateMedia({ media: 'print' })
      await page.evaluate((width) => (document.body.style.width = `${width}px`), sheet.width)
      expect(await overTheEdge(page)).toEqual([])
      expect(await page.locator('nav.pages, .bottom-navigation').filter({ visible: true }).count()).toBe(0)
      expect(await page.locator('div.frame').evaluate((frame) => getComputedStyle(frame).display)).toBe('block')
    })
  }
})

journey('the report is there in English, and without JavaScript', async ({ open, server }) => {
  const { page, context } = await open({ role: 'analyst', at: 'reports', javaScriptEnabled: false, viewport: wide })
  await context.addCookies([{ name: 'schutznetz_locale', value: 'en', url: server.url }])
  await page.reload()
  expect(await page.getByRole('heading', { level: 1, name: 'Report on the coverage' }).isVisible()).toBe(true)
  expect(await page.getByText('To print or to save as PDF').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Print' }).filter({ visible: true }).count()).toBe(0)
  expect(await page.getByText(/erreicht|vertreten/).count()).toBe(0)
})

journey('the report: prints on request, no finding in either theme, fits every screen', async ({ open }) => {
  const { page } = await open({ role: 'coordinator', at: 'reports', viewport: wide })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Drucken' }).click()
  await page.locator('body[data-printed]').waitFor()
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
