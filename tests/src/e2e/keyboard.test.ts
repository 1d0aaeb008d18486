import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { tabTo } from './harness/keyboard.ts'

const wide = { width: 1440, height: 900 }

const withoutSpecialist = (page: Page) =>
  askGraphql<{ network: { institutions: { totalCount: number } } }>(
    page,
    '{ network(slug: "ratingen") { institutions(filter: { gaps: [KITAS_WITH_SPECIALIST] }) { totalCount } } }',
  ).then(({ network }) => network.institutions.totalCount)

describe('by keyboard alone', () => {
  journey(
    'finds a Kita without a specialist from the overview and assigns one',
    { timeout: 150_000 },
    async ({ open }) => {
      const { page } = await open({ role: 'coordinator', at: '', viewport: wide })
      const before = await withoutSpecialist(page)
      await tabTo(page, page.getByRole('link', { name: 'Abdeckung', exact: true }))
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/coverage/)
      await tabTo(page, page.locator('tr[data-indicator="KITAS_WITH_SPECIALIST"] a[href*="/institutions"]'), 300)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/institutions\?.*gap=KITAS_WITH_SPECIALIST/)

      const kita = page.getByRole('table').locator('tbody th a').first()
      await tabTo(page, kita, 200)
      const name = await kita.innerText()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name }).waitFor()

      await tabTo(page, page.locator('a[href*="/specialists/new"]'))
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/specialists\/new/)
      // Tab enters a group of radio buttons at what is chosen: «nobody» where that was recorded.
      const chosen = page.locator('input[name=kind]:checked')
      await tabTo(page, (await chosen.count()) > 0 ? chosen : page.getByRole('radio').first())
      const pool = page.locator('input[name=kind][value=POOL]')
      for (let step = 0; step < 4 && !(await pool.isChecked()); step += 1) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await tabTo(page, page.getByRole('button', { name: 'Speichern', exact: true }))
      await page.keyboard.press('Enter')
      await page.getByRole('status').filter({ hasText: 'zugeordnet' }).waitFor()
      expect(await withoutSpecialist(page)).toBe(before - 1)
    },
  )

  journey('skips to the content, and searches institutions from anywhere with a slash', async ({ open }) => {
    const { page } = await open({ role: 'analyst', at: 'coverage', viewport: wide })
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('/')
    await page.keyboard.type('Wisenwinkel')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/institutions\?/)
    await page.keyboard.press('Tab')
    const skip = page.locator('a:focus')
    expect(await skip.getAttribute('href')).toMatch(/^#/)
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('main').getByRole('link'), 3)
  })
})
