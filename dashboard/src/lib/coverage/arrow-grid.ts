import type { Attachment } from 'svelte/attachments'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

/**
 * Makes a table of links one tab stop: arrow keys go to the next cell with a link in that direction, Home and End to the
 * ends of the row. Links carry `data-at="row,column"`; the one with `aria-current` is where one comes in, else the first.
 */
export const arrowGrid: Attachment<HTMLElement> = (table) => {
  const links = (): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('[data-at]')]
  const placeOf = (link: HTMLElement): [number, number] => {
    const [row = 0, column = 0] = (link.dataset['at'] ?? '').split(',').map(Number)
    return [row, column]
  }
  const enterAt = (target: HTMLElement | undefined): void => {
    for (const link of links()) link.tabIndex = link === target ? 0 : -1
  }
  const next = (from: HTMLElement, [down, right]: readonly [number, number]): HTMLElement | undefined => {
    const [row, column] = placeOf(from)
    const ahead = links().filter((link) => {
      const [otherRow, otherColumn] = placeOf(link)
      return down === 0
        ? otherRow === row && Math.sign(otherColumn - column) === right
        : otherColumn === column && Math.sign(otherRow - row) === down
    })
    return down + right > 0 ? ahead[0] : ahead.at(-1)
  }
  const onKeydown = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return
    const step = steps[event.key]
    const inRow = links().filter((link) => placeOf(link)[0] === placeOf(from)[0])
    const target = step ? next(from, step) : event.key === 'Home' ? inRow[0] : event.key === 'End' ? inRow.at(-1) : null
    if (target === null) return
    event.preventDefault()
    if (!target) return
    enterAt(target)
    target.focus()
  }
  const onFocusin = (event: FocusEvent): void => {
    const link = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    if (link) enterAt(link)
  }
  enterAt(links().find((link) => link.getAttribute('aria-current') === 'true') ?? links()[0])
  table.addEventListener('keydown', onKeydown)
  table.addEventListener('focusin', onFocusin)
  return () => {
    table.removeEventListener('keydown', onKeydown)
    table.removeEventListener('focusin', onFocusin)
  }
}
