import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import readSheets from 'read-excel-file/node'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { clippedTexts, overflow } from './harness/layout.ts'

const asCoordinator = { role: 'coordinator', network: 'ratingen', viewport: { width: 1440, height: 900 } } as const
const asLeadership = { ...asCoordinator, role: 'leadership' } as const
const asAnalyst = { ...asCoordinator, role: 'analyst' } as const
const list = '/ratingen/people'

const rows = (page: Page) => page.getByRole('table').locator('tbody tr')
const names = (page: Page) => rows(page).locator('th a').allInnerTexts()
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'angezeigt' }).innerText()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const card = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })

interface Known {
  readonly id: string
  readonly displayName: string
  readonly phone: string | null
  readonly email: string | null
}

/** People who do most of what a page can show, with the contact data that only coordination reads. */
async function findPeople(page: Page, filter: object, first = 1): Promise<readonly Known[]> {
  const { network } = await askGraphql<{ network: { people: { nodes: Known[] } } }>(
    page,
    `query ($filter: PersonFilter, $first: Int) { network(slug: "ratingen") {
       people(filter: $filter, first: $first) { nodes { id displayName phone email } } } }`,
    { filter, first },
  )
  return network.people.nodes
}

interface VacantRole {
  readonly id: string
  readonly label: string
}

async function vacantRoles(page: Page): Promise<readonly VacantRole[]> {
  const { network } = await askGraphql<{ network: { multiplierRoles: { nodes: VacantRole[] } } }>(
    page,
    `{ network(slug: "ratingen") { multiplierRoles(filter: { isVacant: true }) { nodes { id label } } } }`,
  )
  return network.multiplierRoles.nodes
}

/** The table as the page shows it: heads, then cells. */
async function tableOf(page: Page): Promise<string[][]> {
  const texts = (cells: Element[]) => cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
  const heads = await page.locator('thead th').evaluateAll(texts)
  const cells = await rows(page).evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  )
  return [heads, ...cells]
}

/** A cell of a file as the table writes it. */
function asShown(value: unknown): string {
  if (value === null || value === '') return '–'
  const day = value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day.split('-').reverse().join('.') : day
}

