import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { seriousFindings } from './harness/axe.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { clippedTexts, overflow } from './harness/layout.ts'

const slug = 'ratingen'
const wide = { width: 1440, height: 900 }
const hostile = '<img src=x onerror=alert(1)>'

interface Found {
  readonly network: {
    readonly institutions: { readonly nodes: readonly { readonly id: string; readonly name: string }[] }
  }
}

/** The first institutions of the network that fit a filter. */
async function find(page: Page, filter: object, count = 1) {
  const { network } = await askGraphql<Found>(
    page,
    `query ($filter: InstitutionFilter, $count: Int) { network(slug: "${slug}") {
       institutions(filter: $filter, first: $count) { nodes { id name } } } }`,
    { filter, count },
  )
  return network.institutions.nodes
}

async function create(page: Page, name: string): Promise<string> {
  const answer = await askGraphql<{ createInstitution: { institution: { id: string } } }>(
    page,
    `mutation ($name: String!) { createInstitution(input: { network: "${slug}", name: $name, typeKey: "KITA", validFrom: null }) {
       ... on InstitutionPayload { institution { id } } } }`,
    { name },
  )
  return answer.createInstitution.institution.id
}

const addressOf = (id: string, part = '') => `/${slug}/institutions/${id}${part}`
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const note = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const undo = (page: Page) => page.getByRole('button', { name: 'Rückgängig', exact: true }).click()
const field = (page: Page, label: string | RegExp) => page.getByLabel(label)

describe('an institution', () => {
  journey('tells what is known of it, and what nobody confirmed', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const [kita] = await find(page, { types: ['KITA'], reach: ['OWN'], hasLinks: true })
    await page.goto(addressOf(kita?.id ?? ''))
    await heading(page, kita?.name ?? '').waitFor()
    for (const name of ['Stammdaten', 'Personen und Rollen', 'Nachweise', 'Umkreis 1', 'Kooperationen']) {
      expect(await page.getByRole('heading', { level: 2, name, exact: true }).isVisible(), name).toBe(true)
    }
    expect(await page.getByText('Kinderschutzfachkraft hinzuziehen').isVisible()).toBe(true)
    await page.getByRole('navigation', { name: 'Meldewege' }).getByRole('link', { name: 'Dringende Gefahr' }).click()
    await page.waitForURL((url) => url.searchParams.has('path'))
    await page.getByText('Polizei rufen').first().waitFor()
  })

  journey('has a field confirmed with one press, and taken back', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const id = await create(page, 'Kita Bestätigung')
    await page.goto(addressOf(id))
    await page.getByRole('button', { name: 'Art heute bestätigen' }).click()
    await note(page, 'als heute bestätigt').waitFor()
    expect(await page.getByRole('button', { name: /^bestätigt am .* Art heute bestätigen$/ }).count()).toBe(1)
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
    expect(await page.getByRole('button', { name: /^nie bestätigt Art heute bestätigen$/ }).count()).toBe(1)
  })
})

