let isFirstPage = true

/** Told once by the frame: from then on what a page shows was drawn by the script. */
export function scriptsHaveArrived(): void {
  isFirstPage = false
}

/**
 * What somebody typed into a field of the page as the server sent it; `null` if nothing, and on every later page. To be
 * asked before the component that takes the field over has written into it.
 */
export function typedEarly(id: string): string | null {
  if (!isFirstPage || typeof document === 'undefined') return null
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement && field.value !== field.defaultValue ? field.value : null
}
