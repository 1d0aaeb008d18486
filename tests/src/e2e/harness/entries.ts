import type { Page } from 'playwright-core'
import { askGraphql } from './graphql.ts'

export const slug = 'ratingen'
export const wide = { width: 1440, height: 900 }

interface Numbers {
  readonly coverage: { readonly indicators: readonly { readonly key: string; readonly numerator: number }[] }
  readonly gaps: { readonly totalCount: number }
}

export async function ask<T>(page: Page, fields: string): Promise<T> {
  const { network } = await askGraphql<{ network: T }>(page, `{ network(slug: "${slug}") { ${fields} } }`)
  return network
}

/** How many of an indicator's things are as they should be, and how many gaps there are. */
export async function numbersOf(page: Page, indicator: string): Promise<{ reached: number; gaps: number }> {
  const { coverage, gaps } = await ask<Numbers>(page, 'coverage { indicators { key numerator } } gaps { totalCount }')
  const found = coverage.indicators.find(({ key }) => key === indicator)
  return { reached: found?.numerator ?? -1, gaps: gaps.totalCount }
}

export type Nodes<T> = { readonly nodes: readonly T[] }
export type Named = { readonly id: string; readonly name: string }

export async function kitaWithoutSpecialist(page: Page): Promise<Named> {
  const { institutions } = await ask<{ institutions: Nodes<Named> }>(
    page,
    'institutions(first: 1, filter: { types: ["KITA"], gaps: [KITAS_WITH_SPECIALIST] }) { nodes { id name } }',
  )
  return institutions.nodes[0] ?? { id: '', name: '' }
}

export const note = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
export const undo = (page: Page) => page.getByRole('button', { name: 'Rückgängig', exact: true }).click()
export const save = (page: Page, name = 'Speichern') => page.getByRole('button', { name, exact: true }).click()
export const part = (page: Page, group: string) => page.getByRole('group', { name: group })
