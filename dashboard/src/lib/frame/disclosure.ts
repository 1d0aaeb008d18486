import type { Attachment } from 'svelte/attachments'

/**
 * Makes a `<details>` menu close the way people expect: Escape (focus back on its summary), a press or focus outside,
 * a choice made inside. Without JavaScript it stays a plain disclosure that its summary opens and closes.
 */
export const dismissable: Attachment<HTMLDetailsElement> = (details) => {
  const close = (): void => {
    details.open = false
  }
  const closeOutside = (event: Event): void => {
    if (details.open && event.target instanceof Node && !details.contains(event.target)) close()
  }
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !details.open) return
    close()
    details.querySelector('summary')?.focus()
  }
  const closeOnChoice = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('a')) close()
  }

  document.addEventListener('pointerdown', closeOutside)
  document.addEventListener('focusin', closeOutside)
  details.addEventListener('keydown', closeOnEscape)
  details.addEventListener('click', closeOnChoice)
  return () => {
    document.removeEventListener('pointerdown', closeOutside)
    document.removeEventListener('focusin', closeOutside)
    details.removeEventListener('keydown', closeOnEscape)
    details.removeEventListener('click', closeOnChoice)
  }
}
