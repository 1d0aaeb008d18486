import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'
import { clippedTexts, overflow } from './harness/layout.ts'

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

const chosen = (page: Page) => page.locator('ul.chosen > li')
const effects = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Was verloren geht' }) })

interface Secured {
  readonly network: {
    readonly rolesToSecure: {
      readonly nodes: readonly { readonly role: { readonly id: string; readonly label: string } }[]
    }
  }
}

/** The role on which most hangs, and what the API says would break. */
async function mostNeeded(page: Page) {
  const { network } = await askGraphql<Secured>(
    page,
    '{ network(slug: "ratingen") { rolesToSecure(first: 1) { nodes { role { id label } } } } }',
  )
  const role = network.rolesToSecure.nodes[0]?.role
  if (!role) throw new Error('Ratingen has no role to secure.')
  const answer = await askGraphql<{ network: { whatIf: { effects: string[]; losingMultiplier: { name: string }[] } } }>(
    page,
    'query ($ids: [ID!]!) { network(slug: "ratingen") { whatIf(leaving: $ids) { effects losingMultiplier { name } } } }',
    { ids: [role.id] },
  )
  return { role, ...answer.network.whatIf }
}

describe('what breaks if somebody leaves', () => {
  journey('is chosen by keyboard alone, and taken back', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'what-if', viewport: wide })
    const field = page.getByRole('combobox', { name: 'Person oder Einrichtung suchen' })
    await field.focus()
    await page.keyboard.type('Gymnasium', { delay: 20 })
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await chosen(page).first().waitFor()
    expect(await chosen(page).innerText()).toContain('Gymnasium')
    expect(new URL(page.url()).searchParams.get('leaving')?.split(',')).toHaveLength(1)
    await effects(page).waitFor()
    const remove = chosen(page).getByRole('link', { name: /aus der Auswahl nehmen/ })
    await remove.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Noch niemand gewählt.').waitFor()
    expect(new URL(page.url()).searchParams.get('leaving')).toBeNull()
  })

  for (const javaScriptEnabled of [true, false]) {
    journey(
      `tries a role to secure and says what the API says${javaScriptEnabled ? '' : ', without JavaScript'}`,
      async ({ open }) => {
        const { page } = await open({ role: 'coordinator', at: 'what-if', viewport: wide, javaScriptEnabled })
        const { role, effects: told, losingMultiplier } = await mostNeeded(page)
        await page.getByRole('link', { name: `Ausprobieren: ${role.label}` }).click()
        await effects(page).waitFor()
        for (const effect of told) expect(await effects(page).innerText()).toContain(effect)
        const lost = page.getByRole('heading', { name: `Neu nicht erreicht: ${losingMultiplier.length}` })
        expect(await lost.count()).toBe(losingMultiplier.length > 0 ? 1 : 0)
        // The pictures say in words what they mark.
        const after = page.getByRole('img', { name: /Netz ohne die Gewählten/ })
        expect(await after.getAttribute('aria-label')).toContain(`neu nicht erreicht: ${losingMultiplier.length}`)
        expect(await page.getByRole('link', { name: /Vertretung benennen/ }).count()).toBeGreaterThan(0)
      },
    )
  }

  journey('finds and adds without JavaScript, and keeps who is chosen', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'what-if', viewport: wide, javaScriptEnabled: false })
    for (const words of ['Gymnasium', 'Grundschule']) {
      await page.getByRole('combobox', { name: 'Person oder Einrichtung suchen' }).fill(words)
      await page.getByRole('button', { name: 'Suchen' }).click()
      await page
        .getByRole('link', { name: /hinzufügen$/ })
        .first()
        .click()
    }
    expect(await chosen(page).count()).toBe(2)
    await effects(page).waitFor()
  })

  journey(
    'a shared address shows everybody the same numbers, and names only to whom may read them',
    async ({ open }) => {
      const first = await open({ role: 'coordinator', at: 'what-if', viewport: wide })
      const { role } = await mostNeeded(first.page)
      const people = await askGraphql<{ network: { people: { nodes: { id: string; displayName: string }[] } } }>(
        first.page,
        '{ network(slug: "ratingen") { people(first: 1, filter: { hasRole: true }) { nodes { id displayName } } } }',
      )
      const [person] = people.network.people.nodes
      const at = `what-if?leaving=${role.id},${person?.id},Unsinn`
      await first.page.goto(`/ratingen/${at}`)
      const words = await effects(first.page).innerText()
      expect(await chosen(first.page).count()).toBe(2)
      expect(await chosen(first.page).nth(1).innerText()).toContain(person?.displayName)
      await first.page.getByText('1 Angabe in der Adresse gehört zu nichts in diesem Netzwerk').waitFor()
      for (const other of ['leadership', 'analyst'] as const) {
        const { page } = await open({ role: other, at, viewport: wide })
        expect(await effects(page).innerText()).toBe(words)
        expect(await chosen(page).count()).toBe(2)
        if (other === 'analyst') expect(await page.getByRole('main').innerText()).not.toContain(person?.displayName)
        expect(await page.getByRole('link', { name: /Vertretung benennen/ }).count()).toBe(0)
      }
    },
  )

  journey('fits a phone and a past day, and is accessible', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', at: 'what-if', viewport: phone })
    const { role } = await mostNeeded(page)
    for (const search of ['', `?leaving=${role.id}`, `?leaving=${role.id}&asOf=2025-06-15`, '?find=xyzzyquux']) {
      await page.goto(`/ratingen/what-if${search}`)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(await clippedTexts(page)).toEqual([])
      // As high as the page: what the bar at the bottom half covers just now can be scrolled to, which axe does not know.
      const height = await page.evaluate(() => document.documentElement.scrollHeight + 100)
      await page.setViewportSize({ width: phone.width, height })
      expect(await seriousFindings(page)).toEqual([])
      await page.setViewportSize(phone)
    }
    await page.getByText('Zu «xyzzyquux» wurde nichts gefunden.').waitFor()
  })

  journey('is reached from an institution and from the map', async ({ open }) => {
    const { page } = await open({ role: 'analyst', at: 'institutions', viewport: wide })
    const { network } = await askGraphql<{ network: { institutions: { nodes: { id: string; name: string }[] } } }>(
      page,
      '{ network(slug: "ratingen") { institutions(first: 1) { nodes { id name } } } }',
    )
    const [institution] = network.institutions.nodes
    for (const from of [`institutions/${institution?.id}`, `map?sel=${institution?.id}`]) {
      await page.goto(`/ratingen/${from}`)
      await page.getByRole('link', { name: 'Was wäre, wenn … wegfällt?' }).click()
      await chosen(page).waitFor()
      expect(await chosen(page).innerText()).toContain(institution?.name)
      expect(new URL(page.url()).pathname).toBe('/ratingen/what-if')
    }
  })
})
