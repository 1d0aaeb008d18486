import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import readSheets from 'read-excel-file/node'
import { describe, expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { clippedTexts, overflow } from './harness/layout.ts'

const wide = { width: 1440, height: 900 }
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
const lastYear = `${Number(today.slice(0, 4)) - 1}-06-15`

interface Tally {
  readonly numerator: number
  readonly failing: number
  readonly unknown: number
  readonly denominator: number
  readonly count: number
}

interface Coverage {
  readonly network: {
    readonly coverage: { readonly indicators: readonly (Omit<Tally, 'count'> & { readonly key: string })[] }
    readonly coverageMatrix: {
      readonly columns: readonly { readonly district: { readonly name: string } | null; readonly total: Tally }[]
      readonly rows: readonly { readonly label: string; readonly cells: readonly Tally[]; readonly total: Tally }[]
      readonly total: Tally
    }
    readonly gaps: { readonly totalCount: number }
  }
}

const tally = '{ numerator failing unknown denominator count }'
const question = `query ($day: Date!) { network(slug: "ratingen", asOf: $day) {
  coverage { indicators { key numerator failing unknown denominator } }
  coverageMatrix(measure: REACHED) {
    columns { district { name } total ${tally} } rows { label cells ${tally} total ${tally} } total ${tally} }
  gaps { totalCount } } }`

const german = (count: number) => new Intl.NumberFormat('de-DE').format(count)
const matrix = (page: Page) => page.getByRole('table', { name: /Zeilen sind Berufsgruppen/ })
const cell = (page: Page, row: string, column: string) =>
  matrix(page).getByRole('link', { name: new RegExp(`${row}, ${column}: `) })
const gapCard = (page: Page) => page.locator('#gaps')

/** A cell as the page writes it. */
function written({ numerator, denominator, unknown, count }: Tally): string {
  if (count === 0) return '–'
  if (denominator === 0) return '·'
  return `${german(numerator)}/${german(denominator)}${unknown > 0 ? '?' : ''}`
}

describe('the coverage page says what GraphQL says', () => {
  for (const day of [today, lastYear]) {
    journey(day === today ? 'today' : 'on a day last year, which it marks', async ({ open }) => {
      const { page } = await open({ role: 'coordinator', at: `coverage?asOf=${day}`, viewport: wide })
      const { network } = await askGraphql<Coverage>(page, question, { day })
      const { rows, columns, total } = network.coverageMatrix
      const cells = await matrix(page)
        .locator('tr:has(td)')
        .evaluateAll((all) =>
          all.map((row) =>
            [...row.querySelectorAll('td')].map((one) =>
              (one.querySelector('.cell, .none') ?? one).textContent?.replace(/\s+/g, ''),
            ),
          ),
        )
      const shown = (row: readonly Tally[], all: Tally) => [...row.map(written), all.count > 0 ? written(all) : null]
      const expected = [
        ...rows.map((row) => shown(row.cells, row.total)),
        shown(
          columns.map((column) => column.total),
          total,
        ),
      ]
      // A group without any institution has a word in place of its total: «fehlt», or a dash.
      const withWords = cells.map((row, at) => (expected[at]?.at(-1) === null ? [...row.slice(0, -1), null] : row))
      expect(withWords).toEqual(expected)

      for (const { key, numerator, failing, unknown, denominator } of network.coverage.indicators) {
        const figures = await page.locator(`[data-indicator=${key}] .number`).allInnerTexts()
        expect(figures[0], key).toMatch(new RegExp(`^${german(numerator)} / ${german(denominator)}\\b`))
        expect(figures.slice(1, 3), key).toEqual([german(failing), german(unknown)])
        expect(numerator + failing + unknown, key).toBe(denominator)
      }
      expect(await gapCard(page).innerText()).toContain(`von ${german(network.gaps.totalCount)} `)
      expect(
        await page
          .getByRole('status')
          .filter({ hasText: lastYear.split('-').reverse().join('.') })
          .count(),
      ).toBe(day === today ? 0 : 1)
    })
  }
})

describe('the matrix', () => {
  journey('opens the institutions of a cell and the query behind it, and gives the focus back', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'coverage', viewport: wide })
    await page.waitForLoadState('networkidle')
    const kitas = cell(page, 'Kitas', 'Mitte')
    const [, reached, all] = /(\d+) von (\d+)/.exec((await kitas.getAttribute('aria-label')) ?? '') ?? []
    await kitas.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: `${reached} von ${all} · Erreicht` })
    await panel.waitFor()
    expect(await panel.getByRole('listitem').count()).toBe(Number(all))
    expect(await panel.getByText(/direkt|über /).count()).toBe(Number(reached))

    const query = new URL(
      (await panel.getByRole('link', { name: 'als GraphQL' }).getAttribute('href')) ?? '',
      page.url(),
    )
    const answer = await askGraphql<{ network: { coverageMatrix: { cell: Tally } } }>(
      page,
      query.searchParams.get('query') ?? '',
      JSON.parse(query.searchParams.get('variables') ?? '{}'),
    )
    const { numerator, count } = answer.network.coverageMatrix.cell
    expect([numerator, count]).toEqual([Number(reached), Number(all)])

    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await expect.poll(() => kitas.evaluate((link) => link === document.activeElement)).toBe(true)
    await kitas.click()
    await panel.getByRole('link', { name: 'Als Liste öffnen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Einrichtungen' }).waitFor()
    expect(await page.getByRole('status').filter({ hasText: 'angezeigt' }).innerText()).toContain(`${all} `)
  })

  journey('is one tab stop in which arrow keys walk', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'coverage', viewport: wide })
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-at') ?? '')
    const inTabOrder = matrix(page).locator('a:not([tabindex="-1"])')
    await expect.poll(() => inTabOrder.count()).toBe(1)
    await cell(page, 'Kitas', 'Mitte').focus()
    const [row, column] = (await focused()).split(',').map(Number)
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe(`${(row ?? 0) + 1},${column}`)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('End')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Kitas, Gesamt')
    await page.keyboard.press('Home')
    expect(Number((await focused()).split(',')[1])).toBeLessThan(column ?? 0)
    expect(await inTabOrder.count()).toBe(1)
  })

  journey('counts something else on request', async ({ open }) => {
    const { page } = await open({ role: 'leadership', at: 'coverage', viewport: wide })
    const before = await cell(page, 'Kitas', 'Gesamt').innerText()
    await page.getByRole('link', { name: 'Mit Fachkraft' }).click()
    await page.waitForURL(/measure=SPECIALIST/)
    await expect.poll(() => cell(page, 'Kitas', 'Gesamt').innerText()).not.toBe(before)
    expect(await cell(page, 'Kitas', 'Gesamt').innerText()).toContain('?')
  })
})

