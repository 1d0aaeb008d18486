import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { journey } from './harness/journey.ts'
import { startServer } from './harness/server.ts'

const account = (page: Page) => page.locator('header details', { has: page.getByText('Abmelden') })

describe('signing in', () => {
  for (const [path, name] of [
    ['coordinator', 'Koordination'],
    ['leadership', 'Leitung'],
    ['analyst', 'Auswertung'],
  ] as const) {
    journey(`as ${path} leads to the overview, with the role in sight`, async ({ open }) => {
      const { page } = await open()
      await page.goto('/')
      await page.getByRole('link', { name: new RegExp(`^${name}`) }).click()
      await page.waitForURL(/\/ratingen$/)
      await expect.poll(() => account(page).locator('summary').innerText()).toContain(name)
      expect(await page.getByRole('complementary', { name: 'Demo-Daten' }).isVisible()).toBe(true)
    })
  }

  journey('as administrator is told calmly that this role reads no content', async ({ open }) => {
    const { page } = await open({ expectedStatuses: [403] })
    await page.goto('/')
    await page.getByRole('link', { name: /^Verwaltung/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Ihre Rolle verwaltet, sie liest keine Inhalte' }).waitFor()
    await page.getByRole('link', { name: 'Zu meinen Netzwerken' }).click()
    await page.getByRole('heading', { level: 2, name: 'Ratingen' }).waitFor()
    expect(await page.getByRole('main').getByRole('link').allInnerTexts()).toEqual(['Neues Netzwerk'])
  })

  journey('leads on to the network a stranger wanted', async ({ open }) => {
    const { page } = await open()
    await page.goto('/troisdorf/map?asOf=2025-03-01')
    expect(new URL(page.url()).pathname).toBe('/')
    await page.getByRole('link', { name: /^Koordination/ }).click()
    await page.waitForURL(/\/troisdorf\/map/)
  })

  journey('ends with signing out, without JavaScript too', async ({ open }) => {
    const { page } = await open({ role: 'analyst', javaScriptEnabled: false, at: 'map' })
    await account(page).locator('summary').click()
    await page.getByRole('button', { name: 'Abmelden' }).click()
    await page.getByRole('heading', { name: 'Demo ansehen als …' }).waitFor()
    await page.goto('/ratingen/map')
    expect(new URL(page.url()).search).toBe('?next=%2Fratingen%2Fmap')
  })
})

journey('without the demo, a stranger is told calmly that nobody can sign in yet', async () => {
  const server = await startServer({ DEMO: '0' })
  try {
    const page = await (await fetch(server.url)).text()
    expect(page).toContain('Die Anmeldung ist noch nicht eingerichtet')
    expect(page).not.toContain('/demo/')
    expect((await fetch(new URL('/demo/coordinator', server.url), { redirect: 'manual' })).status).toBe(404)
  } finally {
    await server.stop()
  }
})

describe('language and colours', () => {
  journey('switch, and stay switched', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'map' })
    await account(page).locator('summary').click()
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    expect(new URL(page.url()).pathname).toBe('/ratingen/map')
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'My networks' }).waitFor()

    await page.locator('header details.account summary').click()
    await page.getByRole('button', { name: 'dark' }).click()
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.reload()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  journey('switch without JavaScript', async ({ open }) => {
    const { page } = await open({ javaScriptEnabled: false })
    await page.goto('/')
    await page.getByText('Darstellung und Sprache').click()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'See the demo as …' }).waitFor()
  })
})

describe('the day in view', () => {
  journey('is marked when it is not today, and leads back', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'map' })
    expect(await page.getByText('nicht der heutige Tag').count()).toBe(0)
    await page.locator('header input[type=date]').first().fill('2025-03-01')
    await page.waitForURL(/asOf=2025-03-01/)
    await page.getByText('Stand 01.03.2025 – nicht der heutige Tag.').waitFor()

    await page.locator('header details.switcher summary').click()
    await page.getByRole('link', { name: /^Troisdorf/ }).click()
    await page.waitForURL(/\/troisdorf\/map\?asOf=2025-03-01/)

    await page.getByRole('link', { name: 'Zurück zu heute' }).click()
    await page.waitForURL(/\/troisdorf\/map$/)
    expect(await page.getByText('nicht der heutige Tag').count()).toBe(0)
  })

  journey('that does not exist is explained', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', expectedStatuses: [400] })
    await page.goto('/ratingen/map?asOf=2025-02-30')
    await page.getByText('«2025-02-30» ist kein Tag.').waitFor()
    await page.getByRole('link', { name: 'Heute zeigen' }).click()
    await page.waitForURL(/\/ratingen\/map$/)
  })
})

describe('pages that are not there', () => {
  journey('a network without a role of the viewer answers like one that does not exist', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', expectedStatuses: [404] })
    await page.goto('/nirgendwo/map')
    await page.getByRole('heading', { level: 1, name: 'Dieses Netzwerk gibt es für Sie nicht' }).waitFor()
  })

  journey('an unknown address is explained', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', expectedStatuses: [404] })
    await page.goto('/ratingen/gibt/es/nicht')
    await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor()
  })
})

describe('by keyboard', () => {
  journey('the frame is walked in order, menus open and close', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'map' })
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim())
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }

    await press('Tab')
    expect(await focused()).toBe('Zum Inhalt springen')
    await press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')

    // Escape is JavaScript's: wait until the page is awake.
    await page.reload({ waitUntil: 'networkidle' })
    await press('Tab', 'Tab', 'Tab')
    expect(await focused()).toContain('Netzwerk wechseln')
    await press('Enter', 'Tab')
    expect(await focused()).toContain('Ratingen')
    await press('Escape')
    expect(await focused()).toContain('Netzwerk wechseln')
    expect(await page.locator('details.switcher[open]').count()).toBe(0)
    await press('Tab')
    expect(await focused()).toBe('Übersicht')
  })
})
