import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { journey } from './harness/journey.ts'
import { overflow } from './harness/layout.ts'

async function fill(page: Page, name: string, town: string, ags: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Name der Kommune').fill(town)
  await page.getByLabel('AGS').fill(ags)
}

const create = (page: Page) => page.getByRole('button', { name: 'Netzwerk anlegen' }).click()

journey('an administrator creates a network, and whoever coordinates opens it empty', async ({ open }) => {
  const administrator = (await open({ role: 'administrator', expectedStatuses: [403, 422] })).page
  await administrator.goto('/')
  await administrator.getByRole('link', { name: 'Neues Netzwerk' }).click()
  await fill(administrator, 'Netzwerk Kinderschutz Neustadt', 'Neustadt', '0516')
  await administrator.getByText('Vorschlag aus dem Namen: neustadt').waitFor()
  await administrator.getByRole('button', { name: 'Weitere Kommune' }).click()
  const second = administrator.getByRole('group', { name: 'Kommune 2' })
  await second.getByLabel('Name der Kommune').fill('Altdorf')
  await second.getByLabel('AGS').fill('05162001')
  await create(administrator)
  await administrator.getByRole('alert').getByText('acht Ziffern').waitFor()
  expect(await second.getByLabel('AGS').inputValue()).toBe('05162001')
  await administrator.getByRole('group', { name: 'Kommune 1' }).getByLabel('AGS').fill('05162000')
  await create(administrator)
  await administrator.getByRole('status').getByText('«Netzwerk Kinderschutz Neustadt» ist angelegt.').waitFor()

  const { page } = await open({ role: 'coordinator' })
  await page.goto('/')
  await page.getByRole('link', { name: 'Neustadt' }).click()
  await page.getByRole('heading', { name: 'Noch keine Einrichtung erfasst' }).waitFor()
  expect(await page.getByRole('link', { name: 'Erste Einrichtung erfassen' }).getAttribute('href')).toBe(
    '/neustadt/institutions/new',
  )
  await page.getByRole('link', { name: 'Liste importieren' }).click()
  await page.getByRole('heading', { name: 'Listen importieren' }).waitFor()
  for (const path of [
    '',
    '/import',
    '/map',
    '/map?view=table',
    '/settings',
    '/settings/groups',
    '/settings/districts',
  ]) {
    await page.goto(`/neustadt${path}`)
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await overflow(page), `${path} ${width} px`).toBeLessThanOrEqual(0)
    }
    // High enough that the bar at the bottom of a phone covers nothing.
    await page.setViewportSize({ width: 390, height: 4000 })
    expect(await page.getByRole('main').innerText(), path).not.toMatch(/NaN|Infinity|undefined/)
    expect(await seriousFindings(page), path).toEqual([])
  }

  const leadership = (await open({ role: 'leadership', network: 'neustadt' })).page
  await leadership.goto('/neustadt/map')
  await leadership.getByRole('heading', { name: 'Noch keine Einrichtung erfasst' }).waitFor()
  expect(await leadership.getByRole('link', { name: 'Erste Einrichtung erfassen' }).count()).toBe(0)
})

journey(
  'an address that is taken is refused at its field, without scripts too, and all that was typed stays',
  async ({ open }) => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open({ role: 'administrator', javaScriptEnabled, expectedStatuses: [403, 422] })
      await page.goto('/networks/new')
      await fill(page, 'Netzwerk Altstadt', 'Altstadt', '05111000')
      await page.getByLabel('Adresse').fill('ratingen')
      await page.getByLabel('§ 3 Abs. 2 KKG').check()
      await page.getByLabel('Adresse').press('Enter')
      await page.getByRole('alert').getByText('mit dieser Adresse gibt es schon').waitFor()
      expect(await page.getByLabel('Adresse').getAttribute('aria-invalid')).toBe('true')
      expect(await page.getByLabel('Adresse').inputValue()).toBe('ratingen')
      expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Netzwerk Altstadt')
      expect(await page.getByLabel('AGS').inputValue()).toBe('05111000')
      expect(await page.getByLabel('§ 3 Abs. 2 KKG').isChecked()).toBe(true)
    }
  },
)

journey('nobody else finds the page', async ({ open }) => {
  const { page } = await open({ role: 'coordinator', expectedStatuses: [403] })
  await page.goto('/')
  expect(await page.getByRole('link', { name: 'Neues Netzwerk' }).count()).toBe(0)
  const answer = await page.goto('/networks/new')
  expect(answer?.status()).toBe(403)
})

journey('the form of a new network: no serious finding in either theme, and it fits every screen', async ({ open }) => {
  const { page } = await open({ role: 'administrator', expectedStatuses: [403] })
  await page.goto('/networks/new')
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await seriousFindings(page), colorScheme).toEqual([])
  }
})