describe('entering', () => {
  journey('a new institution warns of one that is there, and takes the word that it is another', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, expectedStatuses: [422] })
    const [known] = await find(page, { types: ['KITA'] })
    await page.goto(`/${slug}/institutions/new`)
    await field(page, 'Name der Einrichtung').fill(known?.name ?? '')
    await field(page, /^Postleitzahl/).focus()
    const warning = page.getByRole('status').filter({ hasText: 'Gibt es die Einrichtung schon?' })
    await warning.waitFor()
    expect(await warning.getByRole('link').first().innerText()).toContain(known?.name ?? '?')
    await field(page, 'Name der Einrichtung').fill('Waldkindergarten Quellental')
    await field(page, /^Postleitzahl/).fill('1')
    await page.getByRole('button', { name: 'Einrichtung anlegen' }).click()
    await page.getByRole('alert').waitFor()
    expect(await field(page, 'Name der Einrichtung').inputValue()).toBe('Waldkindergarten Quellental')
    await field(page, /^Postleitzahl/).fill('40878')
    await page.locator('#field-typeKey').selectOption({ label: 'Kindertageseinrichtung (Kita)' })
    await page.getByText('Der Träger ist noch nicht erfasst').click()
    await field(page, /^Name des neuen Trägers/).fill('Waldkinder e. V.')
    await page.getByRole('button', { name: 'Einrichtung anlegen' }).click()
    await heading(page, 'Waldkindergarten Quellental').waitFor()
    await note(page, 'Der Träger «Waldkinder e. V.» ist neu eingetragen.').waitFor()
    await undo(page)
    await page.waitForURL(/\/institutions$/)
    expect(await find(page, { search: 'Waldkindergarten Quellental' })).toEqual([])
  })

  journey('works without a script: duplicates, a carrier by its name, what is wrong', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', javaScriptEnabled: false, expectedStatuses: [422] })
    const [known] = await find(page, { types: ['KITA'] })
    await page.goto(`/${slug}/institutions/new`)
    await field(page, 'Name der Einrichtung').fill(known?.name ?? '')
    await page.getByRole('button', { name: 'Einrichtung anlegen' }).click()
    await page.getByText('Gibt es die Einrichtung schon?').waitFor()
    await page.getByLabel('Nein, es ist eine andere').check()
    await field(page, /^Träger/).fill('Stadt Ratingen')
    await field(page, /^Plätze/).fill('viele')
    await page.getByRole('button', { name: 'Einrichtung anlegen' }).click()
    await page.getByRole('alert').waitFor()
    expect(await field(page, /^Plätze/).getAttribute('aria-invalid')).toBe('true')
    await field(page, /^Plätze/).fill('20')
    await page.getByRole('button', { name: 'Einrichtung anlegen' }).click()
    await heading(page, known?.name ?? '').waitFor()
    expect(await page.getByRole('definition').filter({ hasText: 'Stadt Ratingen' }).count()).toBe(1)
    await undo(page)
  })

  journey('shows a conflict field by field, and loses nothing', async ({ open }) => {
    const [one, two] = await Promise.all([
      open({ role: 'coordinator', viewport: wide, expectedStatuses: [409] }),
      open({ role: 'coordinator', viewport: wide }),
    ])
    const id = await create(one.page, 'Kita Gegensatz')
    await Promise.all([one, two].map(({ page }) => page.goto(addressOf(id, '/edit'))))
    await field(two.page, /^Straße/).fill('Neue Straße 2')
    await field(two.page, /^Ort/).fill('Ratingen')
    await two.page.getByRole('button', { name: 'Speichern' }).click()
    await heading(two.page, 'Kita Gegensatz').waitFor()
    await field(one.page, /^Straße/).fill('Alte Straße 1')
    await field(one.page, /^Telefon/).fill('02102 4711')
    await one.page.getByRole('button', { name: 'Speichern' }).click()
    await one.page.getByText('Inzwischen hat jemand anderes gespeichert.').waitFor()
    await one.page.getByText('Ihre Eingabe: Alte Straße 1').waitFor()
    expect(await field(one.page, /^Ort/).inputValue()).toBe('Ratingen')
    await one.page.getByLabel('Jetzt gespeichert: Neue Straße 2').check()
    await one.page.getByRole('button', { name: 'Speichern' }).click()
    await note(one.page, 'gespeichert').waitFor()
    const facts = await one.page.getByRole('definition').allInnerTexts()
    expect(facts.join('\n')).toContain('Neue Straße 2, Ratingen')
    expect(facts.join('\n')).toContain('02102 4711')
  })

  journey('asks before unsaved work is left, and only then', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const id = await create(page, 'Kita Unsaved')
    // Its institution stands there already, in a field that is searched in.
    await page.goto(`/ratingen/affiliations/new?institution=${id}`, { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'Abbrechen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kita Unsaved' }).waitFor()

    await page.goto(addressOf(id, '/edit'), { waitUntil: 'networkidle' })
    await field(page, /^Ort/).fill('Irgendwo')
    const asked = page.waitForEvent('dialog').then((dialog) => dialog.dismiss())
    await page.getByRole('link', { name: 'Abbrechen' }).click()
    await asked
    expect(await field(page, /^Ort/).inputValue()).toBe('Irgendwo')
  })

  journey('goes by keyboard alone', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const id = await create(page, 'Kita Tastatur')
    const [partner] = await find(page, { types: ['PRIMARY_SCHOOL'] })
    await page.goto(addressOf(id, '/links/new'), { waitUntil: 'networkidle' })
    await field(page, 'Partner').focus()
    await page.keyboard.type((partner?.name ?? '').slice(0, 14))
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Übergang')
    await page.keyboard.press('Tab')
    for (let tabs = 0; tabs < 6 && !(await focused(page)).startsWith('Speichern'); tabs += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await note(page, 'Die Kooperation ist gespeichert.').waitFor()
    expect(await page.getByRole('row').filter({ hasText: 'Übergang' }).count()).toBe(1)
  })
})

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

