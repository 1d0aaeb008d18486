import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { seriousFindings } from './harness/axe.ts'
import { slug, wide, ask, kitaWithoutSpecialist, note, type Nodes, type Named } from './harness/entries.ts'
import { journey } from './harness/journey.ts'
import { clippedTexts, overflow } from './harness/layout.ts'

describe('the keyboard alone', () => {
  journey('names a multiplier for an institution', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const { institutions } = await ask<{ institutions: Nodes<Named> }>(
      page,
      'institutions(first: 1, filter: { reach: [NONE] }) { nodes { id name } }',
    )
    const id = institutions.nodes[0]?.id ?? ''
    await page.goto(`/${slug}/institutions/${id}`)
    await pressUntil(page, 'Tab', /roles\/new\?institution=/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/roles\/new/)
    await page.locator('#field-holder-choice').waitFor()
    await tabTo(page, 'holder.choice')
    // The group of choices is one stop; its arrows choose.
    for (let step = 0; step < 12 && !(await isChosen(page, 'holder.choice', 'OTHER')); step += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Tab')
    await page.keyboard.type('Schulz', { delay: 40 })
    await page.locator('.hits').getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, 'validFrom')
    await page.keyboard.press('Enter')
    await note(page, 'ist angelegt').waitFor()
    await page.waitForURL(new RegExp(`/institutions/${encodeURIComponent(id)}$`))
  })
})

/** Presses a key until the focus is on a link to such an address. */
async function pressUntil(page: Page, key: string, href: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key)
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
    if (href.test(focused)) return
  }
  throw new Error(`no link to ${href} was reached with ${key}`)
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')) === name) return
  }
  throw new Error(`the field ${name} was not reached with Tab`)
}

function isChosen(page: Page, name: string, value: string): Promise<boolean> {
  return page.locator(`input[name="${name}"][value="${value}"]`).isChecked()
}

describe('every form', () => {
  journey('fits every screen, and has no finding of axe in either theme', { timeout: 400_000 }, async ({ open }) => {
    const { page } = await open({ role: 'coordinator', viewport: wide })
    const kita = await kitaWithoutSpecialist(page)
    const { people, multiplierRoles } = await ask<{
      people: Nodes<{ id: string; affiliations: { id: string }[]; qualifications: { id: string }[] }>
      multiplierRoles: Nodes<{ id: string }>
    }>(
      page,
      `people(first: 1, filter: { isSpecialist: true }) { nodes { id affiliations { id } qualifications { id } } }
       multiplierRoles(first: 1, filter: { representsGroup: true, isVacant: false }) { nodes { id } }`,
    )
    const person = people.nodes[0]
    const role = multiplierRoles.nodes[0]?.id
    const forms = [
      '/roles/new',
      '/roles/new?group=SCHOOLS',
      `/roles/new?institution=${kita.id}`,
      `/roles/${role}/holder`,
      `/roles/${role}/end`,
      `/roles/${role}/edit`,
      '/people/new',
      `/people/${person?.id}/edit`,
      `/people/${person?.id}/certificate?certificate=${person?.qualifications[0]?.id}`,
      `/affiliations/new?institution=${kita.id}`,
      `/affiliations/${person?.affiliations[0]?.id}`,
      `/affiliations/${person?.affiliations[0]?.id}/end`,
      `/specialists/new?institution=${kita.id}`,
    ]
    const troubles: string[] = []
    for (const path of forms) {
      await page.goto(`/${slug}${path}`)
      // Open what an answer opens: it is part of the form.
      for (const answer of await page.locator('input[type=radio][value=OTHER], input[value=OWN]').all()) {
        await answer.check()
      }
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 900 })
        if ((await overflow(page)) > 0) troubles.push(`${path} ${width} overflow`)
        troubles.push(...(await clippedTexts(page)).map((text) => `${path} ${width} clipped ${text}`))
      }
      // On a phone the bar at the bottom lies over fields that are not scrolled to yet.
      await page.setViewportSize(wide)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        troubles.push(...(await seriousFindings(page)).map((text) => `${path} ${colorScheme} ${text}`))
      }
      await page.emulateMedia({ colorScheme: 'light' })
    }
    expect(troubles).toEqual([])
  })
})
