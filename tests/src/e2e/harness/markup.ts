import type { Page } from 'playwright-core'

/**
 * Watches for what hostile names would have become if taken for markup: images, and the dialogs their scripts open. A
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
    return [...dialogs.splice(0), ...(images > 0 ? [`${images} images`] : [])]
  }
}
