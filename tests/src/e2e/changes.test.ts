import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { seriousFindings } from './harness/axe.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { clippedTexts, overflow } from './harness/layout.ts'

const wide = { width: 1440, height: 900 }
const longName = `<img src=x onerror=alert(1)> ${'Sehrlangername'.repeat(12)}`

/** Names a guardian ad litem, whom the network misses, as its coordinator would by three forms. */
async function nameGuardian(page: Page): Promise<void> {
  const { network } = await askGraphql<{ network: { professionalGroups: { nodes: { id: string; key: string }[] } } }>(
    page,
    '{ network(slug: "ratingen") { professionalGroups { nodes { id key } } } }',
  )
  const groupId = network.professionalGroups.nodes.find(({ key }) => key === 'GUARDIANS_AD_LITEM')?.id
  const { createPerson } = await askGraphql<{ createPerson: { person: { id: string } } }>(
    page,
    `mutation { createPerson(input: { network: "ratingen", firstName: "Johanna", lastName: "Felten" }) {
       ... on PersonPayload { person { id } } } }`,
  )
  const { createMultiplierRole } = await askGraphql<{ createMultiplierRole: { role: { id: string } } }>(
    page,
    `mutation ($groupId: ID!) { createMultiplierRole(input: { groupId: $groupId }) {
       ... on MultiplierRolePayload { role { id } } } }`,
    { groupId },
  )
  await askGraphql(
    page,
    'mutation ($input: AssignRoleHolderInput!) { assignRoleHolder(input: $input) { __typename } }',
    { input: { roleId: createMultiplierRole.role.id, personId: createPerson.person.id, kind: 'HOLDER' } },
  )
}

async function createInstitution(page: Page, name: string): Promise<string> {
  const { createInstitution: made } = await askGraphql<{ createInstitution: { institution: { id: string } } }>(
    page,
    `mutation ($name: String!) { createInstitution(input: { network: "ratingen", name: $name, typeKey: "KITA" }) {
       ... on InstitutionPayload { institution { id } } } }`,
    { name },
  )
  return made.institution.id
}

const change = (page: Page, words: string) =>
  page.getByRole('main').locator('ol > li').filter({ hasText: words }).first()

const entryAt = (page: Page, index: number) => page.getByRole('main').locator('ol > li').nth(index)

describe('undo from the page of changes', () => {
  for (const javaScriptEnabled of [true, false]) {
    journey(
      `says what it will do, and changes the numbers back${javaScriptEnabled ? '' : ', without JavaScript'}`,
      async ({ open }) => {
        const { page } = await open({ role: 'coordinator', at: '', viewport: wide, javaScriptEnabled })
        const heading = page.getByRole('heading', { level: 1 })
        expect(await heading.innerText()).toContain('11 von 12')
        await nameGuardian(page)
        await page.reload()
        expect(await heading.innerText()).toContain('12 von 12')

        await page.getByRole('link', { name: 'Alle Änderungen' }).click()
        const entry = change(page, 'Johanna Felten als Multiplikator*in eingetragen')
        await entry.waitFor()
        expect(await entry.innerText()).toContain('Verfahrensbeistände, Johanna Felten')
        await entry.getByRole('link', { name: /Rückgängig machen/ }).click()
        await page.getByText('Besetzung einer Rolle «Verfahrensbeistände, Johanna Felten» wird entfernt.').waitFor()
        await page.getByRole('button', { name: 'Jetzt rückgängig machen' }).click()
        await page.getByText('Die Änderung ist rückgängig gemacht.').waitFor()
        expect(new URL(page.url()).pathname).toBe('/ratingen/changes')
        const [undoing, undone] = [entryAt(page, 0), entryAt(page, 1)]
        expect(await undoing.innerText()).toContain('macht etwas rückgängig')
        expect(await undone.innerText()).toContain('rückgängig gemacht')
        expect(await undone.getByRole('link', { name: /Rückgängig machen/ }).count()).toBe(0)

        await page.goto('/ratingen')
        expect(await heading.innerText()).toContain('11 von 12')
      },
    )
  }

  journey('that a later change stands against leads to that change', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'changes', viewport: wide, expectedStatuses: [409] })
    const id = await createInstitution(page, longName)
    await askGraphql(
      page,
      `mutation ($input: CreateCooperationLinkInput!) { createCooperationLink(input: $input) { __typename } }`,
      { input: { sourceId: id, targetId: await createInstitution(page, 'Kita Zweite Seite'), kind: 'REFERRAL' } },
    )
    await page.goto('/ratingen/changes?words=Sehrlangername&state=holds')
    await page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: 'angelegt' })
      .getByRole('link', { name: /Rückgängig machen\s*: Einrichtung/ })
      .click()
    await page.getByRole('button', { name: 'Jetzt rückgängig machen' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'Es wurde nichts rückgängig gemacht' })
    await alert.waitFor()
    await alert.getByRole('link', { name: /Kooperation/ }).click()
    await page.getByRole('heading', { level: 1, name: /^Kooperation zwischen/ }).waitFor()
    await page.getByRole('button', { name: 'Jetzt rückgängig machen' }).click()
    await page.waitForURL(/\/changes$/)
  })
})

