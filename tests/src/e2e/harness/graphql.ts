import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Asks GraphQL over HTTP as the person who is signed in on the page.
 * @throws the assertion error of the first GraphQL error.
 */
export async function askGraphql<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query, variables } })
  const answer = (await response.json()) as { data: T; errors?: unknown }
  expect(answer.errors).toBeUndefined()
  return answer.data
}
