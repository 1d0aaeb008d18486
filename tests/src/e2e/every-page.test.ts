import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { seriousFindings } from './harness/axe.ts'
import { journey } from './harness/journey.ts'
import { clippedTexts, layoutShift, overflow, scriptBytes } from './harness/layout.ts'
import { measureWithLighthouse } from './harness/lighthouse.ts'
import { pagesOf, type PageOfNetwork } from './harness/pages.ts'

/** 720 and 512 px are what is left of 1440 and 1024 px at 200 % zoom; 320 px is WCAG's own (1.4.10 Reflow). */
const widths = [1440, 1024, 720, 512, 390, 320]

/** Compressed script a page may load at first, in bytes; the map brings Cytoscape with it. */
const scriptBudget = (path: string) => (path.startsWith('/map') ? 260_000 : 150_000)

/** Shifts that no eye follows; web.dev calls up to 0.1 good. */
const largestShift = 0.02

const slug = 'ratingen'

async function everyPage(page: Page, role: string, visitPage: (one: PageOfNetwork) => Promise<void>): Promise<void> {
  for (const one of await pagesOf(page, slug)) {
    if (one.isForCoordinators && role !== 'coordinator') continue
    await visitPage(one)
  }
}

describe('every page of a network', () => {
  for (const role of ['coordinator', 'leadership', 'analyst'] as const) {
    journey(
      `for ${role}: no finding of axe in either theme, one h1, a title of its own`,
      { timeout: 300_000 },
      async ({ open }) => {
        const { page } = await open({ role, network: slug, viewport: { width: 1440, height: 900 } })
        const titles = new Map<string, string>()
        await everyPage(page, role, async ({ name, path }) => {
          await page.goto(`/${slug}${path}`)
          expect(await page.locator('h1').count(), `${name}: h1`).toBe(1)
          titles.set(name, await page.title())
          for (const colorScheme of role === 'coordinator' ? (['light', 'dark'] as const) : (['light'] as const)) {
            await page.emulateMedia({ colorScheme })
            expect(await seriousFindings(page), `${name}, ${colorScheme}`).toEqual([])
          }
        })
        for (const [name, title] of titles) expect(title, name).toMatch(/.+ · .*Ratingen.* · Schutznetz/)
      },
    )
  }

  journey(
    'fits every width and every zoom: nothing overflows, is cut off or moves',
    { timeout: 300_000 },
    async ({ open }) => {
      const { page } = await open({ role: 'coordinator', network: slug })
      await everyPage(page, 'coordinator', async ({ name, path }) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 844 })
          if (width === 1440 || width === 390) await page.goto(`/${slug}${path}`, { waitUntil: 'networkidle' })
          expect(await overflow(page), `${name}, ${width} px`).toBeLessThanOrEqual(0)
          expect(await clippedTexts(page), `${name}, ${width} px`).toEqual([])
          if (width === 1440 || width === 390)
            expect(await layoutShift(page), `${name}, ${width} px: shift`).toBeLessThanOrEqual(largestShift)
        }
      })
    },
  )

  journey('keeps to its budget of script', { timeout: 120_000 }, async ({ open }) => {
    const { page } = await open({ role: 'coordinator', network: slug })
    await everyPage(page, 'coordinator', async ({ name, path }) => {
      await page.goto(`/${slug}${path}`, { waitUntil: 'networkidle' })
      const bytes = await scriptBytes(page)
      expect(bytes, name).toBeGreaterThan(0)
      expect(bytes, name).toBeLessThanOrEqual(scriptBudget(path))
    })
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
