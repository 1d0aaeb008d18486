import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose answer can differ between two themes of the same page. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * The serious and critical findings of axe on this page, one line each; WCAG 2.2 AA, by every rule or by those named.
 * Evaluated through the debugging protocol, so the page's content security policy needs no exception.
 */
export async function seriousFindings(page: Page, rules = everyRule): Promise<string[]> {
  await page.evaluate(source)
  const { violations } = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    return axe.run({ runOnly })
  }, rules)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`)
}
