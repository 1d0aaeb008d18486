import type { Attachment } from 'svelte/attachments'

/** What is ticked in the form around the table. */
export interface TickedRows {
  readonly count: number
  /** Every hit, on all pages. */
  readonly isAll: boolean
}

/**
 * Counts the rows that are ticked in the form an element stands in, and ticks all of the page where its
 * `data-select-page` box is used, also if that was before the script arrived. The boxes themselves stay plain: without a script the form sends them just the same.
 */
export function followSelection(tell: (ticked: TickedRows) => void): Attachment<HTMLElement> {
  return (element) => {
    const form = element.closest('form')
    if (!form) return
    const rows = () => [...form.querySelectorAll<HTMLInputElement>('input[name="id"]')]
    const wholePage = element.querySelector<HTMLInputElement>('[data-select-page]')
    const tickRows = (isTicked: boolean) => {
      for (const box of rows()) box.checked = isTicked
    }
    const count = () => {
      const boxes = rows()
      const ticked = boxes.filter(({ checked }) => checked).length
      const all = form.querySelector<HTMLInputElement>('input[name="all"]')
      if (wholePage) wholePage.checked = ticked > 0 && ticked === boxes.length
      tell({ count: ticked, isAll: all?.checked ?? false })
    }
    const change = ({ target }: Event) => {
      if (target === wholePage && wholePage) tickRows(wholePage.checked)
      count()
    }
    // Rows come and go with pages and filters.
    const observer = new MutationObserver(count)
    observer.observe(form, { childList: true, subtree: true })
    form.addEventListener('change', change)
    if (wholePage?.checked) tickRows(true)
    count()
    return () => {
      observer.disconnect()
      form.removeEventListener('change', change)
    }
  }
}