describe('cooperation and end', () => {
  journey('a cooperation that both sides confirmed is seen as such on the map', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, expectedStatuses: [422] })
    const [ours, theirs] = [await create(page, 'Kita Nordlicht'), await create(page, 'Kita Südwind')]
    await page.goto(addressOf(ours, '/links/new'), { waitUntil: 'networkidle' })
    await field(page, 'Partner').pressSequentially('Kita Südwind')
    await page.getByRole('option', { name: 'Kita Südwind' }).click()
    await page.getByLabel('Arbeitskreis').check()
    await page.locator('[name="description"]').fill('Familie M. wird gemeinsam beraten.')
    await page.getByRole('button', { name: 'Speichern' }).click()
    // What looks like a case is asked about; what was chosen is still there.
    await page.getByRole('alert').getByText('«Familie M.»').waitFor()
    expect(await page.getByLabel('Arbeitskreis').isChecked()).toBe(true)
    expect(await page.getByLabel(/^Ich habe es geprüft/).isChecked()).toBe(false)
    await page.locator('[name="description"]').fill('Familien werden gemeinsam beraten.')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await page.getByRole('button', { name: 'Kita Nordlicht: nicht bestätigt. Heute bestätigen' }).click()
    await note(page, 'von dieser Seite').waitFor()
    await page.getByRole('link', { name: /^Arbeitskreis/ }).click()
    await page.getByRole('link', { name: /^Bestätigen.*Kita Südwind/ }).click()
    await field(page, /^Bestätigt von/).fill('Frau Muster')
    await page.getByRole('button', { name: 'Bestätigen' }).click()
    await note(page, 'Die Bestätigung ist eingetragen.').waitFor()
    expect(await page.getByRole('row').filter({ hasText: 'Kita Südwind' }).innerText()).toContain('beidseitig')
    await page.goto(`/${slug}/map?sel=${theirs}`)
    const panel = page.getByRole('complementary', { name: 'Einzelheiten' })
    expect(await panel.getByRole('listitem').filter({ hasText: 'Kita Nordlicht' }).innerText()).toContain('beidseitig')
  })

  journey('ending says what hangs on it, and can be taken back', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const [kita] = await find(page, { types: ['KITA'], hasLinks: true, reach: ['OWN'] })
    const id = kita?.id ?? ''
    await page.goto(addressOf(id, '/end'))
    expect(await page.getByText(/^\d+ Kooperation/).count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Entfernen' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Beenden' }).click()
    await page.getByRole('heading', { name: /^Diese Einrichtung besteht seit dem .* nicht mehr$/ }).waitFor()
    await undo(page)
    await page.getByRole('heading', { name: 'Stammdaten' }).waitFor()
    await page.getByRole('link', { name: 'Verlauf' }).click()
    await page.getByRole('heading', { name: 'Änderungen' }).waitFor()
    expect(await page.getByText('rückgängig gemacht').count()).toBeGreaterThan(0)
  })

  journey('one that was entered by mistake is removed', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, expectedStatuses: [404] })
    const id = await create(page, 'Kita Versehen')
    await page.goto(addressOf(id, '/end'))
    await page.getByRole('button', { name: 'Entfernen' }).click()
    await page.waitForURL(`**/${slug}/institutions`)
    expect((await page.goto(addressOf(id)))?.status()).toBe(404)
    await page.getByRole('heading', { name: 'Diese Einrichtung gibt es hier nicht' }).waitFor()
  })
})