async function fileOf(page: Page, format: 'CSV' | 'XLSX') {
  const link = page.getByRole('link', { name: format, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const csvRows = (bytes: Buffer) => parse(bytes, { bom: true, delimiter: ';' }).map((row) => row.map(asShown))

describe('the list of people and roles', () => {
  journey('shows the same as GraphQL, in the same order', async ({ open }) => {
    const { page } = await open(asAnalyst)
    await page.goto(`${list}?role=1&sort=-roles&size=200`)
    const { network } = await askGraphql<{
      network: { all: { totalCount: number }; people: { totalCount: number; nodes: { displayName: string }[] } }
    }>(
      page,
      `{ network(slug: "ratingen") { all: people { totalCount }
         people(filter: { hasRole: true }, orderBy: { field: ROLES, direction: DESC }, first: 200) {
           totalCount nodes { displayName } } } }`,
    )
    expect(await names(page)).toEqual(network.people.nodes.map(({ displayName }) => displayName))
    expect(await shown(page)).toBe(`${network.people.totalCount} von ${network.all.totalCount} angezeigt`)
  })

  journey('shows vacant roles, and leads to who could fill one', async ({ open }) => {
    const { page } = await open(asCoordinator)
    const vacant = await vacantRoles(page)
    await page.goto(list)
    await page.getByRole('link', { name: `${vacant.length} unbesetzte Rollen` }).click()
    await expect.poll(() => names(page)).toEqual(vacant.map(({ label }) => label))
    expect(await rows(page).filter({ hasText: 'niemand benannt' }).count()).toBe(vacant.length)
    await rows(page).locator('th a').first().click()
    await heading(page, vacant[0]?.label ?? '').waitFor()
    expect(await page.getByText(/unbesetzt seit|nie besetzt/).count()).toBeGreaterThan(0)
    const naming = card(page, 'Wer könnte es sein?')
      .getByRole('link', { name: /^Benennen/ })
      .first()
    expect(await naming.getAttribute('href')).toMatch(/\/roles\/[^/]+\/holder\?person=\S+$/)
  })

  journey('finds a name with a typing error; who reads pseudonyms finds nobody by a name', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto(list)
    await page.getByRole('searchbox', { name: 'Diese Liste durchsuchen' }).fill('Bernd Aksoi')
    await expect.poll(async () => (await names(page))[0]).toBe('Bernd Aksoy')
    const { page: analyst } = await open(asAnalyst)
    await analyst.goto(`${list}?q=Aksoy`)
    expect(await analyst.getByText(/^\s*0 von \d+ –/).count()).toBe(1)
    await analyst.getByRole('link', { name: 'alle zurücksetzen' }).last().click()
    await expect.poll(() => rows(analyst).count()).toBe(50)
  })

  journey('keeps the group in view from page to page, and takes a filter away', async ({ open }) => {
    const { page } = await open(asCoordinator)
    await page.goto('/ratingen/institutions?group=KITA')
    await page.locator('header summary').filter({ hasText: 'Mehr' }).click()
    await page.getByRole('link', { name: 'Personen', exact: true }).click()
    await page.waitForURL(/\/people\?.*group=KITA/)
    await heading(page, 'Personen').waitFor()
    const filtered = await shown(page)
    await page.getByRole('link', { name: /^Filter .* entfernen$/ }).click()
    await expect.poll(() => shown(page)).not.toBe(filtered)
  })

  for (const visit of [asCoordinator, asLeadership, asAnalyst]) {
    journey(`${visit.role}: CSV and XLSX are exactly what is shown`, async ({ open }) => {
      const { page } = await open(visit)
      for (const view of [
        '?contact=1&active=1&certificate=VALID,DUE,EXPIRED&size=200',
        '?view=roles&deputy=0&size=200',
      ]) {
        await page.goto(list + view)
        const table = await tableOf(page)
        expect(table.length).toBeGreaterThan(5)
        const csv = await fileOf(page, 'CSV')
        expect(csv.name).toMatch(/^schutznetz-ratingen-(personen|rollen)-\d{4}-\d{2}-\d{2}\.csv$/)
        expect(csvRows(csv.bytes)).toEqual(table)
        const [sheet, about] = await readSheets((await fileOf(page, 'XLSX')).bytes)
        expect(sheet?.data.map((row) => row.map(asShown))).toEqual(table)
        expect(JSON.stringify(sheet).includes('@')).toBe(visit.role === 'coordinator' && !view.includes('roles'))
        expect(about?.data.map(([label]) => label)).toContain('Filter')
      }
    })
  }

  journey('is a list of cards on a phone', async ({ open }) => {
    const { page } = await open({ ...asCoordinator, viewport: { width: 390, height: 844 } })
    for (const view of ['', '?view=roles']) {
      await page.goto(list + view)
      expect(await page.locator('thead').isVisible()).toBe(false)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(await clippedTexts(page)).toEqual([])
    }
  })

  journey('has no serious finding in either theme', async ({ open }) => {
    const { page } = await open(asCoordinator)
    for (const view of ['?contact=1', '?view=roles', '?q=xyzzy']) {
      await page.goto(list + view, { waitUntil: 'networkidle' })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await seriousFindings(page), `${view} ${colorScheme}`).toEqual([])
      }
    }
  })

  journey('works without a script', async ({ open }) => {
    const { page } = await open({ ...asCoordinator, javaScriptEnabled: false })
    await page.goto(list)
    await page.getByRole('searchbox', { name: 'Diese Liste durchsuchen' }).fill('Aksoy')
    await page.getByRole('button', { name: 'Suchen', exact: true }).click()
    await expect.poll(() => names(page)).toContain('Bernd Aksoy')
    await page.locator('main summary').filter({ hasText: 'Rolle' }).click()
    await page.getByLabel('in einer Rolle').check()
    await page.getByRole('button', { name: 'Anwenden' }).locator('visible=true').click()
    await page.waitForURL((url) => url.searchParams.get('role') === '1')
    expect(new URL(page.url()).searchParams.get('q')).toBe('Aksoy')
    await rows(page).getByRole('link', { name: 'Bernd Aksoy' }).click()
    await heading(page, 'Bernd Aksoy').waitFor()
    await page.locator('main summary').filter({ hasText: 'Mehr' }).click()
    await page.getByRole('link', { name: 'In einer Rolle benennen' }).waitFor()
  })
})

