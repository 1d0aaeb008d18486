import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { overflow } from './harness/layout.ts'

const sections = ['', '/groups', '/districts', '/office', '/topics', '/guidelines']
const forms = [
  '/thresholds',
  '/indicators',
  '/statute',
  '/groups/new',
  '/districts/new',
  '/office/edit',
  '/office/coordinators',
]

/** Records that count as fresh today: the numerator of FRESHNESS. */
async function freshRecords(page: Page): Promise<number> {
  const { network } = await askGraphql<{ network: { coverage: { indicators: { numerator: number }[] } } }>(
    page,
    '{ network(slug: "ratingen") { coverage { indicators(keys: [FRESHNESS]) { numerator } } } }',
  )
  return network.coverage.indicators[0]?.numerator ?? 0
}

const note = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

journey(
  'a coordinator changes a threshold, a number of the coverage follows, and undo brings it back',
  async ({ open }) => {
    const { page } = await open({ role: 'coordinator', expectedStatuses: [422] })
    const before = await freshRecords(page)
    await page.goto('/ratingen/settings')
    await page.getByRole('link', { name: 'Schwellenwerte ändern' }).click()
    await page.getByLabel('Frisch bestätigt').fill('99')
    await page.getByLabel('Offene Anliegen').fill('4')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await page.getByRole('alert').getByText('eine ganze Zahl von 1 bis 60').waitFor()
    expect(await page.getByLabel('Offene Anliegen').inputValue()).toBe('4')
    await page.getByLabel('Frisch bestätigt').fill('1')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await note(page, 'Die Schwellenwerte sind geändert.').waitFor()
    await page.getByText('Frisch bestätigt: 12 Monate → 1 Monat').waitFor()
    expect(await freshRecords(page)).toBeLessThan(before)
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await note(page, 'rückgängig gemacht').waitFor()
    expect(await freshRecords(page)).toBe(before)
  },
)

journey(
  'an indicator is left out and another gets a target: coverage follows, and undo brings both back',
  async ({ open }) => {
    const { page } = await open({ role: 'coordinator', expectedStatuses: [422] })
    await page.goto('/ratingen/settings')
    await page.getByRole('link', { name: 'Kennzahlen auswählen' }).click()
    const contact = page.getByRole('group', { name: 'Ansprechperson benannt' })
    await contact.getByLabel('Diese Kennzahl zählen').uncheck()
    const links = page.getByRole('group', { name: 'Einrichtungen mit Kooperation', exact: true })
    await links.getByLabel('Eigenes Ziel in Prozent').fill('160')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await page.getByRole('alert').getByText('ein Anteil von 0 bis 1 (0 bis 100 %)').waitFor()
    expect(await contact.getByLabel('Diese Kennzahl zählen').isChecked()).toBe(false)
    await links.getByLabel('Eigenes Ziel in Prozent').fill('62,5')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await note(page, 'Die Auswahl der Kennzahlen ist geändert.').waitFor()
    const row = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    expect(await row('Ansprechperson benannt').innerText()).toContain('nein')
    expect(await row('Einrichtungen mit Kooperation').innerText()).toMatch(/63.%\s+eigenes Ziel/)
    const counted = async () => {
      await page.goto('/ratingen/coverage')
      return page.getByText('Ansprechperson benannt').count()
    }
    expect(await counted()).toBe(0)
    await page.goto('/ratingen/changes')
    await page
      .getByRole('link', { name: /Rückgängig machen/ })
      .first()
      .click()
    await page.getByText('Ansprechperson benannt: wird nicht gezählt').first().waitFor()
    await page.getByRole('button', { name: 'Jetzt rückgängig machen' }).click()
    await note(page, 'rückgängig gemacht').waitFor()
    expect(await counted()).toBeGreaterThan(0)
  },
)

