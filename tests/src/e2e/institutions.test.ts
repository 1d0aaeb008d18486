import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import readSheets from 'read-excel-file/node'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'

const asCoordinator = { role: 'coordinator', network: 'ratingen', viewport: { width: 1440, height: 900 } } as const
const asAnalyst = { ...asCoordinator, role: 'analyst' } as const
const list = '/ratingen/institutions'

const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'angezeigt' }).innerText()
const rows = (page: Page) => page.getByRole('table').locator('tbody tr')
const names = (page: Page) => rows(page).locator('th a').allInnerTexts()
const heads = async (page: Page) => (await page.locator('thead th').allInnerTexts()).map((text) => text.trim())
const menu = (page: Page, name: string) => page.locator('main summary').filter({ hasText: name })
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** The table as the page shows it: heads, then cells; every page of it. */
async function tableOf(page: Page): Promise<string[][]> {
  const cells = await rows(page).evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('th, td:not(.tick)')].map(
        (cell) => (cell.querySelector(':scope > a') ?? cell).textContent?.trim() ?? '',
      ),
    ),
  )
  return [await heads(page), ...cells]
}

async function downloadOf(page: Page, press: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** A cell of a file as the table writes it. */
function asShown(value: unknown): string {
  if (value === null || value === '') return '–'
  const day = value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day.split('-').reverse().join('.') : day
}

const csvRows = (bytes: Buffer) => parse(bytes, { bom: true, delimiter: ';' }).map((row) => row.map(asShown))

async function xlsxRows(bytes: Buffer): Promise<string[][]> {
  const [sheet] = await readSheets(bytes)
  return (sheet?.data ?? []).map((row) => row.map(asShown))
}

describe('the table of institutions', () => {
  journey('finds a name with a typing error, and goes back and forward through what was shown', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto(list)
    const everything = await shown(page)
    await page.getByRole('searchbox', { name: 'Diese Liste durchsuchen' }).fill('Ambulante Hilfen Ausblik')
    await expect.poll(() => names(page)).toEqual(['Ambulante Hilfen Ausblick'])
    await page.getByRole('link', { name: 'alle zurücksetzen' }).click()
    await expect.poll(() => shown(page)).toBe(everything)

    await menu(page, 'Erreicht').click()
    await page.getByLabel('nicht erreicht').check()
    await expect.poll(() => param(page, 'reach')).toBe('NONE')
    await expect.poll(() => shown(page)).not.toBe(everything)
    const unreached = await shown(page)
    await page.goBack()
    await expect.poll(() => shown(page)).toBe(everything)
    await page.goForward()
    await expect.poll(() => shown(page)).toBe(unreached)
    expect(await page.getByRole('link', { name: 'Filter nicht erreicht entfernen' }).count()).toBe(1)
  })

  journey('sorts on the server by a column, both ways, and pages', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto(list)
    const column = page.getByRole('columnheader', { name: 'Lücken' })
    await column.getByRole('link').click()
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('descending')
    const gaps = (await rows(page).locator('td:nth-of-type(9)').allInnerTexts()).map(Number)
    expect(gaps).toHaveLength(50)
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a))
    await column.getByRole('link').click()
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending')

    const first = await names(page)
    await page.getByRole('link', { name: 'Weiter' }).click()
    await expect.poll(() => param(page, 'page')).toBe('2')
    await expect.poll(async () => (await names(page)).some((name) => first.includes(name))).toBe(false)
    await page.goto(`${list}?page=99`)
    await page.getByRole('link', { name: 'Zur ersten Seite' }).click()
    await expect.poll(() => names(page)).toHaveLength(50)
  })

  journey('remembers its columns in the address', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto(list)
    await menu(page, 'Spalten').click()
    await page.getByLabel('Schutzkonzept', { exact: true }).check()
    await expect.poll(() => heads(page)).toContain('Schutzkonzept')
    await page.getByLabel('Kooperationen', { exact: true }).uncheck()
    await expect.poll(() => heads(page)).not.toContain('Kooperationen')
    const url = page.url()
    await page.goto(list)
    expect(await heads(page)).toContain('Kooperationen')
    await page.goto(url)
    expect(await heads(page)).toContain('Schutzkonzept')
  })

  journey('says so when nothing is found, and leads back', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto(`${list}?q=xyzzy`)
    expect(await page.getByText(/^\s*0 von \d+ –/).count()).toBe(1)
    await page.getByRole('link', { name: 'alle zurücksetzen' }).last().click()
    await expect.poll(() => rows(page).count()).toBe(50)
  })

  journey('shows the same as GraphQL', async ({ open }) => {
    const { page } = await open(asAnalyst)
    await page.goto(`${list}?gap=any&sort=-links&size=200`)
    const { network } = await askGraphql<{
      network: { all: { totalCount: number }; institutions: { totalCount: number; nodes: { name: string }[] } }
    }>(
      page,
      `{ network(slug: "ratingen") { all: institutions { totalCount }
         institutions(filter: { hasGaps: true }, orderBy: { field: LINKS, direction: DESC }, first: 200) {
           totalCount nodes { name } } } }`,
    )
    expect(await names(page)).toEqual(network.institutions.nodes.map(({ name }) => name))
    expect(await shown(page)).toBe(`${network.institutions.totalCount} von ${network.all.totalCount} angezeigt`)
  })
})