describe('a person', () => {
  journey('has a page with work, roles and certificates, and what a coordinator can do', async ({ open }) => {
    const { page } = await open(asCoordinator)
    const [person] = await findPeople(page, { hasRole: true, isSpecialist: true })
    await page.goto(`${list}/${person?.id}`)
    await heading(page, person?.displayName ?? '').waitFor()
    for (const name of ['Angaben', 'Zertifikate', 'Arbeitet bei', 'Rollen']) {
      expect(await card(page, name).count(), name).toBe(1)
    }
    expect(await page.getByRole('link', { name: person?.email ?? '?', exact: true }).count()).toBeGreaterThan(0)
    expect(
      await card(page, 'Zertifikate')
        .getByText(/gültig bis|läuft ab am/)
        .count(),
    ).toBeGreaterThan(0)
    const hrefs = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const end of [
      `/people/${person?.id}/edit`,
      `/people/${person?.id}/certificate`,
      `/affiliations/new?person=${person?.id}`,
      `/roles/new?person=${person?.id}`,
    ]) {
      expect(hrefs, end).toContain(`/ratingen${end}`)
    }
    expect(hrefs.some((href) => /\/affiliations\/[^/]+\/end$/.test(href))).toBe(true)
    const [vacant] = await vacantRoles(page)
    await page.goto(`/ratingen/roles/${vacant?.id}`)
    const ofRole = await page
      .locator('main a[href^="/ratingen/roles/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const forms = [...hrefs.filter((href) => /\/(edit|end|certificate|new)(\?|$)/.test(href)), ...ofRole.slice(0, 8)]
    for (const href of new Set(forms)) expect((await page.request.get(href)).status(), href).toBe(200)
  })

  for (const visit of [asLeadership, asAnalyst]) {
    journey(`is shown to ${visit.role} without contact data and without actions`, async ({ open }) => {
      const { page: coordinator } = await open(asCoordinator)
      const people = await findPeople(coordinator, { hasRole: true, isSpecialist: true }, 3)
      const [role] = await vacantRoles(coordinator)
      const { page } = await open(visit)
      for (const path of [
        ...people.map(({ id }) => `${list}/${id}`),
        `${list}?contact=1`,
        `/ratingen/roles/${role?.id}`,
      ]) {
        await page.goto(path)
        const html = await page.content()
        for (const { displayName, phone, email } of people) {
          expect(html.includes(phone ?? '?'), path).toBe(false)
          expect(html.includes(email ?? '?'), path).toBe(false)
          if (visit.role === 'analyst') expect(html.includes(displayName), path).toBe(false)
        }
        expect(await page.locator('main a[href^="tel:"], main a[href^="mailto:"]').count(), path).toBe(0)
        expect(html, path).not.toMatch(/\/(edit|end|certificate|holder|new)(\?|")/)
        expect(await page.getByText('Wer könnte').count()).toBe(0)
      }
    })
  }

  journey('tells coordinators what changed, and nobody else', async ({ open }) => {
    const { page } = await open(asCoordinator)
    const { createPerson } = await askGraphql<{ createPerson: { person: { id: string } } }>(
      page,
      `mutation { createPerson(input: { network: "ratingen", firstName: "Verena", lastName: "Verlauf" }) {
         ... on PersonPayload { person { id } } } }`,
    )
    const address = `${list}/${createPerson.person.id}`
    await page.goto(address)
    await page.getByText('zurzeit ohne Aufgabe im Netz').waitFor()
    await page.getByRole('link', { name: 'Verlauf', exact: true }).click()
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await page.getByText('Verena').count()).toBeGreaterThan(0)
    const { page: leadership } = await open({ ...asLeadership, expectedStatuses: [403] })
    await leadership.goto(address)
    expect(await leadership.getByRole('link', { name: 'Verlauf', exact: true }).count()).toBe(0)
    const response = await leadership.goto(`${address}/history`)
    expect(response?.status()).toBe(403)
  })
})

describe('a role', () => {
  journey('says what hangs on it alone, as GraphQL does', async ({ open }) => {
    const { page } = await open(asAnalyst)
    const { network } = await askGraphql<{
      network: {
        multiplierRoles: {
          nodes: {
            id: string
            label: string
            failureRisk: { reason: string; dependentInstitutions: { id: string }[] }
          }[]
        }
      }
    }>(
      page,
      `{ network(slug: "ratingen") { multiplierRoles(filter: { hasFailureRisk: true, representsGroup: true }, first: 1) {
         nodes { id label failureRisk { reason dependentInstitutions { id } } } } } }`,
    )
    const [role] = network.multiplierRoles.nodes
    await page.goto(`/ratingen/roles/${role?.id}`)
    await heading(page, role?.label ?? '').waitFor()
    expect(await page.getByText(role?.failureRisk.reason ?? '?').count()).toBe(1)
    expect(await card(page, 'Einrichtungen').getByText('nur über diese Rolle erreicht').count()).toBe(
      role?.failureRisk.dependentInstitutions.length,
    )
  })

  journey('says when it was not there, and that another does not exist', async ({ open }) => {
    const { page } = await open({ ...asCoordinator, expectedStatuses: [404] })
    const [role] = await vacantRoles(page)
    await page.goto(`/ratingen/roles/${role?.id}?asOf=2001-01-01`)
    await page.getByText('Diese Rolle gibt es erst ab dem').waitFor()
    await page.getByRole('link', { name: /^Stand vom .* zeigen$/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Besetzung' }).waitFor()
    for (const [path, words] of [
      ['/ratingen/roles/nirgends', 'Diese Rolle gibt es hier nicht'],
      [`/bedburg/roles/${role?.id}`, 'Diese Rolle gibt es hier nicht'],
      ['/ratingen/people/nirgends', 'Diese Person gibt es hier nicht'],
    ] as const) {
      expect((await page.goto(path))?.status()).toBe(404)
      await heading(page, words).waitFor()
    }
  })
})
