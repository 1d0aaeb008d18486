import type { Page } from 'playwright-core'
import { addCity } from '../harness/city.ts'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { scriptBytes } from '../e2e/harness/layout.ts'
import { measureWithLighthouse } from '../e2e/harness/lighthouse.ts'
import { pagesOf } from '../e2e/harness/pages.ts'
import { runServer } from '../e2e/harness/process.ts'
import { visit } from '../e2e/harness/visit.ts'
import type { Measurement } from './table.ts'
import { kilobytes, milliseconds, ratio } from './table.ts'
import { median } from './timing.ts'

const runs = 7
const citySize = 5_000

/**
 * Every page of the dashboard: script it loads, and how long the server takes for it warm, in a town of 400 and in a
 * city of 5,000 institutions; Lighthouse for the three pages people look at most.
 */
export async function measurePages(dataDir: string): Promise<{ pages: Measurement[]; lighthouse: Measurement[] }> {
  await addCity(dataDir, citySize)
  const server = await runServer({ DATA_DIR: dataDir })
  const browser = await launchBrowser()
  try {
    const { page, context } = await visit(browser, server.url, { role: 'coordinator', network: 'ratingen' })
    const floor = await median(runs, () => page.request.get('/health'))
    const inCity = new Map((await pagesOf(page, 'grossstadt')).map(({ name, path }) => [name, path]))
    const town = await pagesOf(page, 'ratingen')
    const pages: Measurement[] = []
    for (const { name, path } of town) {
      const script = await scriptOf(page, `/ratingen${path}`)
      const small = await median(runs, () => page.request.get(`/ratingen${path}`))
      const large = await median(runs, () => page.request.get(`/grossstadt${inCity.get(name)}`))
      const html = (await small.result.body()).byteLength
      pages.push({
        what: `${name}: script ${kilobytes(script)}, HTML ${kilobytes(html)}`,
        value: `${milliseconds(small.ms)} · ${milliseconds(large.ms)}`,
        note: `${ratio(small.ms, floor.ms)} the floor · ${ratio(large.ms, small.ms)} for ${citySize} institutions`,
      })
    }
    const watched = ['overview', 'map', 'institution']
    const urls = watched.map((name) => `${server.url}ratingen${town.find((one) => one.name === name)?.path}`)
    const scores = await measureWithLighthouse(context, urls, { withPerformance: true })
    const lighthouse = scores.map(({ performance, accessibility, bestPractices }, index) => ({
      what: `${watched[index]}, desktop`,
      value: `performance ${performance}`,
      note: `accessibility ${accessibility}, best practices ${bestPractices}`,
    }))
    return { pages, lighthouse }
  } finally {
    await browser.close()
    await server.end()
  }
}

/** Compressed bytes of script that a first visit of the page loads. */
async function scriptOf(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' })
  return scriptBytes(page)
}
