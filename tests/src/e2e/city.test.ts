import { parse } from 'csv-parse/sync'
import readSheets from 'read-excel-file/node'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { hostileNames } from '../harness/city.ts'
import { startServerWithCity } from './harness/city-server.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { settledFindings } from './harness/layout.ts'
import { watchForMarkup } from './harness/markup.ts'

const slug = 'grossstadt'
const [markup = '', script = '', formula = ''] = hostileNames

/** 720 px are what is left of 1440 px at 200 % zoom. */
const widths = [1440, 1024, 720, 390]

/** The same browser over a city of 5,000 institutions with hostile names in it. */
const inCity = journey.extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = await startServerWithCity(5_000)
  onCleanup(() => server.stop())
  return server
})

const asCoordinator = { role: 'coordinator', network: slug, viewport: { width: 1440, height: 900 } } as const

/** A name as one may type it: what the search cuts into words anyway is left out. */
const wordsOf = (name: string) => name.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

async function idOf(page: Page, name: string): Promise<string> {
  const { network } = await askGraphql<{ network: { institutions: { nodes: { id: string; name: string }[] } } }>(
    page,
    `query ($slug: String!, $search: String!) { network(slug: $slug) {
       institutions(first: 20, filter: { search: $search }) { nodes { id name } } } }`,
    { slug, search: wordsOf(name) },
  )
  const found = network.institutions.nodes.find((one) => one.name === name)
  if (!found) throw new Error(`The search does not find «${name}»`)
  return found.id
}

/** Pages that show institutions among others. */
const shared = ['', '/map', '/coverage', '/institutions', '/people', '/due', '/changes', '/changes/between']

/** Pages that show one of them. */
const pagesOfOne = (institution: string, name: string) => [
  `/map?sel=${institution}`,
  `/map?view=table&q=${encodeURIComponent(wordsOf(name))}`,
  `/institutions?q=${encodeURIComponent(wordsOf(name))}`,
  `/institutions/${institution}`,
  `/institutions/${institution}/history`,
  `/institutions/${institution}/edit`,
]

/** Confirmed today, so that the changes name it. */
async function confirm(page: Page, id: string): Promise<void> {
  await askGraphql(page, 'mutation ($id: ID!) { confirmInstitution(input: { id: $id }) { __typename } }', { id })
}

describe('a city of 5,000 institutions', () => {
  inCity('fits every width, with the longest names in it', { timeout: 400_000 }, async ({ open }) => {
    const { page } = await open(asCoordinator)
    const paths = [...shared]
    for (const name of [hostileNames[3], hostileNames[4]]) {
      const id = await idOf(page, name)
      await confirm(page, id)
      paths.push(...pagesOfOne(id, name))
    }
    const findings: string[] = []
    for (const path of paths) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`/${slug}${path}`, { waitUntil: 'load' })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        for (const finding of await settledFindings(page)) findings.push(`${path}, ${width} px: ${finding}`)
      }
    }
    expect(findings).toEqual([])
  })
})

describe('names that have broken other programs', () => {
  inCity('are text where they stand among others', { timeout: 120_000 }, async ({ open }) => {
    const { page } = await open(asCoordinator)
    const foundMarkup = watchForMarkup(page)
    for (const name of hostileNames) await confirm(page, await idOf(page, name))
    for (const path of shared) {
      await page.goto(`/${slug}${path}`, { waitUntil: 'load' })
      expect(await foundMarkup(), path).toEqual([])
    }
    await page.goto(`/${slug}/changes`)
    const changes = await page.getByRole('main').textContent()
    for (const name of hostileNames) expect(changes).toContain(name)
  })

  for (const name of hostileNames) {
    inCity(`are text on their own pages: ${name.slice(0, 40)}`, { timeout: 120_000 }, async ({ open }) => {
      const { page } = await open(asCoordinator)
      const foundMarkup = watchForMarkup(page)
      const id = await idOf(page, name)
      const visitPage = async (path: string) => {
        await page.goto(`/${slug}${path}`, { waitUntil: 'load' })
        expect(await foundMarkup(), path).toEqual([])
      }
      const [selected = '', table = '', list = '', own = '', ...forms] = pagesOfOne(id, name)
      await visitPage(selected)
      const panel = page.getByRole('complementary', { name: 'Einzelheiten' })
      expect(await panel.getByRole('heading').first().textContent()).toContain(name.trim())
      await visitPage(table)
      await page.getByRole('table').getByText(name.trim(), { exact: true }).first().waitFor()
      await visitPage(list)
      const hits = await page.getByRole('table').locator('tbody th a').allTextContents()
      expect(hits.map((hit) => hit.trim())).toContain(name.trim())
      for (const form of forms) await visitPage(form)

      await visitPage(own)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(name)
      expect(await page.title()).toContain(name)
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('main').innerText()).toContain(name)
    })
  }

  inCity('are never a formula in a file', async ({ open }) => {
    const { page } = await open(asCoordinator)
    const csv = async (path: string): Promise<string[][]> => {
      const response = await page.request.get(`/exports/${slug}/${path}`)
      expect(response.status(), path).toBe(200)
      return parse(await response.body(), { bom: true, delimiter: ';', relax_column_count: true })
    }
    const query = `q=${encodeURIComponent(wordsOf(formula))}`
    expect((await csv(`institutions.csv?${query}`)).flat()).toContain(`'${formula}`)
    for (const path of ['institutions.csv', 'gaps.csv', 'coverage.csv', 'people.csv']) {
      const cells = (await csv(path)).flat()
      expect(cells.filter((cell) => /^[=+@\t\r]|^-[^\d]/.test(cell)).slice(0, 3), path).toEqual([])
    }
    const xlsx = await page.request.get(`/exports/${slug}/institutions.xlsx?${query}`)
    const [sheet] = await readSheets(await xlsx.body())
    expect(sheet?.data.flat()).toContain(formula)
  })

  inCity('are found by what can be read of them', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto(`/${slug}/institutions`)
    for (const name of [markup, script]) {
      const search = page.getByRole('searchbox', { name: 'Diese Liste durchsuchen' })
      await search.fill(name)
      await expect
        .poll(async () =>
          (await page.getByRole('table').locator('tbody th a').allTextContents()).map((hit) => hit.trim()),
        )
        .toContain(name)
    }
  })
})