describe('the list', () => {
  journey('tells before and after in words, and is searched by who, when and words', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'changes', viewport: wide })
    const id = await createInstitution(page, 'Kita Wortreich')
    await askGraphql(
      page,
      'mutation ($input: UpdateInstitutionInput!) { updateInstitution(input: $input) { __typename } }',
      { input: { id, version: 1, isContactedInDanger: true, places: 60 } },
    )
    await page.goto('/ratingen/changes')
    await page.getByLabel('Wort in der Änderung').fill('wortreich')
    await page.getByRole('button', { name: 'Zeigen' }).click()
    await page.waitForURL(/words=wortreich/)
    await page.getByText('2 Änderungen').waitFor()
    const text = await change(page, 'geändert').innerText()
    expect(text).toMatch(/wird bei Gefährdung angesprochen:\s*(vorher\s*)?nein\s*→\s*(nachher\s*)?ja/)
    await page.getByLabel('geändert von').selectOption('Demo Koordination')
    await page.getByRole('button', { name: 'Zeigen' }).click()
    await page.waitForURL(/by=Demo/)
    await page.getByText('2 Änderungen').waitFor()
    await page.goto('/ratingen/changes?until=2020-01-01')
    await page.getByText('Keine Änderung passt zu dieser Suche.').waitFor()
    await page.getByRole('link', { name: 'Alle zeigen' }).click()
    await change(page, 'Kita Wortreich').waitFor()
  })

  journey('is in pages, forwards and back', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', network: 'bedburg', at: 'changes', viewport: wide })
    const input = (name: string) => ({ network: 'bedburg', name, typeKey: 'KITA' })
    for (let number = 1; number <= 22; number += 1) {
      await askGraphql(
        page,
        'mutation ($input: CreateInstitutionInput!) { createInstitution(input: $input) { __typename } }',
        { input: input(`Kita Nummer ${number}`) },
      )
    }
    await page.goto('/bedburg/changes')
    await page.getByText('22 Änderungen').waitFor()
    await page.getByRole('link', { name: 'Ältere' }).click()
    await change(page, '«Kita Nummer 1»').waitFor()
    expect(await page.getByRole('main').locator('ol > li').count()).toBe(2)
    await page.getByRole('link', { name: 'Neuere' }).click()
    await change(page, '«Kita Nummer 22»').waitFor()
    expect(await page.getByRole('main').locator('ol > li').count()).toBe(20)
  })

  journey('of a change that is not there is explained', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', expectedStatuses: [400, 404] })
    expect((await page.goto('/ratingen/changes/irgendwas'))?.status()).toBe(400)
    const unknown = Buffer.from('ChangeSet:018cc251-f400-7d00-8000-0000000000ff').toString('base64url')
    expect((await page.goto(`/ratingen/changes/${unknown}`))?.status()).toBe(404)
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
})

describe('leadership and analysts', () => {
  for (const role of ['leadership', 'analyst'] as const) {
    journey(`as ${role} have no trail of changes, but two days to compare`, async ({ open }) => {
      const { page } = await open({ role, at: '', viewport: wide, expectedStatuses: [403] })
      expect(await page.getByRole('link', { name: 'Änderungen', exact: true }).count()).toBe(0)
      const refused = await page.goto('/ratingen/changes')
      expect(refused?.status()).toBe(403)
      await page.getByRole('heading', { level: 1, name: 'Dafür reicht Ihre Rolle nicht' }).waitFor()

      await page.goto('/ratingen')
      await page.getByRole('link', { name: 'Zwei Tage vergleichen' }).click()
      await page.getByRole('heading', { level: 1, name: 'Änderungen zwischen zwei Tagen' }).waitFor()
      await page.getByRole('link', { name: 'letztes Jahr' }).click()
      await page.waitForURL((url) => url.searchParams.get('from')?.startsWith('20') === true)
      await page.getByRole('link', { name: 'letztes Jahr' }).and(page.locator('[aria-current]')).waitFor()
      const { from, to } = Object.fromEntries(new URL(page.url()).searchParams)
      const { network } = await askGraphql<{
        network: { changesBetween: Record<string, { totalCount: number }> }
      }>(
        page,
        `query ($from: Date!, $to: Date!) { network(slug: "ratingen") { changesBetween(from: $from, to: $to) {
           holdersBegun { totalCount } linksBegun { totalCount } gapsClosed { totalCount } } } }`,
        { from, to },
      )
      const count = async (title: string) => {
        const card = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })
        return Number((await card.locator('.aside').innerText()).replaceAll('.', ''))
      }
      expect(await count('Rollen übernommen')).toBe(network.changesBetween['holdersBegun']?.totalCount)
      expect(await count('Neue Kooperationen')).toBe(network.changesBetween['linksBegun']?.totalCount)
      expect(await count('Geschlossene Lücken')).toBe(network.changesBetween['gapsClosed']?.totalCount)
      const names = await page.getByText(/, Multiplikator\*in für/).allTextContents()
      expect(names.length).toBeGreaterThan(5)
      expect(names.every((name) => /^Person [0-9A-F]{4,},/.test(name))).toBe(role === 'analyst')
    })
  }
})

