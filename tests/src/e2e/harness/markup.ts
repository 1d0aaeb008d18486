import type { Page } from 'playwright-core'

/**
 * Watches for what hostile names would have become if taken for markup: images, scripts, and the dialogs they open. A
 * form that asks before it is left, although nobody typed, is a finding as well.
 */
export function watchForMarkup(page: Page): () => Promise<string[]> {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(`${dialog.type()} ${dialog.message()}`)
    void dialog.accept()
  })
  return async () => {
    const images = await page.locator('img[src="x"]').count()
    // A locator's `hasText` never looks into scripts.
    const scripts = await page
      .locator('script')
      .evaluateAll((all) => all.filter(({ textContent }) => textContent?.trim() === 'alert(2)').length)
    return [...dialogs.splice(0), ...(images + scripts > 0 ? [`${images} images, ${scripts} scripts`] : [])]
  }
}