describe('files', () => {
  for (const visit of [asCoordinator, asAnalyst]) {
    journey(`${visit.role}: CSV and XLSX are exactly what is shown`, async ({ open }) => {
      const { page } = await open(visit)
      await page.goto(`${list}?q=hilfen&sort=-confirmed&cols=type,group,reach,links,confirmed,phone,email&size=200`)
      const table = await tableOf(page)
      expect(table.length).toBeGreaterThan(10)
      expect(table[0]?.includes('Telefon')).toBe(visit.role === 'coordinator')

      const csv = await downloadOf(page, () => page.getByRole('link', { name: 'CSV' }).click())
      expect(csv.name).toMatch(/^schutznetz-ratingen-einrichtungen-\d{4}-\d{2}-\d{2}\.csv$/)
      // A phone number begins with + and would be a formula.
      expect(csvRows(csv.bytes).map((row) => row.map((cell) => cell.replace(/^'\+/, '+')))).toEqual(table)
      const xlsx = await downloadOf(page, () => page.getByRole('link', { name: 'XLSX' }).click())
      expect(await xlsxRows(xlsx.bytes)).toEqual(table)
      const sheets = await readSheets(xlsx.bytes)
      expect(sheets[1]?.data.map(([label]) => label)).toContain('Filter')
      expect(JSON.stringify(sheets[1]?.data)).toContain('«hilfen»')
      const cells = JSON.stringify(sheets)
      expect(cells.includes('@')).toBe(visit.role === 'coordinator')
    })
  }

  journey('a file has every page of the table, and no cache keeps it', async ({ open }) => {
    const { page } = await open(asAnalyst)
    const { network } = await askGraphql<{ network: { institutions: { totalCount: number } } }>(
      page,
      '{ network(slug: "ratingen") { institutions { totalCount } } }',
    )
    const response = await page.request.get('/exports/ratingen/institutions.csv')
    expect(csvRows(await response.body())).toHaveLength(network.institutions.totalCount + 1)
    expect(response.headers()['cache-control']).toBe('private, no-store')
    expect(response.headers()['content-disposition']).toMatch(/^attachment; filename=/)
  })

  journey('a name that a spreadsheet would run stays text', async ({ open }) => {
    const { page } = await open(asCoordinator)
    const evil = ['=1+1', '@SUM(A1)', '-2+3', '+49', '<img src=x onerror=alert(1)>']
    for (const name of evil) {
      await askGraphql(
        page,
        `mutation ($name: String!) { createInstitution(input: { network: "ratingen", name: $name, city: "Formelhausen" }) { __typename } }`,
        { name },
      )
    }
    const address = '/exports/ratingen/institutions'
    const csv = await page.request.get(`${address}.csv?q=Formelhausen&cols=city`)
    const found = csvRows(await csv.body())
      .slice(1)
      .map(([name]) => name)
    expect(found.toSorted()).toEqual(evil.map((name) => (/^[=+\-@]/.test(name) ? `'${name}` : name)).toSorted())
    const xlsx = await page.request.get(`${address}.xlsx?q=Formelhausen&cols=city`)
    expect(
      (await xlsxRows(await xlsx.body()))
        .slice(1)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(evil.toSorted())
    await page.goto(`${list}?q=Formelhausen`)
    expect((await names(page)).toSorted()).toEqual(evil.toSorted())
  })

  journey('refuses in plain words what it cannot give', async ({ open }) => {
    const { page } = await open({ ...asCoordinator, expectedStatuses: [400, 403, 404] })
    const status = async (path: string) => (await page.request.get(path)).status()
    const pdf = await page.request.get('/exports/ratingen/institutions.pdf')
    expect(pdf.status()).toBe(404)
    expect(await pdf.text()).toContain('Diese Liste gibt es als CSV und als XLSX.')
    expect(await status('/exports/nirgendwo/institutions.csv')).toBe(404)
    expect(await status('/exports/ratingen/institutions.csv?asOf=2026-02-30')).toBe(400)
    await page.goto('/demo/administrator?network=ratingen')
    expect(await status('/exports/ratingen/institutions.csv')).toBe(403)
    const { page: stranger } = await open()
    expect((await stranger.request.get('/exports/ratingen/institutions.csv', { maxRedirects: 0 })).status()).toBe(303)
  })
})

describe('a selection', () => {
  journey('is made by keyboard, confirmed, and said in a sentence', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto(`${list}?sort=confirmed`)
    const [first, second] = await names(page)
    const boxes = rows(page).getByRole('checkbox')
    await boxes.first().focus()
    await page.keyboard.press('Space')
    for (let step = 0; step < 4 && !(await boxes.nth(1).evaluate((box) => box === document.activeElement)); step += 1) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Space')
    await page.getByText('2 ausgewählt').waitFor()
    const confirm = page.getByRole('button', { name: 'Heute als aktuell bestätigen' })
    await confirm.focus()
    await page.keyboard.press('Enter')
    await page.getByText('2 Einrichtungen als heute aktuell bestätigt.').waitFor()
    const { network } = await askGraphql<{ network: { institutions: { nodes: { name: string }[] } } }>(
      page,
      '{ network(slug: "ratingen") { institutions(orderBy: { field: LAST_CONFIRMED, direction: DESC }, first: 30) { nodes { name } } } }',
    )
    expect(network.institutions.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining([first, second]))
  })

  journey('goes to the map, where only it is shown, and back', async ({ open }) => {
    const { page } = await open(asAnalyst)
    await page.goto(list)
    for (const index of [0, 2, 4]) await rows(page).getByRole('checkbox').nth(index).check()
    const chosen = (await names(page)).filter((_, index) => [0, 2, 4].includes(index))
    await page.getByRole('button', { name: 'Auf der Karte zeigen' }).click()
    await page.waitForURL(/\/map\?/)
    await expect.poll(() => page.getByRole('status').filter({ hasText: 'angezeigt' }).innerText()).toMatch(/^3 von/)
    await page.getByRole('link', { name: 'Einrichtungen', exact: true }).click()
    await expect.poll(() => names(page)).toEqual(chosen)
  })

  journey('is downloaded as a file, in the order of the table', async ({ open }) => {
    const { page } = await open(asAnalyst)
    await page.goto(`${list}?sort=-links`)
    const chosen = [(await names(page))[1], (await names(page))[3]]
    for (const index of [3, 1]) await rows(page).getByRole('checkbox').nth(index).check()
    const csv = await downloadOf(page, () => page.getByRole('button', { name: 'Auswahl als CSV' }).click())
    expect(
      csvRows(csv.bytes)
        .slice(1)
        .map(([name]) => name),
    ).toEqual(chosen)
  })

  journey('gives coordinators the e-mail addresses; others have no such button', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto(list)
    await page.getByLabel('Alle auf dieser Seite auswählen').check()
    await page.getByText('50 ausgewählt').waitFor()
    await page.getByRole('button', { name: 'E-Mail-Adressen' }).click()
    const text = await page.getByLabel('Adressen, mit Strichpunkt getrennt').inputValue()
    expect(text.split('; ').every((address) => address.includes('@'))).toBe(true)
    expect(await rows(page).locator('input:checked').count()).toBe(50)
    for (const role of ['leadership', 'analyst'] as const) {
      const { page: other } = await open({ ...asCoordinator, role })
      await other.goto(list)
      await rows(other).getByRole('checkbox').first().check()
      await other.getByRole('button', { name: 'Auf der Karte zeigen' }).waitFor()
      for (const name of ['E-Mail-Adressen', 'Heute als aktuell bestätigen']) {
        expect(await other.getByRole('button', { name, includeHidden: true }).count()).toBe(0)
      }
      expect(await other.getByRole('link', { name: 'Einrichtung erfassen' }).count()).toBe(0)
      expect(await other.getByLabel('Telefon', { exact: true }).count()).toBe(0)
    }
  })

  journey('offers no change on a past day', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto(`${list}?asOf=2026-01-01`)
    await rows(page).getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Auswahl als XLSX' }).waitFor()
    expect(await page.getByRole('button', { name: 'Heute als aktuell bestätigen' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Einrichtung erfassen' }).count()).toBe(0)
  })
})

describe('without JavaScript', () => {
  journey('filters, sorts, chooses columns and selects', async ({ open }) => {
    const { page } = await open({ ...asCoordinator, javaScriptEnabled: false, expectedStatuses: [422] })
    await page.goto(list)
    await menu(page, 'Berufsgruppe').click()
    await page.getByLabel('2a Kitas').check()
    await page.getByLabel('5 Schulen').check()
    await menu(page, 'Lücke').click()
    await page.getByLabel('irgendeine Lücke').check()
    await page.getByRole('searchbox', { name: 'Diese Liste durchsuchen' }).press('Enter')
    expect(param(page, 'group')?.split(',')).toHaveLength(2)
    expect(param(page, 'gap')).toBe('any')
    expect(await page.getByRole('link', { name: /^Filter .* entfernen$/ }).count()).toBe(3)
    await page.getByRole('columnheader', { name: 'Träger' }).getByRole('link').click()
    expect(param(page, 'sort')).toBe('carrier')

    const [name] = await names(page)
    await rows(page).getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'E-Mail-Adressen' }).click()
    await page.getByRole('heading', { name: 'E-Mail-Adressen der Auswahl' }).waitFor()
    expect((await names(page))[0]).toBe(name)
    expect(await rows(page).locator('input:checked').count()).toBe(1)
  })
})

describe('how it looks', () => {
  for (const path of [
    '',
    '?q=xyzzy',
    '?reach=NONE&gap=any&cols=type,missing,phone,email,confirmed',
    '?asOf=2019-01-01',
  ]) {
    journey(`has no serious finding and fits every screen at ${path || 'the start'}`, async ({ open }) => {
      const { page } = await open(asCoordinator)
      await page.goto(list + path, { waitUntil: 'networkidle' })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await seriousFindings(page), colorScheme).toEqual([])
      }
      for (const width of [390, 1024, 1440]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
      }
    })
  }
})
