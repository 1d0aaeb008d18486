import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { journey } from './harness/journey.ts'

const coordinator = { role: 'coordinator', network: 'ratingen', viewport: { width: 1440, height: 900 } } as const

/** Lets the page stand without its scripts for a while, as on a slow line. */
async function openSlowly(page: Page): Promise<void> {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await page.goto('/ratingen/map', { waitUntil: 'commit' })
}

describe('what is typed before the scripts have arrived', () => {
  journey('searches once they are there', async ({ open }) => {
    const { page } = await open(coordinator)
    await openSlowly(page)
    const search = page.getByRole('searchbox', { name: 'Auf der Karte suchen' })
    await search.fill('Grundschule')
    await page.waitForURL(/[?&]q=Grundschule/)
    expect(await search.inputValue()).toBe('Grundschule')
  })

  journey('chooses the day once they are there', async ({ open }) => {
    const { page } = await open(coordinator)
    await openSlowly(page)
    await page.locator('header input[type=date]').first().fill('2025-03-01')
    await page.waitForURL(/[?&]asOf=2025-03-01/)
  })
})
