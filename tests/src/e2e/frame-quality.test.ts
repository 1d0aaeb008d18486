import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { seriousFindings } from './harness/axe.ts'
import { journey } from './harness/journey.ts'

const widths = [1440, 1024, 390]

/** Compressed script a page may load at first, in bytes (docs/operations: measured). */
const scriptBudget = 150_000

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

const scriptBytes = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  )

describe.each([
  { name: 'sign-in', path: '/', role: undefined, expectedStatuses: [] },
  { name: 'my networks', path: '/', role: 'coordinator', expectedStatuses: [] },
  { name: 'my networks as administrator', path: '/', role: 'administrator', expectedStatuses: [403] },
  { name: 'not found', path: '/nirgendwo', role: 'analyst', expectedStatuses: [404] },
] as const)('$name', ({ path, role, expectedStatuses }) => {
  journey.for(['light', 'dark'] as const)('has no serious finding in the %s theme', async (colorScheme, { open }) => {
    const { page } = await open({ ...(role && { role }), expectedStatuses, colorScheme })
    await page.goto(path)
    await page.locator('header details summary').first().click()
    expect(await seriousFindings(page)).toEqual([])
  })

  journey.for(widths)('fits a screen of %i px', async (width, { open }) => {
    const viewport = { width, height: 844 }
    const { page } = await open({ ...(role && { role }), expectedStatuses, viewport })
    await page.goto(path)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

journey('the first page loads at most 150 kB of compressed script', async ({ open }) => {
  const { page } = await open({ role: 'coordinator' })
  await page.goto('/', { waitUntil: 'networkidle' })
  const bytes = await scriptBytes(page)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(scriptBudget)
})
