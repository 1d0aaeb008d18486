import lighthouse, { desktopConfig } from 'lighthouse'
import type { BrowserContext } from 'playwright-core'
import { launchBrowser } from './browser.ts'

/** Scores of 0 to 100, and the audits that cost any. */
export interface LighthouseScores {
  readonly accessibility: number
  readonly bestPractices: number
  /** Depends on the machine: to be noted, not to be tested; `null` where it was not asked for. */
  readonly performance: number | null
  /** Title and score of every audit below 1 in the first two. */
  readonly deductions: readonly string[]
}

/**
 * Runs Lighthouse (desktop) on pages of a running system, as whoever is signed in there. It drives a browser of its own
 * through a debugging port: what it does to caches and viewports must not touch other tests.
 */
export async function measureWithLighthouse(
  context: BrowserContext,
  urls: readonly string[],
  { withPerformance }: { readonly withPerformance: boolean },
): Promise<LighthouseScores[]> {
  const port = 9_300 + Math.floor(Math.random() * 600)
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  const cookies = await context.cookies()
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  try {
    const scores: LighthouseScores[] = []
    for (const url of urls) scores.push(await measure(url, { port, Cookie, withPerformance }))
    return scores
  } finally {
    await browser.close()
  }
}

interface Run {
  readonly port: number
  readonly Cookie: string
  readonly withPerformance: boolean
}

async function measure(url: string, { port, Cookie, withPerformance }: Run): Promise<LighthouseScores> {
  const tested = ['accessibility', 'best-practices']
  const onlyCategories = withPerformance ? [...tested, 'performance'] : tested
  const result = await lighthouse(
    url,
    { port, onlyCategories, extraHeaders: { Cookie }, logLevel: 'silent' },
    desktopConfig,
  )
  if (!result) throw new Error(`Lighthouse answered nothing for ${url}`)
  const { categories, audits } = result.lhr
  const score = (key: string) => Math.round((categories[key]?.score ?? 0) * 100)
  const counted = tested.flatMap((key) => categories[key]?.auditRefs ?? [])
  return {
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    performance: withPerformance ? score('performance') : null,
    deductions: counted
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => audits[id])
      .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
      .map((audit) => `${audit?.title}: ${audit?.score}`),
  }
}
