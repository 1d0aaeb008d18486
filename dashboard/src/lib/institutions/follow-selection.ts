import type { Attachment } from 'svelte/attachments'

/** What is ticked in the form around the table. */
export interface TickedRows {
  readonly count: number
  readonly isWholePage: boolean
  /** Every hit, on all pages. */
  readonly isAll: boolean
}

/**
 * Counts the rows that are ticked in the form an element stands in, and ticks all of the page where its
 * `data-select-page` box is used. The boxes themselves stay plain: without a script the form sends them just the same.
 */
export function followSelection(tell: (ticked: TickedRows) => void): Attachment<HTMLElement> {
  return (element) => {
    const form = element.closest('form')
    if (!form) return
    const rows = () => [...form.querySelectorAll<HTMLInputElement>('input[name="id"]')]
    const count = () => {
      const boxes = rows()
      const ticked = boxes.filter(({ checked }) => checked).length
      const all = form.querySelector<HTMLInputElement>('input[name="all"]')
      tell({ count: ticked, isWholePage: ticked > 0 && ticked === boxes.length, isAll: all?.checked ?? false })
    }
    const change = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return
      if (target.dataset['selectPage'] !== undefined) for (const box of rows()) box.checked = target.checked
      count()
    }
    // Rows come and go with pages and filters.
    const observer = new MutationObserver(count)
    observer.observe(form, { childList: true, subtree: true })
    form.addEventListener('change', change)
    count()
    return () => {
      observer.disconnect()
      form.removeEventListener('change', change)
    }
  }
}