describe('who sees what', () => {
  for (const role of ['leadership', 'analyst'] as const) {
    journey(`${role} reads the page without contact data and without a way to change it`, async ({ open }) => {
      const { page } = await open({ role, viewport: wide, expectedStatuses: [403] })
      const [kita] = await find(page, { types: ['KITA'], hasLinks: true, reach: ['OWN'] })
      const id = kita?.id ?? ''
      await page.goto(addressOf(id))
      await heading(page, kita?.name ?? '').waitFor()
      const main = page.getByRole('main')
      expect(await main.getByRole('link', { name: /Bearbeiten|Bestätigen|Person$|Rolle$|Kooperation$/ }).count()).toBe(
        0,
      )
      expect(await main.getByRole('button').count()).toBe(0)
      expect(await main.locator('a[href^="tel:"], a[href^="mailto:"], a[href$="/edit"], form').count()).toBe(0)
      if (role === 'analyst') expect(await main.getByText(/^Person [0-9A-F]{4}/).count()).toBeGreaterThan(0)
      await page.goto(addressOf(id, '/history'))
      expect(await page.getByRole('heading', { name: 'Änderungen' }).count()).toBe(0)
      expect((await page.goto(addressOf(id, '/edit')))?.status()).toBe(403)
    })
  }

  journey('a past day is shown as it was, and not changed', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const [kita] = await find(page, { types: ['KITA'], hasLinks: true, reach: ['OWN'] })
    await page.goto(addressOf(kita?.id ?? '', '?asOf=2025-11-26'))
    await page.getByRole('heading', { name: 'Stammdaten' }).waitFor()
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Bearbeiten' }).count()).toBe(0)
    const fresh = await create(page, 'Kita Morgen')
    await askGraphql(
      page,
      `mutation ($id: ID!) { endInstitution(input: { id: $id, version: 1, validTo: "2024-05-01" }) { __typename } }`,
      { id: fresh },
    )
    await page.goto(addressOf(fresh))
    await page.getByRole('link', { name: 'Stand vom 30.04.2024 zeigen' }).click()
    await page.getByRole('heading', { name: 'Stammdaten' }).waitFor()
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2024-04-30')
  })

  journey('speaks English', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, expectedStatuses: [422] })
    const [kita] = await find(page, { types: ['KITA'], hasLinks: true, reach: ['OWN'] })
    await page.goto(addressOf(kita?.id ?? ''))
    await page
      .locator('header details', { has: page.getByText('Abmelden') })
      .locator('summary')
      .click()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Master data' }).waitFor()
    expect(await page.getByText('Child-protection specialist').count()).toBeGreaterThan(0)

    await page.goto(addressOf(kita?.id ?? '', '/edit'), { waitUntil: 'networkidle' })
    await page.getByLabel('Postal code').fill('4087')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page
      .getByText('Postal code: that does not look right. Right would be, for example, “40878”.')
      .first()
      .waitFor()
  })
})

describe('names', () => {
  journey('that are markup are text, in the page, its title, the table and the map', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const id = await create(page, hostile)
    const partner = await create(page, 'Kita Nachbar')
    await askGraphql(
      page,
      `mutation ($a: ID!, $b: ID!) { createCooperationLink(input: { sourceId: $a, targetId: $b, kind: REFERRAL }) { __typename } }`,
      { a: partner, b: id },
    )
    for (const address of [addressOf(id), addressOf(id, '/edit'), addressOf(partner), `/${slug}/map?sel=${id}`]) {
      await page.goto(address, { waitUntil: 'networkidle' })
      expect(await page.locator('img[src="x"]').count(), address).toBe(0)
      expect(await page.getByText(hostile).count(), address).toBeGreaterThan(0)
    }
    await page.goto(addressOf(id))
    expect(await page.title()).toContain(hostile)
  })

  journey('of 208 characters fit everywhere, and so does every form', { timeout: 120_000 }, async ({ open }) => {
    const { page } = await open({ role: 'coordinator' })
    const long = `Verein zur Förderung der ${'Bildungs-, Betreuungs- und Erziehungspartnerschaft '.repeat(4)}`.slice(
      0,
      208,
    )
    const id = await create(page, long)
    const partner = await create(
      page,
      `${'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente'.repeat(4)}`.slice(0, 208),
    )
    await askGraphql(
      page,
      `mutation ($a: ID!, $b: ID!) { createCooperationLink(input: { sourceId: $a, targetId: $b, kind: REFERRAL }) { __typename } }`,
      { a: id, b: partner },
    )
    const parts = [
      '',
      '?view=picture',
      '/edit',
      '/profile',
      '/confirm',
      '/concept',
      '/agreement',
      '/end',
      '/links/new',
      '/history',
    ]
    for (const part of parts) {
      await page.goto(addressOf(id, part))
      for (const width of [390, 1024, 1440]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await overflow(page), `${part} at ${width}`).toBeLessThanOrEqual(0)
        expect(await clippedTexts(page), `${part} at ${width}`).toEqual([])
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await seriousFindings(page), `${part} ${colorScheme}`).toEqual([])
      }
    }
  })
})
