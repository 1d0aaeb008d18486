import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { ask, note, slug, undo, wide } from './harness/entries.ts'
import { journey } from './harness/journey.ts'

const csv = (text: string, name = 'kitas.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const list = [
  'Name der Einrichtung;PLZ;Telefon;Plätze;Bemerkung',
  'Kita am neuen Weg;40880;02102 555-1;60;schön',
  'Kita ohne Zahl;40880;;viele;',
].join('\n')

const institutions = async (page: Page, search: string) => {
  const found = await ask<{ institutions: { totalCount: number } }>(
    page,
    `institutions(filter: { search: "${search}" }) { totalCount }`,
  )
  return found.institutions.totalCount
}

const languages = [
  {
    language: 'de',
    edit: 'Liste zum Bearbeiten:',
    lists: ['Liste von Einrichtungen', 'Liste von Fachkräften', 'Liste von Kooperationen'],
    look: 'Datei ansehen',
    read: 'Vorschau anzeigen',
    nothing: 'Es gibt nichts zu übernehmen',
    totals: 'Zeilen nach dem, was mit ihnen geschieht',
    words: ['alle', 'unverändert'],
  },
  {
    language: 'en',
    edit: 'List for editing:',
    lists: ['List of institutions', 'List of professionals', 'List of cooperations'],
    look: 'Look at the file',
    read: 'Show the preview',
    nothing: 'There is nothing to take over',
    totals: 'Rows by what happens to them',
    words: ['all', 'unchanged'],
  },
]

