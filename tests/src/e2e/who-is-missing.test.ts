import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { askGraphql } from './harness/graphql.ts'
import { journey } from './harness/journey.ts'

const wide = { width: 1440, height: 900 }

/** What the detail column says about groups that nobody represents, before anything is selected. */
const missing = (page: Page) =>
  page.getByRole('complementary', { name: 'Einzelheiten' }).getByText('Pflichtgruppe: niemand benannt')

const representedGroups = (page: Page) =>
  askGraphql<{ network: { coverage: { indicators: { key: string; numerator: number }[] } } }>(
    page,
    '{ network(slug: "ratingen") { coverage { indicators { key numerator } } } }',
  ).then(({ network }) => network.coverage.indicators.find(({ key }) => key === 'STATUTE_GROUPS')?.numerator)

async function nameGuardian(page: Page): Promise<string> {
  const { network } = await askGraphql<{ network: { professionalGroups: { nodes: { id: string; key: string }[] } } }>(
    page,
    '{ network(slug: "ratingen") { professionalGroups { nodes { id key } } } }',
  )
  const group = network.professionalGroups.nodes.find(({ key }) => key === 'GUARDIANS_AD_LITEM')
  const { createPerson } = await askGraphql<{ createPerson: { person: { id: string } } }>(
    page,
    `mutation { createPerson(input: { network: "ratingen", firstName: "Johanna", lastName: "Felten" }) {
       ... on PersonPayload { person { id } } } }`,
  )
  const { createMultiplierRole } = await askGraphql<{ createMultiplierRole: { role: { id: string } } }>(
    page,
    `mutation ($groupId: ID!) { createMultiplierRole(input: { groupId: $groupId }) {
       ... on MultiplierRolePayload { role { id } } } }`,
    { groupId: group?.id },
  )
  const { assignRoleHolder } = await askGraphql<{ assignRoleHolder: { changeSetId: string } }>(
    page,
    `mutation ($input: AssignRoleHolderInput!) { assignRoleHolder(input: $input) {
       ... on RoleHolderPayload { changeSetId } } }`,
    { input: { roleId: createMultiplierRole.role.id, personId: createPerson.person.id, kind: 'HOLDER' } },
  )
  return assignRoleHolder.changeSetId
}

describe('a statutory group with nobody', () => {
  journey('is seen without searching, goes when somebody is named, and is back after undo', async ({ open }) => {
    const { page } = await open({ role: 'coordinator', network: 'ratingen', viewport: wide, at: 'map' })
    await missing(page).waitFor()
    expect(await page.getByText('fehlt – niemand benannt').first().isVisible()).toBe(true)
    const before = (await representedGroups(page)) ?? 0

    const changeSetId = await nameGuardian(page)
    await page.reload()
    await page.getByRole('heading', { name: 'Wer fehlt?' }).waitFor()
    expect(await missing(page).count()).toBe(0)
    expect(await page.getByText('fehlt – niemand benannt').count()).toBe(0)
    expect(await representedGroups(page)).toBe(before + 1)

    const { undoChange } = await askGraphql<{ undoChange: { __typename: string } }>(
      page,
      'mutation ($id: ID!) { undoChange(input: { changeSetId: $id }) { __typename } }',
      { id: changeSetId },
    )
    expect(undoChange).toEqual({ __typename: 'UndoPayload' })
    await page.reload()
    await missing(page).waitFor()
    expect(await representedGroups(page)).toBe(before)
  })

  journey('is told to the leadership and to analysts too', async ({ open }) => {
    for (const role of ['leadership', 'analyst'] as const) {
      const { page } = await open({ role, network: 'ratingen', viewport: wide, at: 'map' })
      await missing(page).waitFor()
    }
  })
})
