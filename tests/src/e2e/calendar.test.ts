import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { ask, note, save, slug, undo, wide, type Nodes } from './harness/entries.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
const phone = { width: 390, height: 844 }

/** The gaps of an indicator as the coverage page lists them, of institutions that a search finds. */
async function gapsOnPage(page: Page, indicator: string, words = ''): Promise<string> {
  await page.goto(`/${slug}/coverage?${new URLSearchParams({ indicator, ...(words && { q: words }) })}`)
  return await page.locator('#gaps').innerText()
}

async function newInstitution(page: Page, name: string): Promise<void> {
  const mutation = `mutation ($input: CreateInstitutionInput!) { createInstitution(input: $input) { __typename } }`
  await askGraphql(page, mutation, { input: { network: slug, name, typeKey: 'KITA', validFrom: '2020-01-01' } })
}

/** A meeting of today to which one institution is invited, by nothing but forms. */
async function inviteOne(page: Page, title: string, institution: string, hasScripts: boolean): Promise<void> {
  await page.goto(`/${slug}/calendar`)
  await page.getByRole('link', { name: 'Treffen anlegen', exact: true }).click()
  await page.waitForURL(/meetings\/new/)
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel('Tag', { exact: true }).fill(today)
  await save(page, 'Anlegen')
  await note(page, 'Laden Sie jetzt ein').waitFor()
  await page.getByRole('link', { name: 'Einladen', exact: true }).click()
  const picker = page.getByRole('combobox', { name: /^Einrichtung/ })
  await picker.fill(institution)
  if (hasScripts) {
    await page.locator('.hits').getByRole('option').first().waitFor()
    await picker.press('ArrowDown')
    await picker.press('Enter')
  }
  await save(page, 'Einladungen eintragen')
  await note(page, `Die Einladungen zu «${title}» sind eingetragen.`).waitFor()
}

/** Records attendance by the keyboard alone: tabs to the first choice and lets the arrows choose. */
async function recordByKeyboard(page: Page, value: 'CAME' | 'ABSENT'): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement
      return element instanceof HTMLInputElement && element.name.startsWith('row.') ? element.value : null
    })
  await page.locator('h1').click()
  for (let step = 0; step < 60 && (await focused()) === null; step += 1) await page.keyboard.press('Tab')
  for (let step = 0; step < 3 && (await focused()) !== value; step += 1) await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe(value)
  await page.keyboard.press('Enter')
  await note(page, 'Die Teilnahme ist gespeichert.').waitFor()
}

async function recordByPress(page: Page, words: string): Promise<void> {
  await page.getByRole('radio', { name: words, exact: true }).check()
  await save(page, 'Teilnahme speichern')
  await note(page, 'Die Teilnahme ist gespeichert.').waitFor()
}

describe('a gap of attendance is produced and cured', () => {
  journey('by the keyboard', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const name = 'Kita Tastenfeld'
    await newInstitution(page, name)
    expect(await gapsOnPage(page, 'ATTENDANCE', name)).not.toContain(name)
    await inviteOne(page, 'Treffen mit Tasten', name, true)
    const meeting = page.url()
    expect(await gapsOnPage(page, 'ATTENDANCE', name)).toContain('niemand hat notiert, ob jemand kam')
    await page.goto(meeting)
    await recordByKeyboard(page, 'ABSENT')
    expect(await gapsOnPage(page, 'ATTENDANCE', name)).toContain('zu keinem gekommen')
    await page.goto(meeting)
    await recordByKeyboard(page, 'CAME')
    expect(await gapsOnPage(page, 'ATTENDANCE', name)).not.toContain(name)
  })

  journey('without a script, on a phone', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: phone, javaScriptEnabled: false })
    const name = 'Kita Papierweg'
    await newInstitution(page, name)
    await inviteOne(page, 'Treffen auf Papier', name, false)
    const meeting = page.url()
    await recordByPress(page, 'nicht gekommen')
    expect(await gapsOnPage(page, 'ATTENDANCE', name)).toContain('zu keinem gekommen')
    // The way the gap offers: the next meeting, with whom to invite filled in.
    await page.locator('#gaps').getByRole('link', { name: 'Einladen', exact: true }).first().click()
    expect(await page.getByRole('combobox', { name: /^Einrichtung/ }).inputValue()).toBe(name)
    await page.goto(meeting)
    await recordByPress(page, 'gekommen')
    expect(await gapsOnPage(page, 'ATTENDANCE', name)).not.toContain(name)
    await page.goto(meeting)
    await recordByPress(page, 'unbekannt')
    await undo(page)
    await note(page, 'rückgängig gemacht').waitFor()
    await page.goto(meeting)
    expect(await page.getByRole('radio', { name: 'gekommen', exact: true }).isChecked()).toBe(true)
  })
})

interface Offers {
  readonly trainings: Nodes<{ readonly id: string; readonly version: number; readonly cancelledOn: string | null }>
}