journey('two coordinators change thresholds at the same time, and neither overwrites the other', async ({ open }) => {
  const [slow, fast] = await Promise.all([
    open({ role: 'coordinator', network: 'bedburg', expectedStatuses: [409] }),
    open({ role: 'coordinator', network: 'bedburg' }),
  ])
  await slow.page.goto('/bedburg/settings/thresholds')
  await slow.page.getByLabel('Frisch bestätigt').fill('9')
  await fast.page.goto('/bedburg/settings/thresholds')
  await fast.page.getByLabel('Frisch bestätigt').fill('6')
  await fast.page.getByRole('button', { name: 'Speichern' }).click()
  await note(fast.page, 'Die Schwellenwerte sind geändert.').waitFor()
  await slow.page.getByRole('button', { name: 'Speichern' }).click()
  await slow.page.getByText('Inzwischen hat jemand anderes gespeichert.').waitFor()
  await slow.page.getByLabel('Jetzt gespeichert: 6').waitFor()
  await slow.page.getByLabel('Ihre Eingabe: 9').check()
  await slow.page.getByRole('button', { name: 'Speichern' }).click()
  await note(slow.page, 'Die Schwellenwerte sind geändert.').waitFor()
  await slow.page.getByText('Frisch bestätigt: 12 Monate → 9 Monate').waitFor()
})

journey('a local group is added, gets its institution types, appears on the map and is ended', async ({ open }) => {
  const { page } = await open({ role: 'coordinator' })
  await page.goto('/ratingen/settings/groups/new')
  await page.getByLabel('Name', { exact: true }).fill('Moscheegemeinden')
  // What begins today cannot have ended today.
  await page.getByLabel('Gilt ab').fill('2024-01-01')
  await page.getByRole('button', { name: 'Anlegen' }).click()
  await note(page, '«Moscheegemeinden» ist angelegt.').waitFor()
  const row = page.getByRole('row', { name: /Moscheegemeinden/ })
  await row.getByRole('link', { name: /^Einrichtungsarten wählen/ }).click()
  await page.getByLabel('Kirchen- oder Religionsgemeinde').check()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await note(page, 'Einrichtungsarten der Gruppe sind geändert').waitFor()
  await row.getByRole('cell', { name: 'Kirchen- oder Religionsgemeinde' }).waitFor()
  await page.goto('/ratingen/map?view=table')
  await page
    .getByRole('cell', { name: /Moscheegemeinden/ })
    .first()
    .waitFor()
  await page.goto('/ratingen/settings/groups')
  await row.getByRole('link', { name: /^Beenden/ }).click()
  await page.getByRole('button', { name: 'Beenden' }).click()
  await note(page, '«Moscheegemeinden» ist beendet.').waitFor()
  expect(await row.count()).toBe(0)
})

journey('a district in use cannot be removed, and the page says what is in it', async ({ open }) => {
  const { page } = await open({ role: 'coordinator', expectedStatuses: [409] })
  await page.goto('/ratingen/settings/districts')
  await page
    .getByRole('link', { name: /^Entfernen – / })
    .first()
    .click()
  await page.getByRole('button', { name: 'Entfernen' }).click()
  await page.getByRole('alert').getByText('dazu gehören, jetzt oder früher, Einrichtungen (').waitFor()
})

