import type { Page } from 'playwright-core'

/** How many pixels the page is wider than its window; at most 0 is right. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/**
 * Texts that are cut off without a sign: in a box that hides what does not fit, without an ellipsis. What is meant for
 * screen readers only is not counted, nor what scrolls.
 */
export const clippedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const style = getComputedStyle(element)
        const hides = /hidden|clip/.test(style.overflowX) && element.clientWidth > 1
        const isMeant = style.textOverflow === 'ellipsis' || style.clipPath !== 'none'
        return hides && !isMeant && element.scrollWidth > element.clientWidth + 1 && element.innerText?.trim() !== ''
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.innerText.trim().slice(0, 60)}`),
  )

/**
 * How the page does not fit its window: too wide, or texts cut off. What it is still drawing after a change of width
 * (the wheel waits for the last of several) is given half a second.
 */
export async function settledFindings(page: Page): Promise<string[]> {
  let findings: string[] = []
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const tooWide = await overflow(page)
    const cutOff = await clippedTexts(page)
    findings = [...(tooWide > 0 ? [`${tooWide} px too wide`] : []), ...cutOff.map((text) => `cut off ${text}`)]
    if (findings.length === 0) break
    await page.waitForTimeout(100)
  }
  return findings
}

/** Cumulative layout shift since the page was opened (web.dev/cls): 0 = nothing moved under the reader's eyes. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 50)
      }),
  )

/** Compressed bytes of script the page has loaded, without what its iframes have. */
export const scriptBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  )
