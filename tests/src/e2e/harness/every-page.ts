import type { Page } from 'playwright-core'
import { pagesOf, type PageOfNetwork } from './pages.ts'

/** Visits every page and says all that is wrong with them, not only what is wrong with the first. */
export async function findingsOnEveryPage(
  page: Page,
  slug: string,
  visitPage: (one: PageOfNetwork, find: (finding: string) => void) => Promise<void>,
): Promise<string[]> {
  const findings: string[] = []
  for (const one of await pagesOf(page, slug)) {
    await visitPage(one, (finding) => findings.push(`${one.name}: ${finding}`))
  }
  return findings
}