/** Exactly as many interdisciplinary trainings held in this year as the law asks for, whatever the day; one of them. */
async function threeOffers(page: Page): Promise<string> {
  const filter = `isInterdisciplinary: true, from: "${today.slice(0, 4)}-01-01", until: "${today}"`
  const read = async () => {
    const fields = `trainings(filter: { ${filter} }) { nodes { id version cancelledOn } }`
    return (await ask<Offers>(page, fields)).trainings.nodes.filter(({ cancelledOn }) => cancelledOn === null)
  }
  for (const { id, version } of (await read()).slice(3)) {
    const input = `{ id: "${id}", version: ${version}, isInterdisciplinary: false }`
    await askGraphql(page, `mutation { updateTraining(input: ${input}) { __typename } }`)
  }
  for (let held = (await read()).length; held < 3; held += 1) {
    const input = { network: slug, title: `Angebot ${held}`, heldOn: today, isInterdisciplinary: true }
    const mutation = 'mutation ($input: CreateTrainingInput!) { createTraining(input: $input) { __typename } }'
    await askGraphql(page, mutation, { input })
  }
  return (await read())[0]?.id ?? ''
}

describe('a gap of the three interdisciplinary offers is produced and cured', () => {
  for (const javaScriptEnabled of [true, false]) {
    journey(javaScriptEnabled ? 'with scripts' : 'without a script, on a phone', async ({ open }) => {
      const viewport = javaScriptEnabled ? wide : phone
      const { page } = await open({ role: 'coordinator', viewport, javaScriptEnabled })
      const isGap = async () =>
        /fehlt ein Angebot|Noch nicht stattgefunden/.test(await gapsOnPage(page, 'QUALIFICATION_OFFERS'))
      const training = await threeOffers(page)
      expect(await isGap()).toBe(false)

      await page.goto(`/${slug}/calendar/trainings/${training}`)
      await page.getByRole('link', { name: 'Bearbeiten' }).click()
      await page.getByLabel('Interdisziplinär', { exact: true }).uncheck()
      await save(page)
      await page.getByText('nicht interdisziplinär').waitFor()
      expect(await isGap()).toBe(true)

      await page.locator('#gaps').getByRole('link', { name: 'Fortbildung anlegen' }).first().click()
      expect(await page.getByLabel('Interdisziplinär', { exact: true }).isChecked()).toBe(true)
      await page.getByLabel('Titel').fill('Medizinischer Kinderschutz')
      await page.getByLabel('Tag', { exact: true }).fill(today)
      await save(page, 'Anlegen')
      await page.getByText('Zählt für § 9 Abs. 5 LKSchG NRW.').waitFor()
      const added = page.url()
      expect(await isGap()).toBe(false)

      await page.goto(added)
      await page.getByRole('link', { name: 'Absagen' }).click()
      await save(page, 'Fortbildung absagen')
      await note(page, 'ist abgesagt').waitFor()
      expect(await isGap()).toBe(true)
      await page.goto(added)
      await page.getByRole('link', { name: 'Absage zurücknehmen' }).click()
      await save(page, 'Absage zurücknehmen')
      await note(page, 'findet doch statt').waitFor()
      expect(await isGap()).toBe(false)
    })
  }
})

describe('the calendar', () => {
  journey('keeps what was typed and says at the field what is wrong', async ({ open }) => {
    const { page } = await open({
      ...{ role: 'coordinator', viewport: phone, javaScriptEnabled: false, expectedStatuses: [422] },
    })
    await page.goto(`/${slug}/calendar/meetings/new`)
    await page.getByLabel('Titel').fill('Treffen am Abend')
    await page.getByLabel('Tag', { exact: true }).fill(today)
    await page.getByLabel(/^Beginn/).fill('18:00')
    await page.getByLabel(/^Ende/).fill('17:00')
    await save(page, 'Anlegen')
    await page.locator('#field-endsAt-error').waitFor()
    expect(await page.locator('#field-endsAt-error').innerText()).toContain('die Uhrzeit liegt vor dem Beginn')
    expect(await page.getByLabel('Titel').inputValue()).toBe('Treffen am Abend')
  })

  journey('finds by kind, year and word, and shows leadership no form', async ({ open }) => {
    const { page } = await open({ role: 'leadership', at: 'calendar', viewport: wide })
    expect(await page.getByRole('link', { name: 'Treffen anlegen' }).count()).toBe(0)
    const rows = page.locator('#past tbody tr')
    const all = await rows.count()
    await page.locator('select[name=kind]').selectOption('INTERDISCIPLINARY')
    await page.getByRole('button', { name: 'Zeigen' }).click()
    await page.waitForURL(/kind=INTERDISCIPLINARY/)
    const few = await rows.count()
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThan(all)
    expect(await rows.filter({ hasText: 'interdisziplinär' }).count()).toBe(few)
    await rows.first().getByRole('link').click()
    await page.waitForURL(/\/calendar\/trainings\//)
    expect(await page.getByRole('radio').count()).toBe(0)
  })

  journey('is in the menu, and the overview leads there', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: '', viewport: wide })
    await page.getByRole('link', { name: 'Kalender' }).click()
    await page.waitForURL(/\/calendar$/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Treffen')
    expect(await page.locator('nav a[aria-current=page]').filter({ hasText: 'Treffen' }).count()).toBeGreaterThan(0)
  })
})
