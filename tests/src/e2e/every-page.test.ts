import { describe, expect } from 'vitest'
import { rulesOfColour, seriousFindings } from './harness/axe.ts'
import { findingsOnEveryPage } from './harness/every-page.ts'
import { journey } from './harness/journey.ts'

const slug = 'ratingen'

describe('every page of a network', () => {
  for (const role of ['coordinator', 'leadership', 'analyst'] as const) {
    journey(
      `for ${role}: no finding of axe in either theme, one h1, a title of its own`,
      { timeout: 900_000 },
      async ({ open }) => {
        const { page } = await open({ role, network: slug, viewport: { width: 1440, height: 900 } })
        const findings = await findingsOnEveryPage(page, slug, async ({ path }, find) => {
          const response = await page.goto(`/${slug}${path}`)
          if (response?.status() !== 200) find(`status ${response?.status()}`)
          const headings = await page.locator('h1').count()
          if (headings !== 1) find(`${headings} h1`)
          const title = await page.title()
          if (!/.+ · .*Ratingen.* · Schutznetz/.test(title)) find(`is called «${title}»`)
          for (const finding of await seriousFindings(page)) find(finding)
          if (role !== 'coordinator') return
          await page.emulateMedia({ colorScheme: 'dark' })
          for (const finding of await seriousFindings(page, rulesOfColour)) find(`dark: ${finding}`)
          await page.emulateMedia({ colorScheme: 'light' })
        })
        expect(findings).toEqual([])
      },
    )
  }
})
