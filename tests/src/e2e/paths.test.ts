import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { ask, note, numbersOf, save, slug, undo, wide, type Nodes } from './harness/entries.ts'
import { journey } from './harness/journey.ts'
import { tabTo } from './harness/keyboard.ts'

interface Step {
  readonly id: string
  readonly position: number
  readonly recipient: string
}

/** The path of a type in the ordinary case, and its step to the youth office. */
async function pathOf(page: Page, type: 'CARRIER' | 'SCHOOL') {
  const { reportingPaths } = await ask<{ reportingPaths: Nodes<{ id: string; title: string; steps: Step[] }> }>(
    page,
    `reportingPaths(filter: { pathTypes: ["${type}"], triggers: [SUBSTANTIAL] }) {
      nodes { id title steps { id position recipient } } }`,
  )
  const path = reportingPaths.nodes[0]
  const step = path?.steps.find(({ recipient }) => recipient === 'YOUTH_OFFICE')
  if (!path || !step) throw new Error('The demo has no path to the youth office.')
  return { path, step }
}

const deadEnds = async (page: Page) => {
  const { reportArrivals } = await ask<{
    reportArrivals: { pathType: { key: string }; arrivals: { situation: string; deadEnd: number }[] }[]
  }>(page, 'reportArrivals { pathType { key } arrivals { situation deadEnd } }')
  const arrivals = reportArrivals.find(({ pathType }) => pathType.key === 'CARRIER')?.arrivals ?? []
  return Object.fromEntries(arrivals.map(({ situation, deadEnd }) => [situation, deadEnd]))
}

/** Clears a field that has the focus, and writes into it. */
async function rewrite(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A')
  if (text) await page.keyboard.type(text)
  else await page.keyboard.press('Delete')
}

describe('a path that breaks and is mended', () => {
  journey('by keyboard: the gap shows on the coverage page and goes again', { timeout: 240_000 }, async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'paths', viewport: wide })
    const { path, step } = await pathOf(page, 'CARRIER')
    const before = await numbersOf(page, 'REPORTING_PATHS')
    const wereDeadEnds = await deadEnds(page)

    await tabTo(page, page.getByRole('link', { name: path.title, exact: true }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: path.title }).waitFor()
    await tabTo(page, page.locator(`a[href$="/steps/${step.id}"]`))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: `Schritt ${step.position} bearbeiten` }).waitFor()
    // Nobody is called at night any more.
    await tabTo(page, page.locator('select[name=fallbackRecipient]'), 250)
    await page.keyboard.press('Home')
    await tabTo(page, page.locator('[name=fallbackPhone]'))
    await rewrite(page, '')
    await page.keyboard.press('Enter')
    await note(page, 'Der Schritt ist gespeichert.').waitFor()
    const broken = await numbersOf(page, 'REPORTING_PATHS')
    expect(broken.gaps).toBeGreaterThan(before.gaps)
    const areDeadEnds = await deadEnds(page)
    expect(areDeadEnds['SUBSTANTIAL_NIGHT']).toBeGreaterThan(wereDeadEnds['SUBSTANTIAL_NIGHT'] ?? 0)
    expect(areDeadEnds['SUBSTANTIAL_OFFICE_HOURS']).toBe(wereDeadEnds['SUBSTANTIAL_OFFICE_HOURS'])
    await page
      .getByText(/Hier bricht der Weg für \d+ Einrichtungen ab \(Gewichtige Anhaltspunkte, nachts\)/)
      .last()
      .waitFor()

    // The coverage page has the gap and leads back to the path.
    await page.goto(`/${slug}/coverage?indicator=REPORTING_PATHS&group=DAY_CARE`)
    const ends = `Sackgasse bei Schritt ${step.position} (Jugendamt)`
    const gap = page.locator('tr[data-gap$=":CARRIER"]').filter({ hasText: ends }).first()
    await gap.waitFor()
    await tabTo(page, gap.getByRole('link', { name: 'Zum Meldeweg' }), 400)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/paths\?.*path=CARRIER/)
    await tabTo(page, page.getByRole('link', { name: path.title, exact: true }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.locator(`a[href$="/steps/${step.id}"]`))
    await page.keyboard.press('Enter')
    await tabTo(page, page.locator('select[name=fallbackRecipient]'), 250)
    await page.keyboard.type('Polizei')
    await tabTo(page, page.locator('[name=fallbackPhone]'))
    await rewrite(page, '110')
    await page.keyboard.press('Enter')
    await note(page, 'Der Schritt ist gespeichert.').waitFor()
    expect(await numbersOf(page, 'REPORTING_PATHS')).toEqual(before)
    expect(await deadEnds(page)).toEqual(wereDeadEnds)
  })

  journey(
    'without scripts: a path ends, is missed, and is written down again',
    { timeout: 240_000 },
    async ({ open }) => {
      const options = { role: 'coordinator', at: 'paths', viewport: wide, javaScriptEnabled: false } as const
      const { page } = await open({ ...options, expectedStatuses: [422] })
      const { path } = await pathOf(page, 'SCHOOL')
      const before = await numbersOf(page, 'REPORTING_PATHS')
      await page.getByRole('link', { name: path.title, exact: true }).click()
      await page.goto(`/${slug}/paths/${path.id}/end`)
      await save(page, 'Beenden')
      await note(page, `Der Meldeweg «${path.title}» ist beendet.`).waitFor()
      expect((await numbersOf(page, 'REPORTING_PATHS')).reached).toBeLessThan(before.reached)

      const card = page.getByRole('region', { name: /^Meldeweg der Schulen/ })
      await card.getByText('kein Meldeweg hinterlegt').waitFor()
      await card.getByRole('link', { name: /^Diesen Meldeweg anlegen/ }).click()
      expect(await page.getByLabel(/^Art des Meldewegs/).inputValue()).toBe('SCHOOL')
      await save(page)
      await page.getByRole('alert').getByText('Bitte geben Sie die Bezeichnung des Meldewegs an.').first().waitFor()
      await page.getByLabel(/^Bezeichnung/).fill('Meldeweg neu')
      await save(page)
      await page.getByRole('heading', { level: 1, name: 'Meldeweg neu' }).waitFor()
      await page.getByText('noch keine Schritte').waitFor()

      await page.getByRole('link', { name: 'Ersten Schritt ergänzen' }).click()
      await page.getByLabel(/^Wer handelt/).fill('Leitung')
      await page.getByLabel(/^Was zu tun ist/).fill('Jugendamt informieren')
      await page.getByLabel('Telefon', { exact: true }).check()
      await page.getByRole('button', { name: 'Zeit hinzufügen' }).click()
      // Everything typed came back with the new row.
      expect(await page.getByLabel(/^Was zu tun ist/).inputValue()).toBe('Jugendamt informieren')
      await page.getByLabel(/^Von/).fill('08:00')
      await page.getByLabel(/^Bis/).fill('16:00')
      await page.getByLabel(/^Telefonnummer außerhalb/).fill('110')
      await save(page)
      await page
        .getByRole('alert')
        .getByText('wer außerhalb der Zeiten unter dieser Nummer antwortet')
        .first()
        .waitFor()
      expect(await page.getByLabel('Telefon', { exact: true }).isChecked()).toBe(true)
      await page.getByLabel(/^Außerhalb der Zeiten/).selectOption({ label: 'Polizei' })
      await save(page)
      await note(page, 'Der Schritt ist gespeichert.').waitFor()
      await page.getByText('Mo 8:00–16:00').waitFor()

      await page.getByRole('link', { name: 'Schritt ergänzen' }).last().click()
      await page.getByLabel(/^Wer handelt/).fill('Fachkraft')
      await page.getByLabel(/^Was zu tun ist/).fill('Leitung informieren')
      await page.getByLabel(/^Wen der Schritt erreicht/).selectOption({ label: 'Leitung' })
      await save(page)
      await page.getByRole('button', { name: /^Nach oben\s*: Schritt 2, Leitung/ }).click()
      await note(page, 'Die Reihenfolge ist geändert.').waitFor()
      await page.getByRole('button', { name: /^Nach unten\s*: Schritt 1, Leitung/ }).waitFor()
      await undo(page)
      await page.getByRole('button', { name: /^Nach oben\s*: Schritt 2, Leitung/ }).waitFor()

      await page.getByRole('link', { name: 'Nummern bestätigen' }).click()
      await page.getByRole('checkbox', { name: /^Schritt 1 · Jugendamt/ }).check()
      await save(page, 'Nummern bestätigen')
      await page.getByText('Nummer und Zeiten bestätigt am').waitFor()
      // Reports arrive again, from as many institutions as before.
      expect((await numbersOf(page, 'REPORTING_PATHS')).reached).toBeGreaterThanOrEqual(before.reached)
    },
  )
})