journey('office hours are edited without scripts: rows come and go, nothing typed is lost', async ({ open }) => {
  const { page } = await open({ role: 'coordinator', javaScriptEnabled: false, expectedStatuses: [422] })
  await page.goto('/ratingen/settings/office/edit')
  const rows = page.getByRole('group', { name: /^Zeit \d/ })
  const count = await rows.count()
  await page.getByLabel(/^Telefon ?\(/).fill('02102 550-77')
  await page.getByRole('button', { name: 'Zeit hinzufügen' }).click()
  await rows.nth(count).waitFor()
  expect(await page.getByLabel(/^Telefon ?\(/).inputValue()).toBe('02102 550-77')
  expect(await page.getByRole('alert').count()).toBe(0)
  await rows.nth(count).getByLabel('Wochentag').selectOption('Samstag')
  await rows.nth(count).getByLabel('Von').fill('11:00')
  await rows.nth(count).getByLabel('Bis').fill('10:00')
  await rows
    .nth(0)
    .getByRole('button', { name: /^Entfernen/ })
    .click()
  await expect.poll(() => rows.count()).toBe(count)
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await page.getByRole('alert').getByText('das Ende muss nach dem Anfang liegen').waitFor()
  await rows
    .nth(count - 1)
    .getByLabel('Bis')
    .fill('12:30')
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await note(page, 'Angaben zur Koordinierungsstelle sind geändert').waitFor()
  await page.getByText('11:00–12:30').waitFor()
  await page.getByText('02102 550-77').waitFor()
  expect(await page.getByText('Montag').count()).toBe(0)
})

journey('a topic gets a contact by name, and a guideline a new version', async ({ open }) => {
  const { page } = await open({ role: 'coordinator' })
  await page.goto('/troisdorf/settings/topics/new')
  await page.getByLabel('Thema').fill('Cybergrooming')
  await page.getByRole('button', { name: 'Anlegen' }).click()
  const card = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Cybergrooming' }).last()
  await card.getByRole('link', { name: /^Person eintragen/ }).click()
  const { network } = await askGraphql<{ network: { people: { nodes: { displayName: string }[] } } }>(
    page,
    '{ network(slug: "troisdorf") { people(first: 1) { nodes { displayName } } } }',
  )
  const person = network.people.nodes[0]?.displayName ?? ''
  await page.getByRole('combobox', { name: /^Person/ }).fill(person)
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Person eintragen' }).click()
  await note(page, 'Die Person ist eingetragen.').waitFor()
  await card.getByRole('link', { name: person, exact: true }).waitFor()

  await page.goto('/troisdorf/settings/guidelines')
  await page
    .getByRole('link', { name: /^Neue Fassung/ })
    .first()
    .click()
  await page.getByLabel('Adresse im Internet').fill('https://www.troisdorf.example/verfahren')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await note(page, 'Die neue Fassung ist eingetragen.').waitFor()
  await page.getByRole('link', { name: 'https://www.troisdorf.example/verfahren' }).waitFor()
})

for (const role of ['leadership', 'analyst'] as const) {
  journey(`${role} reads every part of the settings and finds nothing to change`, async ({ open }) => {
    const { page } = await open({ role, expectedStatuses: [403] })
    for (const path of sections) {
      await page.goto(`/ratingen/settings${path}`)
      const main = page.getByRole('main')
      expect(await main.getByRole('heading', { level: 1 }).count(), path).toBe(1)
      expect(await main.locator('form, button').count(), path).toBe(0)
      expect(await main.getByRole('link', { name: /ändern|anlegen|beenden|entfernen|eintragen|wählen/i }).count()).toBe(
        0,
      )
    }
    const answer = await page.goto('/ratingen/settings/thresholds')
    expect(answer?.status()).toBe(403)
  })
}

journey('on a past day the settings show the rules of that day and offer no change', async ({ open }) => {
  const { page } = await open({ role: 'coordinator' })
  await page.goto('/ratingen/settings?asOf=2024-12-31')
  await page.getByText('80 %').first().waitFor()
  expect(await page.getByRole('link', { name: 'Schwellenwerte ändern' }).count()).toBe(0)
})

for (const path of [...sections, ...forms]) {
  journey(`settings${path}: no serious finding in either theme, and it fits every screen`, async ({ open }) => {
    const { page } = await open({ role: 'coordinator' })
    await page.goto(`/ratingen/settings${path}`)
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
    }
    // High enough that the bar at the bottom of a phone covers nothing.
    await page.setViewportSize({ width: 390, height: 6000 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await seriousFindings(page), colorScheme).toEqual([])
    }
  })
}