describe('importing a list', () => {
  journey('goes from the menu to the institutions and back by keyboard alone', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    await page.goto(`/${slug}/import`)
    const input = page.getByLabel('CSV-Datei')
    // Asked for before the keys: the browser must know that we choose the file before it would show its own dialog.
    const chooser = page.waitForEvent('filechooser')
    await page.waitForLoadState('networkidle')
    await tabTo(page, 'CSV-Datei')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(csv(list))
    expect(await input.evaluate((one: HTMLInputElement) => one.files?.length)).toBe(1)
    await tabTo(page, 'Datei ansehen')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: '2. So wird die Datei gelesen' }).waitFor()
    await page.getByText('Gefunden: UTF-8, Trennzeichen Semikolon (;), Kopfzeile in Zeile 1.').waitFor()
    const meaning = page.getByLabel('Bedeutung der Spalte Name der Einrichtung')
    expect(await meaning.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text)).toBe('Name')
    await tabTo(page, 'Vorschau anzeigen')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: '3. Vorschau' }).waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Kita ohne Zahl' })
    expect(await row.innerText()).toContain('«viele» ist keine Zahl.')
    expect(await institutions(page, 'Kita am neuen Weg')).toBe(0)
    await tabTo(page, '1 Zeile übernehmen')
    await page.keyboard.press('Enter')
    await note(page, 'Übernommen: 1 Einrichtung angelegt, 0 geändert.').waitFor()
    expect(await institutions(page, 'Kita am neuen Weg')).toBe(1)
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
    expect(await institutions(page, 'Kita am neuen Weg')).toBe(0)
  })

  journey('gives rows that cannot be read as a file that says why', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    await preview(page, list)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Nicht lesbare Zeilen herunterladen (1)' }).click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    expect(text.split('\r\n')[1]).toBe(
      'Kita ohne Zahl;40880;;viele;;3;Plätze;«viele» ist keine Zahl.;Tragen Sie eine Zahl ein.',
    )
  })

  journey('remembers decisions about possible duplicates, and what the columns mean', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const known = await ask<{ institutions: { nodes: { name: string; postalCode: string }[] } }>(
      page,
      'institutions(first: 2, filter: { types: ["KITA"] }) { nodes { name postalCode } }',
    )
    const [one, other] = known.institutions.nodes
    const doubtful = `Haus;Postleitzahl\n"${one?.name.toUpperCase()}.";${one?.postalCode}\n"${other?.name.toUpperCase()}.";${other?.postalCode}\n`
    await upload(page, doubtful)
    await page.getByLabel('Bedeutung der Spalte Haus').selectOption('Name')
    await page.getByRole('button', { name: 'Vorschau anzeigen' }).last().click()
    await page.getByText('2 mögliche Dubletten sind noch offen').waitFor()
    await page.getByRole('button', { name: `Zeile 2: ist dasselbe wie ${one?.name}` }).click()
    await page.getByText('1 mögliche Dublette ist noch offen').waitFor()
    await page.getByRole('button', { name: 'Zeile 3: ist etwas Neues' }).click()
    await page.getByRole('button', { name: '2 Zeilen übernehmen' }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: '2 Zeilen übernehmen' }).click()
    await note(page, 'Übernommen: 1 Einrichtung angelegt, 1 geändert.').waitFor()
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()

    await upload(page, 'Haus;Postleitzahl\nKita Morgenrot;40878\n')
    const meaning = page.getByLabel('Bedeutung der Spalte Haus')
    expect(await meaning.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe('Name')
  })

  journey('divides a file in another way when told to, and puts it away', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    await upload(page, 'Liste der Stadt\nKita#Ort\nHaus Xylophon#Köln\n')
    await page.getByText('Stimmt etwas nicht? Hier ändern').click()
    await page.getByLabel('Kopfzeile steht in Zeile').fill('2')
    await page.getByRole('button', { name: 'So aufteilen' }).click()
    await page.getByText('Kopfzeile in Zeile 2.').waitFor()
    await page.getByLabel('Bedeutung der Spalte Kita#Ort').selectOption('Name')
    await page.getByRole('button', { name: 'Vorschau anzeigen' }).last().click()
    await page.getByRole('row').filter({ hasText: 'Haus Xylophon#Köln' }).waitFor()
    await page.getByRole('button', { name: 'Verwerfen' }).first().click()
    await note(page, 'Der Import ist verworfen.').waitFor()
    expect(await institutions(page, 'Xylophon')).toBe(0)
  })

  journey('says what is wrong with a file that is no list, keeps it, and takes another', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, expectedStatuses: [422] })
    await page.goto(`/${slug}/import`)
    await page.getByLabel('CSV-Datei').setInputFiles({ ...csv('PK\u0003\u0004..'), name: 'liste.xlsx' })
    await page.getByRole('button', { name: 'Datei ansehen' }).click()
    await page.getByText('CSV UTF-8').waitFor()
    await page.getByLabel('CSV-Datei').setInputFiles(csv('Farbe;Form\nrot;rund\n'))
    await page.getByRole('button', { name: 'Datei ansehen' }).click()
    await page.getByRole('heading', { name: '2. So wird die Datei gelesen' }).waitFor()
    await page.getByRole('button', { name: 'Vorschau anzeigen' }).last().click()
    await page.getByRole('alert').filter({ hasText: 'Keine Spalte enthält erkennbar den Namen' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
  })

  journey('shows how far a long list is on its way in, stops when told to, and leaves nothing', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, expectedStatuses: [409] })
    const names = Array.from({ length: 8_000 }, (_, index) => `Langliste ${index + 1}`)
    await preview(page, ['Name', ...names].join('\n'))
    await page.waitForLoadState('networkidle')
    const takeOver = page.getByRole('button', { name: '8.000 Zeilen übernehmen' })
    await takeOver.focus()
    await page.keyboard.press('Enter')
    await page.getByText(/[1-9]\d? % übernommen/).waitFor()
    await tabTo(page, 'Abbrechen')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'Es wurde nichts übernommen' }).waitFor()
    expect(await institutions(page, 'Langliste')).toBe(0)
    await takeOver.click()
    await note(page, 'Übernommen: 8.000 Einrichtungen angelegt').waitFor()
    expect(await institutions(page, 'Langliste')).toBe(8_000)
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
    expect(await institutions(page, 'Langliste')).toBe(0)
  })

  for (const { language, edit, lists, look, read, nothing, totals: totalsLabel, words } of languages) {
    journey(`gives lists that come back without a difference, in ${language}`, async ({ open }) => {
      const { page, context } = await open({ role: 'coordinator', viewport: wide, at: 'import' })
      await context.addCookies([{ name: 'schutznetz_locale', value: language, url: page.url() }])
      for (const name of lists) {
        await page.goto(`/${slug}/import`)
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: `${edit} ${name}` }).click(),
        ])
        const text = await readFile(await download.path(), 'utf8')
        expect(text.split('\r\n').length).toBeGreaterThan(300)
        await page.locator('input[type="file"]').setInputFiles(csv(text))
        await page.getByRole('button', { name: look }).click()
        await page.getByRole('button', { name: read }).last().click()
        await page.getByRole('button', { name: nothing }).waitFor()
        const totals = page.getByRole('navigation', { name: totalsLabel })
        const shown = await totals.getByRole('link').allInnerTexts()
        expect(shown.map((total) => total.replace(/[\s\d.,]+$/, ''))).toEqual(words)
      }
    })
  }

  journey('works before scripts have loaded', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide, javaScriptEnabled: false })
    await preview(page, list)
    await page.getByRole('button', { name: '1 Zeile übernehmen' }).click()
    await note(page, 'Übernommen: 1 Einrichtung angelegt').waitFor()
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
  })
})

async function upload(page: Page, text: string): Promise<void> {
  await page.goto(`/${slug}/import`)
  await page.getByLabel('CSV-Datei').setInputFiles(csv(text))
  await page.getByRole('button', { name: 'Datei ansehen' }).click()
  await page.getByRole('heading', { name: '2. So wird die Datei gelesen' }).waitFor()
}

async function preview(page: Page, text: string): Promise<void> {
  await upload(page, text)
  await page.getByRole('button', { name: 'Vorschau anzeigen' }).last().click()
  await page.getByRole('heading', { name: '3. Vorschau' }).waitFor()
}

/** Presses the tab key until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    })
    if (focused === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The tab key never reaches «${name}»`)
}
