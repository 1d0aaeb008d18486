import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { seriousFindings } from './harness/axe.ts'
import { journey } from './harness/journey.ts'

const wide = { width: 1440, height: 900 }
const asCoordinator = { role: 'coordinator', network: 'ratingen', at: 'map', viewport: wide } as const

const wheel = (page: Page) => page.getByRole('button', { name: /^Abdeckungsrad/ })
const spoken = (page: Page) => page.locator('p[aria-live="polite"]')
const panel = (page: Page) => page.getByRole('complementary', { name: 'Einzelheiten' })
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'angezeigt' })

/** The canvas is there: before that only rings and names are. */
const drawn = (page: Page) => page.locator('.canvas.ready').waitFor()

describe('the map', () => {
  journey('can be walked, opened and left by keyboard, and says where one is', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await drawn(page)
    await wheel(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => spoken(page).innerText()).toContain('Multiplikator*in')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => spoken(page).innerText()).toMatch(/^.+, direkt erreicht, \d+ Kooperation(en)?$/)
    const [name = ''] = (await spoken(page).innerText()).split(',')
    await page.keyboard.press('Enter')
    await panel(page).getByRole('heading', { name, exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).getByRole('heading', { name: 'Wer fehlt?' }).waitFor()
  })

  journey('keeps filter and selection in the address: back undoes, the table shows the same', async ({ open }) => {
    const { page } = await open(asCoordinator)
    const everything = await shown(page).innerText()
    await page.getByRole('link', { name: /außerhalb: nicht erreicht/ }).click()
    await expect.poll(() => param(page, 'reach')).toBe('NONE')
    const [count] = (await shown(page).innerText()).split(' ')

    await page.getByRole('link', { name: 'Tabelle', exact: true }).click()
    const rows = page.getByRole('table').getByRole('row').filter({ hasText: 'nicht erreicht' })
    await expect.poll(() => rows.count()).toBe(Number(count))
    await rows.first().getByRole('link').click()
    await expect.poll(() => param(page, 'sel')).not.toBeNull()
    await panel(page).getByText('niemand benannt').first().waitFor()

    await page.goBack()
    await expect.poll(() => param(page, 'sel')).toBeNull()
    await page.getByRole('link', { name: 'alle zurücksetzen' }).click()
    await expect.poll(() => shown(page).innerText()).toBe(everything)
  })

  journey('sorts its table by every column', async ({ open }) => {
    const { page } = await open({ ...asCoordinator, at: 'map?view=table' })
    await page.getByRole('columnheader', { name: 'Kooperationen' }).getByRole('link').click()
    const header = page.getByRole('columnheader', { name: 'Kooperationen' })
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending')
    const links = await page.getByRole('table').locator('tbody tr td:nth-of-type(4)').allInnerTexts()
    const numbers = links.map(Number).filter((number) => !Number.isNaN(number))
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  })

  journey('says so when nothing is found, and leads back', async ({ open }) => {
    const { page } = await open(asCoordinator)
    const search = page.getByRole('searchbox', { name: 'Auf der Karte suchen' })
    await search.fill('xyzzy')
    await expect.poll(() => shown(page).innerText()).toMatch(/^0 von \d+ angezeigt/)
    await page.getByRole('link', { name: 'alle zurücksetzen' }).first().click()
    await expect.poll(() => search.inputValue()).toBe('')
  })

  journey('shows the list first on a phone, with the picture as a switch', async ({ open }) => {
    const { page } = await open({ ...asCoordinator, viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.getByRole('table').waitFor()
    expect(await page.locator('.canvas').count()).toBe(0)
    await page.getByRole('link', { name: 'Bild', exact: true }).click()
    await drawn(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

  for (const path of ['', '?view=table', '?sel=group:GUARDIANS_AD_LITEM', '?q=xyzzy']) {
    journey(`has no serious finding at ${path || 'the start'}, in either theme`, async ({ open }) => {
      const { page } = await open({ ...asCoordinator, at: `map${path}` })
      await page.waitForLoadState('networkidle')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await seriousFindings(page), colorScheme).toEqual([])
      }
    })
  }

  journey('loads its drawing libraries only where the wheel is drawn', async ({ open }) => {
    const { page } = await open({ ...asCoordinator, at: 'map?view=table' })
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length)
    await page.waitForLoadState('networkidle')
    const forTable = await scripts()
    await page.getByRole('link', { name: 'Rad', exact: true }).click()
    await drawn(page)
    expect(await scripts()).toBeGreaterThan(forTable)
  })
})
