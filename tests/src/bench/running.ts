import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { askGraphql } from '../e2e/harness/graphql.ts'
import { runServer } from '../e2e/harness/process.ts'
import { visit } from '../e2e/harness/visit.ts'
import { residentMemory } from './starts.ts'
import type { Measurement } from './table.ts'
import { kilobytes, megabytes, milliseconds, ratio } from './table.ts'
import { median, once } from './timing.ts'
import type { Browser, Page, Response } from 'playwright-core'

const runs = 15
const register = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'nrw-schools')

const nestedPage = `{ network(slug: "ratingen") { institutions(first: 50) { totalCount nodes {
  id name reach district { name } carrier { name } links { id confirmed }
  roles { title } } } } }`

/** The running system: a warm query, the import of the real register, what the map loads, memory. */
export async function measureRunning(dataDir: string): Promise<Measurement[]> {
  const server = await runServer({ DATA_DIR: dataDir })
  const browser = await launchBrowser()
  try {
    const { page } = await visit(browser, server.url, { role: 'coordinator', network: 'ratingen' })
    const health = await median(runs, () => page.request.get('/health'))
    const warm = await median(runs, () => askGraphql(page, nestedPage))
    const rows: Measurement[] = [
      { what: 'GET /health', value: milliseconds(health.ms), note: 'the floor of one request on this machine' },
      {
        what: 'GraphQL, nested page of 50 institutions, warm',
        value: milliseconds(warm.ms),
        note: `${ratio(warm.ms, health.ms)} the floor`,
      },
      ...(await measureMap(browser, server.url)),
      ...(await measureImport(page)),
    ]
    return [...rows, { what: 'Memory after all of this (resident)', value: megabytes(await residentMemory(dataDir)) }]
  } finally {
    await browser.close()
    await server.end()
  }
}

/** Bytes over the wire, as the browser was sent them, for a first visit of the map with an empty cache. */
async function measureMap(browser: Browser, url: string): Promise<Measurement[]> {
  const { page } = await visit(browser, url)
  // Signs in without opening the map, so that nothing of it is in the browser's cache yet.
  await page.request.get('/demo/coordinator?network=ratingen', { maxRedirects: 0 })
  const responses: Response[] = []
  const hear = (response: Response) => void responses.push(response)
  page.on('response', hear)
  const load = await once(() => page.goto('/ratingen/map', { waitUntil: 'networkidle' }))
  page.off('response', hear)
  const bytes = new Map<string, number>()
  for (const response of responses) {
    const { responseBodySize } = await response.request().sizes()
    const kind = response.request().resourceType()
    bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize)
  }
  const perKind = [...bytes].map(([kind, size]) => ({ what: `Map, ${kind} (compressed)`, value: kilobytes(size) }))
  return [...perKind, { what: 'Map, until the network is quiet (software rendering)', value: milliseconds(load.ms) }]
}

async function measureImport(page: Page): Promise<Measurement[]> {
  if (!existsSync(register)) {
    return [{ what: 'Import of the school register', value: 'not measured', note: `${register} is not there` }]
  }
  const read = async (name: string) => ({
    name,
    contentBase64: (await readFile(join(register, name))).toString('base64'),
  })
  const files = await Promise.all(['Schulen.csv', 'Schultraeger.csv'].map(read))
  const preview = await once(() =>
    askGraphql<{ startImport: { import: { id: string; totals: { new: number } } } }>(
      page,
      `mutation ($files: [ImportFileInput!]!) { startImport(input: { network: "ratingen", preset: NRW_SCHOOL_REGISTER, files: $files }) {
         ... on ImportPayload { import { id totals { new } } } } }`,
      { files },
    ),
  )
  const { id, totals } = preview.result.startImport.import
  const apply = await once(() =>
    askGraphql(page, 'mutation ($id: ID!) { applyImport(input: { importId: $id }) { __typename } }', { id }),
  )
  return [
    { what: 'Import preview: 5,425 rows read, one town chosen', value: milliseconds(preview.ms) },
    { what: `Import applied as one change (${totals.new} new)`, value: milliseconds(apply.ms) },
  ]
}
