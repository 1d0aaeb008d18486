import { expect } from 'vitest'
import { seriousFindings } from './harness/axe.ts'
import { journey } from './harness/journey.ts'

const wide = { viewport: { width: 1440, height: 900 } }

journey('an analyst opens an example in the console and runs it', async ({ open }) => {
  const { page } = await open({ role: 'analyst', ...wide })
  await page.goto('/graphql')
  await page.getByText('Auswertung in').waitFor()
  await page.getByRole('button', { name: /Wie unterscheiden sich die Stadtteile/ }).click()
  const editor = page.locator('.graphiql-query-editor')
  await editor.getByText('institutionGroups').waitFor()
  await page.getByRole('button', { name: /^Execute query/ }).click()
  const answer = page.locator('.graphiql-response')
  await answer.getByText('reachedShare').first().waitFor()
  expect(await answer.innerText()).not.toContain('errors')
})

journey('a link brings its query along', async ({ open }) => {
  const { page } = await open({ role: 'coordinator', ...wide })
  await page.goto(`/graphql?query=${encodeURIComponent('{ viewer { name } } # from a link')}`)
  await page.locator('.graphiql-query-editor').getByText('from a link').waitFor()
})

journey('the console can be used with a screen reader and keyboard as far as it is ours', async ({ open }) => {
  const { page } = await open({ role: 'coordinator', ...wide })
  await page.goto('/graphql')
  await page.getByRole('heading', { name: 'Beispiele' }).waitFor()
  // What GraphiQL and its editor bring along is theirs; ours are the bar at the top and the examples.
  const ours = (await seriousFindings(page)).filter((finding) => /signed-in|examples/.test(finding))
  expect(ours).toEqual([])
  // The examples wait for the editor, which is loaded after the page; what is not enabled takes no focus.
  await page.getByRole('button', { name: /Welche gesetzliche Gruppe/, disabled: false }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.graphiql-query-editor').getByText('STATUTE_GROUPS').waitFor()
})
