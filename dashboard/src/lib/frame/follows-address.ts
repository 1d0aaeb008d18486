import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'

interface Following {
  /** The text that the address says. */
  readonly current: () => string
  /** Somebody is typing what the address does not say yet. */
  readonly isTyping: () => boolean
  /** Takes what is in the input over into the address. */
  readonly take: (input: HTMLInputElement) => void
}

/**
 * Keeps an input and the address in step. What somebody typed before the script arrived counts as typed now; from then
 * on the address leads. The input must have `defaultValue`: `value` would erase what was typed early.
 */
export function followsAddress({ current, isTyping, take }: Following): Attachment<HTMLInputElement> {
  let isArriving = true
  return (input) => {
    const text = current()
    if (!isArriving && !untrack(isTyping)) input.value = text
    if (isArriving && input.value !== text) untrack(() => take(input))
    isArriving = false
  }
}
