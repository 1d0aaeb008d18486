import { expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { journey } from './harness/journey.ts'
import { overflow, scriptBytes } from './harness/layout.ts'

const widths = [1440, 1024, 390]

/** Compressed script a page may load at first, in bytes. */
const scriptBudget = 150_000

const pages = [
  { name: 'sign-in', path: '/', role: undefined, expectedStatuses: [] },
  { name: 'my networks', path: '/', role: 'coordinator', expectedStatuses: [] },
  { name: 'my networks as administrator', path: '/', role: 'administrator', expectedStatuses: [403] },
  { name: 'not found', path: '/nirgendwo', role: 'analyst', expectedStatuses: [404] },
] as const

for (const { name, path, role, expectedStatuses } of pages) {
  journey(`${name}: no serious finding in either theme, and it fits every screen`, async ({ open }) => {
    const { page } = await open({ ...(role && { role }), expectedStatuses })
    await page.goto(path)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 })
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
    }
    await page.locator('header details summary').first().click()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await seriousFindings(page), colorScheme).toEqual([])
    }
  })
}

journey('the first page loads at most 150 kB of compressed script', async ({ open }) => {
  const { page } = await open()
  await page.goto('/', { waitUntil: 'networkidle' })
  const bytes = await scriptBytes(page)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(scriptBudget)
})
