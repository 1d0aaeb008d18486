import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { seriousFindings } from './harness/axe.ts'
import { journey } from './harness/journey.ts'
import { layoutShift, scriptBytes, settledFindings } from './harness/layout.ts'
import { measureWithLighthouse } from './harness/lighthouse.ts'
import { pagesOf, type PageOfNetwork } from './harness/pages.ts'

/** 720 and 512 px are what is left of 1440 and 1024 px at 200 % zoom; 320 px is WCAG's own (1.4.10 Reflow). */
const widths = [1440, 1024, 720, 512, 390, 320]

/** The widths a page is opened with; the others it is drawn to, as a window is. */
const openedWidths = [1440, 390]

/** Compressed script a page may load at first, in bytes; the map brings Cytoscape with it. */
const scriptBudget = (path: string) => (path.startsWith('/map') ? 260_000 : 150_000)

/** Shifts that no eye follows; web.dev calls up to 0.1 good. */
const largestShift = 0.02

const slug = 'ratingen'

/** Visits every page and says all that is wrong with them, not only what is wrong with the first. */
async function findingsOnEveryPage(
  page: Page,
  visitPage: (one: PageOfNetwork, find: (finding: string) => void) => Promise<void>,
): Promise<string[]> {
  const findings: string[] = []
  for (const one of await pagesOf(page, slug)) {
    await visitPage(one, (finding) => findings.push(`${one.name}: ${finding}`))
  }
  return findings
}

describe('every page of a network', () => {
  for (const role of ['coordinator', 'leadership', 'analyst'] as const) {
    journey(
      `for ${role}: no finding of axe in either theme, one h1, a title of its own`,
      { timeout: 400_000 },
      async ({ open }) => {
        const { page } = await open({ role, network: slug, viewport: { width: 1440, height: 900 } })
        const findings = await findingsOnEveryPage(page, async ({ path }, find) => {
          const response = await page.goto(`/${slug}${path}`)
          if (response?.status() !== 200) find(`status ${response?.status()}`)
          const headings = await page.locator('h1').count()
          if (headings !== 1) find(`${headings} h1`)
          const title = await page.title()
          if (!/.+ · .*Ratingen.* · Schutznetz/.test(title)) find(`is called «${title}»`)
          for (const colorScheme of role === 'coordinator' ? (['light', 'dark'] as const) : (['light'] as const)) {
            await page.emulateMedia({ colorScheme })
            for (const finding of await seriousFindings(page)) find(`${colorScheme}: ${finding}`)
          }
        })
        expect(findings).toEqual([])
      },
    )
  }

  journey(
    'fits every width and every zoom: nothing overflows, is cut off or moves',
    { timeout: 400_000 },
    async ({ open }) => {
      const { page } = await open({ role: 'coordinator', network: slug })
      const findings = await findingsOnEveryPage(page, async ({ path }, find) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 844 })
          const isOpened = openedWidths.includes(width)
          if (isOpened) await page.goto(`/${slug}${path}`, { waitUntil: 'networkidle' })
          for (const finding of await settledFindings(page)) find(`${width} px: ${finding}`)
          const shift = isOpened ? await layoutShift(page) : 0
          if (shift > largestShift) find(`${width} px: moves by ${shift.toFixed(3)}`)
        }
      })
      expect(findings).toEqual([])
    },
  )

  journey('keeps to its budget of script', { timeout: 240_000 }, async ({ open }) => {
    const { page } = await open({ role: 'coordinator', network: slug })
    const findings = await findingsOnEveryPage(page, async ({ path }, find) => {
      await page.goto(`/${slug}${path}`, { waitUntil: 'networkidle' })
      const bytes = await scriptBytes(page)
      if (bytes === 0 || bytes > scriptBudget(path)) find(`${bytes} of ${scriptBudget(path)} bytes`)
    })
    expect(findings).toEqual([])
  })

  journey('satisfies Lighthouse', { timeout: 240_000 }, async ({ open, server }) => {
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
