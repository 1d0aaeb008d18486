import { describe, expect } from 'vitest'
import { note, save, slug, undo, wide } from './harness/entries.ts'
import { journey } from './harness/journey.ts'

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })
const daysAgo = (days: number) => today.format(Date.now() - days * 86_400_000)

describe('concerns', () => {
  journey('one that waits for too long is a gap, and its answer closes it', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'concerns', viewport: wide, expectedStatuses: [422] })
    await page.getByRole('link', { name: 'Anliegen eintragen' }).click()
    await page.getByLabel('Worum es geht').fill('Erreichbarkeit in den Ferien')
    await page.locator('[name="text"]').fill('Das Kind war bei uns, und niemand ging ans Telefon.')
    await page.locator('[name="institutionId.text"]').pressSequentially('Kita', { delay: 20 })
    await page.locator('.hits').getByRole('option').first().click()
    await page.getByLabel(/^Eingegangen am/).fill(daysAgo(50))
    await save(page, 'Anliegen eintragen')
    // What looks like a case is asked about; what was typed is still there.
    await page.getByRole('alert').getByText('«Das Kind war»').waitFor()
    expect(await page.getByLabel('Worum es geht').inputValue()).toBe('Erreichbarkeit in den Ferien')
    expect(await page.getByLabel(/^Ich habe es geprüft/).isChecked()).toBe(false)
    await page.locator('[name="text"]').fill('In den Ferien ging niemand ans Telefon.')
    await save(page, 'Anliegen eintragen')
    await note(page, 'ist eingetragen').waitFor()
    await page.getByText('zu lange offen').waitFor()

    await page.goto(`/${slug}/coverage?indicator=CONCERNS`)
    const gap = page.locator('[data-gap]').filter({ hasText: 'Seit 50 Tagen ohne Antwort.' })
    await gap.getByRole('link', { name: 'Anliegen beantworten' }).click()
    await page.getByLabel(/^Antwort/).fill('Der Pool vertritt in den Ferien.')
    await save(page)
    await note(page, 'Das Anliegen ist beantwortet.').waitFor()
    await page.getByText('Der Pool vertritt in den Ferien.').waitFor()
    await page.goto(`/${slug}/coverage?indicator=CONCERNS`)
    await page.getByRole('heading', { name: 'Lücken' }).waitFor()
    expect(await gap.count()).toBe(0)
  })

  journey('is confirmed not to be a case, changed and removed without a script', async ({ open }) => {
    const { page } = await open({
      ...{ role: 'coordinator', at: 'concerns/new', javaScriptEnabled: false, expectedStatuses: [422] },
    })
    await page.getByLabel('Worum es geht').fill('Film «Der Fünfjährige»')
    await page.locator('[name="institutionId.text"]').fill('Kita')
    await save(page, 'Anliegen eintragen')
    await page.getByText('passt auf mehrere').first().waitFor()
    await page.getByRole('group', { name: 'Gemeint ist:' }).getByRole('radio').first().check()
    await save(page, 'Anliegen eintragen')
    await page.getByLabel(/^Ich habe es geprüft/).check()
    await save(page, 'Anliegen eintragen')
    await note(page, 'ist eingetragen').waitFor()
    await page.getByRole('link', { name: 'Bearbeiten' }).click()
    await page.getByLabel('Worum es geht').fill('Filmabend')
    await save(page)
    await note(page, 'Das Anliegen «Filmabend» ist geändert.').waitFor()
    await page.getByRole('link', { name: 'Bearbeiten' }).click()
    await page.getByRole('button', { name: 'Anliegen entfernen' }).click()
    await note(page, 'Das Anliegen «Filmabend» ist entfernt.').waitFor()
    await undo(page)
    await page.getByRole('link', { name: 'Filmabend' }).waitFor()
  })

  journey('leadership reads what it is about, analysts only how it stands', async ({ open }) => {
    const { page: leading } = await open({ role: 'leadership', at: 'concerns', viewport: wide })
    await leading.getByRole('main').getByRole('table').getByRole('link').first().click()
    await leading.getByText('liest nur die Netzwerkkoordination').waitFor()
    expect(await leading.getByRole('link', { name: 'Beantworten' }).count()).toBe(0)
    const { page: analyst } = await open({ role: 'analyst', at: 'concerns', viewport: wide })
    await analyst
      .getByRole('link', { name: /^Anliegen vom \d/ })
      .first()
      .waitFor()
    expect(await analyst.getByRole('link', { name: 'Anliegen eintragen' }).count()).toBe(0)
  })
})

describe('trend', () => {
  journey('a coordinator keeps the figures of today, and the page stays as it was', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'coverage?indicator=CONCERNS', javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Heutigen Stand festhalten' }).click()
    await note(page, /Der heutige Stand ist festgehalten|hat sich nichts geändert/).waitFor()
    expect(page.url()).toContain('indicator=CONCERNS')
    expect(page.url()).not.toContain('keep')
    await page.getByRole('button', { name: 'Heutigen Stand festhalten' }).click()
    await note(page, 'hat sich nichts geändert').waitFor()
    const { page: leading } = await open({ role: 'leadership', at: 'coverage', javaScriptEnabled: false })
    expect(await leading.getByRole('button', { name: 'Heutigen Stand festhalten' }).count()).toBe(0)
  })
})