journey(
  'two days on the wheel: each sign has its word, and the table says the same without scripts',
  async ({ open }) => {
    const { page } = await open({ role: 'leadership', javaScriptEnabled: false })
    await page.goto('/ratingen/changes/between?from=2025-11-21&to=2026-11-21')
    const picture = page.getByRole('img', { name: /^Das Rad des zweiten Tages/ })
    const said = (await picture.getAttribute('aria-label')) ?? ''
    const [joined = 0, left = 0, reached = 0, lost = 0] = [...said.matchAll(/: (\d+)/g)].map(([, count]) =>
      Number(count),
    )
    expect(joined + left).toBeGreaterThan(0)
    await page.getByText('Zeichen als Tabelle').click()
    const rows = (word: string) =>
      page.getByRole('row').filter({ has: page.getByRole('cell', { name: word, exact: true }) })
    expect(await rows('Neu dabei').count()).toBe(joined)
    expect(await rows('Nicht mehr dabei').count()).toBe(left)
    expect(await rows('Neu erreicht').count()).toBe(reached)
    expect(await rows('Nicht mehr erreicht').count()).toBe(lost)
    const gone = rows('Nicht mehr dabei').getByRole('link').first()
    const name = await gone.innerText()
    await gone.click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-11-21')
  },
)

journey('two days: since the last meeting, in one click', async ({ open }) => {
  const { page } = await open({ role: 'leadership', at: 'changes/between', viewport: wide })
  await page.getByRole('link', { name: /^seit dem letzten Treffen/ }).click()
  await page
    .getByRole('link', { name: /^seit dem letzten Treffen/ })
    .and(page.locator('[aria-current]'))
    .waitFor()
})

journey('two days: equal ones differ in nothing, a day that does not exist is explained', async ({ open }) => {
  const { page } = await open({ role: 'leadership', expectedStatuses: [400] })
  await page.goto('/ratingen/changes/between?from=2026-01-01&to=2026-01-01')
  await page.getByText('Zwischen diesen beiden Tagen ist nichts anders.').waitFor()
  await page.goto('/ratingen/changes/between?from=2026-02-30')
  await page.getByText('«2026-02-30» ist kein Tag.').waitFor()
})

journey('changes are there in English', async ({ open, server }) => {
  const { page, context } = await open({ role: 'coordinator', at: 'changes', viewport: wide })
  await context.addCookies([{ name: 'schutznetz_locale', value: 'en', url: server.url }])
  await createInstitution(page, 'Kita English')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Changes' }).waitFor()
  expect(await change(page, 'Kita English').innerText()).toMatch(/new:\s*Institution/)
})

for (const [name, at] of [
  ['changes', 'changes'],
  ['two days', 'changes/between?from=2026-01-01&to=2026-11-01'],
] as const) {
  journey(`${name}: no finding in either theme, and it fits every screen, with very long names`, async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    await createInstitution(page, longName)
    const fits = async () => {
      for (const width of [1440, 1024, 390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await overflow(page), `${page.url()} ${width} px`).toBeLessThanOrEqual(0)
        expect(await clippedTexts(page), `${page.url()} ${width} px`).toEqual([])
      }
      await page.setViewportSize(wide)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await seriousFindings(page), `${page.url()} ${colorScheme}`).toEqual([])
      }
    }
    await page.goto(`/ratingen/${at}`)
    await fits()
    if (name !== 'changes') return
    await change(page, 'Sehrlangername').getByRole('heading').getByRole('link').click()
    await page.getByRole('button', { name: 'Jetzt rückgängig machen' }).waitFor()
    await fits()
  })
}
