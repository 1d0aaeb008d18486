import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Presses Tab until this has the focus, as somebody without a mouse would; and that it can be seen to have it. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await target.first().waitFor()
  const wanted = await target.first().elementHandle()
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate((element) => {
      if (!element || element !== document.activeElement) return null
      const marks = [element, element.closest('label') ?? element]
      return marks.some((one) => getComputedStyle(one).outlineStyle !== 'none') ? 'visible' : 'invisible'
    }, wanted)
    if (focus === null) continue
    expect(focus, target.toString()).toBe('visible')
    return
  }
  throw new Error(`Not reached with ${most} times Tab: ${target.toString()}`)
}
