import type { Page } from 'playwright-core'

/**
 * Asks GraphQL over HTTP as the person who is signed in on the page.
 * @throws with the answer's errors, if it has any.
 */
export async function askGraphql<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query, variables } })
  const answer = (await response.json()) as { data: T; errors?: unknown }
  if (answer.errors !== undefined) throw new Error(`GraphQL answered ${JSON.stringify(answer.errors)}`)
  return answer.data
}