describe('indicators and gaps', () => {
  journey('explain themselves, and lead to their gaps', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'coverage', viewport: wide })
    const indicator = page.getByRole('link', { name: 'Schutzkonzept beschlossen', exact: true })
    await indicator.click()
    await page.getByText('Gezählt werden nur Einrichtungen, von denen das Gesetz eines verlangt').waitFor()
    expect(await indicator.getAttribute('aria-expanded')).toBe('true')
    await page.locator('[data-indicator=PROTECTION_CONCEPTS]').getByRole('link', { name: 'Lücken' }).click()
    await page.waitForURL(/indicator=PROTECTION_CONCEPTS/)
    await expect.poll(() => page.locator('[data-gap]:not([data-gap*="PROTECTION_CONCEPTS"])').count()).toBe(0)
    expect(await page.locator('[data-gap]').count()).toBe(25)
  })

  journey('are filtered by severity, district and group, and turn their pages', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'coverage', viewport: wide })
    await page.getByLabel('Schwere').selectOption({ label: 'wichtig' })
    await page.getByRole('button', { name: 'Anwenden' }).click()
    await page.waitForURL(/severity=WARNING/)
    await expect.poll(() => gapCard(page).getByText('Pflicht', { exact: true }).count()).toBe(1)
    const [first] = await gapCard(page).locator('tbody strong').allInnerTexts()
    await page.getByRole('link', { name: 'Nächste' }).click()
    await expect.poll(() => gapCard(page).innerText()).toContain('26–50 von')
    expect(await gapCard(page).locator('tbody strong').allInnerTexts()).not.toContain(first)

    await gapCard(page).locator('[name=district]').selectOption({ label: 'Lintorf' })
    await gapCard(page).locator('[name=group]').selectOption({ label: '2a Kitas' })
    await page.getByRole('button', { name: 'Anwenden' }).click()
    await page.getByText('Die Zahlen meinen nur einen Teil des Netzes').waitFor()
    expect(await matrix(page).getByRole('columnheader').count()).toBeLessThanOrEqual(3)
  })

  journey('lead coordinators to the form that closes them, and nobody else', async ({ open }) => {
    const address = 'coverage?severity=CRITICAL'
    const { page } = await open({ role: 'coordinator', at: address, viewport: wide })
    expect(await page.getByRole('link', { name: 'Schutzkonzept eintragen' }).count()).toBeGreaterThan(0)
    for (const role of ['leadership', 'analyst'] as const) {
      const { page: other } = await open({ role, at: address, viewport: wide })
      await other.locator('[data-gap]').first().waitFor()
      expect(await other.getByRole('link', { name: /eintragen|benennen|ergänzen|zuordnen/ }).count()).toBe(0)
    }
    await page.goto(`/ratingen/${address}&asOf=${lastYear}`)
    await page.locator('[data-gap]').first().waitFor()
    expect(await page.getByRole('link', { name: /eintragen|benennen|ergänzen|zuordnen/ }).count()).toBe(0)
  })
})

