import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'

const coordinator = { role: 'coordinator', network: 'ratingen', viewport: { width: 1440, height: 900 } } as const

/** Lets the page stand without its scripts for a while, as on a slow line. */
async function openSlowly(page: Page, path = 'map'): Promise<void> {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await page.goto(`/ratingen/${path}`, { waitUntil: 'commit' })
}

/** All scripts have come and run: nothing is loading any more. */
const awake = (page: Page) => page.waitForLoadState('networkidle')

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

  journey('filters once they are there', async ({ open }) => {
    const { page } = await open(coordinator)
    await openSlowly(page, 'institutions')
    await page.getByRole('main').getByText('Berufsgruppe', { exact: true }).first().click()
    await page.getByRole('checkbox', { name: /Schulen$/ }).check()
    await page.waitForURL(/[?&]group=SCHOOLS/)
    expect(await page.getByRole('checkbox', { name: /Schulen$/ }).isChecked()).toBe(true)
  })

  journey('keeps the rows that were ticked', async ({ open }) => {
    const { page } = await open(coordinator)
    await openSlowly(page, 'institutions')
    const boxes = page.getByRole('table').getByRole('checkbox')
    await boxes.nth(0).check()
    await boxes.nth(3).check()
    await awake(page)
    await page.getByRole('status').filter({ hasText: '2 ausgewählt' }).waitFor()
    expect(await boxes.nth(3).isChecked()).toBe(true)
  })

  journey('ticks all rows of the page once they are there', async ({ open }) => {
    const { page } = await open(coordinator)
    await openSlowly(page, 'institutions')
    await page.getByLabel('Alle auf dieser Seite auswählen').check()
    await page.getByRole('status').filter({ hasText: '50 ausgewählt' }).waitFor()
    expect(await page.getByRole('table').getByRole('checkbox').nth(49).isChecked()).toBe(true)
  })

  journey('finds an institution once they are there', async ({ open }) => {
    const { page } = await open(coordinator)
    const { network } = await askGraphql<{ network: { institutions: { nodes: { id: string; name: string }[] } } }>(
      page,
      '{ network(slug: "ratingen") { institutions(first: 2) { nodes { id name } } } }',
    )
    const [own, partner] = network.institutions.nodes
    await openSlowly(page, `institutions/${own?.id}/links/new`)
    const field = page.getByLabel('Partner')
    await field.fill(partner?.name ?? '')
    await page
      .getByRole('option', { name: partner?.name ?? '' })
      .first()
      .click()
    expect(await field.inputValue()).toBe(partner?.name)
    expect(
      await page.locator('input[type=hidden]').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toContain(partner?.id)
  })

  journey('keeps what a search of changes was to look for', async ({ open }) => {
    const { page } = await open(coordinator)
    await openSlowly(page, 'changes')
    await page.getByLabel('von', { exact: true }).fill('2026-01-01')
    await page.getByLabel('Wort in der Änderung').fill('wortreich')
    await page.getByRole('search', { name: 'Änderungen suchen' }).getByLabel('Stand').selectOption({ index: 1 })
    await awake(page)
    await page.getByRole('button', { name: 'Zeigen' }).click()
    await page.waitForURL(/from=2026-01-01.*words=wortreich.*state=holds/)
    expect(await page.getByLabel('Wort in der Änderung').inputValue()).toBe('wortreich')
  })
})