journey('a new version keeps the old one, and the old address leads on', async ({ open }) => {
  const { page } = await open({ role: 'coordinator', at: 'paths', viewport: wide })
  const { path } = await pathOf(page, 'CARRIER')
  await page.goto(`/${slug}/paths/${path.id}/version`)
  await save(page)
  await note(page, 'Die neue Fassung ist angelegt.').waitFor()
  await page.waitForURL((url) => !url.pathname.endsWith(path.id))
  const renewed = page.url()
  await page.goto(`/${slug}/paths/${path.id}`)
  await page.getByText(/Diese Fassung galt bis/).waitFor()
  await page.getByRole('link', { name: /^Zur Fassung/ }).click()
  await page.waitForURL(renewed.split('?')[0] ?? renewed)
  await page.getByRole('link', { name: /^Fassung \d+$/ }).click()
  await page.waitForURL(/asOf=/)
  await page.getByRole('heading', { level: 1, name: path.title }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/${slug}/paths/${path.id}`)
  await page.getByRole('link', { name: 'Verlauf' }).click()
  await page.getByRole('link', { name: /^Meldeweg «.*» mit neuer Fassung ab/ }).waitFor()
})

journey('leadership reads where a report ends, and no numbers; nobody but coordination changes', async ({ open }) => {
  const { page } = await open({ role: 'leadership', at: 'paths', viewport: wide, expectedStatuses: [403] })
  const { path } = await pathOf(page, 'CARRIER')
  await page.getByRole('link', { name: path.title, exact: true }).click()
  await page.getByRole('heading', { level: 2, name: 'Kommt eine Meldung an?' }).waitFor()
  expect(await page.getByRole('link', { name: 'Bearbeiten' }).count()).toBe(0)
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
  await page.goto(`/${slug}/paths/${path.id}/edit`)
  await page
    .getByText(/Rolle|Netzwerkkoordination|Recht/)
    .first()
    .waitFor()
})