describe('files', () => {
  journey('hold the numbers and the gaps of the page, in names', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'coverage', viewport: wide })
    const { network } = await askGraphql<Coverage>(page, question, { day: today })
    await page.getByText('Herunterladen', { exact: true }).click()
    const hrefs = await page
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs).toHaveLength(4)
    const [figures = '', , gaps = ''] = hrefs
    const read = async (href: string) =>
      parse(await (await page.request.get(href)).body(), { bom: true, delimiter: ';' })
    const numbers = await read(figures)
    const { rows, columns, total } = network.coverageMatrix
    const filled = rows.flatMap(({ cells }) => cells).filter(({ count }) => count > 0).length
    expect(numbers).toHaveLength(1 + filled + rows.length + columns.length + 1 + network.coverage.indicators.length)
    const whole = [total.numerator, total.failing, total.unknown, total.denominator].map(String)
    expect(numbers).toContainEqual(['Erreicht', 'Alle Einrichtungen', 'Gesamt', ...whole, ''])
    const list = await read(gaps)
    expect(list).toHaveLength(1 + network.gaps.totalCount)
    for (const text of [...numbers, ...list].flat()) {
      expect(text).not.toMatch(/^[=+\-@\t\r]/)
      // Opaque ids are base64 of `Type:uuid`, keys are written in capitals.
      expect(text).not.toMatch(/[A-Za-z0-9+/]{40,}|[A-Z]{4,}_[A-Z]+/)
    }
  })

  journey('say in words what filters them', async ({ open }) => {
    const { page } = await open({ role: 'leadership', at: 'coverage', viewport: wide })
    const { network } = await askGraphql<{ network: { districts: { id: string; name: string }[] } }>(
      page,
      '{ network(slug: "ratingen") { districts { id name } } }',
    )
    const lintorf = network.districts.find(({ name }) => name === 'Lintorf')?.id ?? ''
    const search = new URLSearchParams({ district: lintorf, severity: 'CRITICAL', indicator: 'PROTECTION_CONCEPTS' })
    for (const [name, words] of [
      ['coverage', 'Lintorf'],
      ['gaps', 'Lintorf; Pflicht; Schutzkonzept beschlossen'],
    ] as const) {
      const response = await page.request.get(`/exports/ratingen/${name}.xlsx?${search}`)
      const [, facts] = await readSheets(await response.body())
      expect(facts?.data).toContainEqual(['Filter', words])
    }
    expect((await page.request.get('/exports/ratingen/coverage.pdf')).status()).toBe(404)
  })
})

journey('the coverage page works without JavaScript, and in English', async ({ open, server }) => {
  const { page, context } = await open({ role: 'analyst', at: 'coverage', javaScriptEnabled: false, viewport: wide })
  await context.addCookies([{ name: 'schutznetz_locale', value: 'en', url: server.url }])
  await page.reload()
  await page
    .getByRole('link', { name: /Day-care centres|Kitas, Mitte: / })
    .first()
    .click()
  expect(await page.locator('#cell-title').innerText()).toMatch(/^\d+ of \d+ · /)
  await page.locator('.panel').getByRole('listitem').first().waitFor()
})

journey('the coverage page: no finding in either theme, fits every screen', async ({ open }) => {
  const { page } = await open({ role: 'coordinator', at: 'coverage?about=KITAS_WITH_SPECIALIST', viewport: wide })
  await cell(page, 'Kitas', 'Mitte').click()
  await page.locator('#cell-title').waitFor()
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

describe('the trend', () => {
  const trendQuestion = `query ($keys: [IndicatorKey!]) { network(slug: "ratingen") { coverage { indicators(keys: $keys) {
    label trend { numerator denominator origin } } } } }`

  interface Trend {
    readonly network: {
      readonly coverage: {
        readonly indicators: readonly {
          readonly label: string
          readonly trend: readonly {
            readonly numerator: number
            readonly denominator: number
            readonly origin: string
          }[]
        }[]
      }
    }
  }

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? '' : ', without JavaScript'
    journey(`leads from the overview to the same numbers as a table${how}`, async ({ open }) => {
      const { page } = await open({ role: 'leadership', at: '', viewport: wide, javaScriptEnabled })
      await page.getByRole('link', { name: 'Als Tabelle: Einrichtungen erreicht' }).click()
      await page.getByRole('heading', { level: 1, name: /Abdeckung/ }).waitFor()
      const { network } = await askGraphql<Trend>(page, trendQuestion, { keys: ['INSTITUTIONS_REACHED'] })
      const [indicator] = network.coverage.indicators
      const expected = (indicator?.trend ?? []).map(
        ({ numerator, denominator }) => `${german(numerator)} / ${german(denominator)}`,
      )
      expect(expected.length).toBeGreaterThan(12)
      const rows = page.locator('#trend-table tbody tr')
      expect(await rows.locator('td:nth-of-type(1)').allInnerTexts()).toEqual(expected.toReversed())
      expect(await rows.getByText('später berechnet').count()).toBe(
        indicator?.trend.filter(({ origin }) => origin === 'LATER').length,
      )
      await page.getByRole('link', { name: 'Tabelle schließen' }).click()
      await rows.first().waitFor({ state: 'detached' })
    })
  }

  journey('has no finding in either theme and fits every screen', async ({ open }) => {
    const { page } = await open({ role: 'analyst', at: 'coverage?trend=DEPUTIES', viewport: wide })
    for (const width of [1440, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
      expect(await clippedTexts(page), `${width} px`).toEqual([])
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await seriousFindings(page), colorScheme).toEqual([])
    }
  })
})
