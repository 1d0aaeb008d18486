import { describe, expect } from 'vitest'
import { findingsOnEveryPage } from './harness/every-page.ts'
import { journey } from './harness/journey.ts'
import { scriptBytes } from './harness/layout.ts'
import { measureWithLighthouse } from './harness/lighthouse.ts'
import { pagesOf } from './harness/pages.ts'

/** Compressed script a page may load at first, in bytes; the map brings Cytoscape with it. */
const scriptBudget = (path: string) => (path.startsWith('/map') ? 260_000 : 150_000)

const slug = 'ratingen'

describe('every page of a network', () => {
  journey('keeps to its budget of script', { timeout: 480_000 }, async ({ open }) => {
    const { page } = await open({ role: 'coordinator', network: slug })
    const findings = await findingsOnEveryPage(page, slug, async ({ path }, find) => {
      await page.goto(`/${slug}${path}`, { waitUntil: 'networkidle' })
      const bytes = await scriptBytes(page)
      if (bytes === 0 || bytes > scriptBudget(path)) find(`${bytes} of ${scriptBudget(path)} bytes`)
    })
    expect(findings).toEqual([])
  })

  journey('satisfies Lighthouse', { timeout: 480_000 }, async ({ open, server }) => {
    const { page, context } = await open({ role: 'coordinator', network: slug })
    const pages = await pagesOf(page, slug)
    const wanted = ['overview', 'map', 'institution'].map((name) => pages.find((one) => one.name === name))
    const urls = wanted.map((one) => `${server.url.replace(/\/$/, '')}/${slug}${one?.path}`)
    for (const scores of await measureWithLighthouse(context, urls, { withPerformance: false })) {
      expect(scores.deductions).toEqual([])
      expect(scores).toMatchObject({ accessibility: 100 })
      expect(scores.bestPractices).toBeGreaterThanOrEqual(95)
    }
  })
})
