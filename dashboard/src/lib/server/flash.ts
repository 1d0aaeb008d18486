import type { Cookies } from '@sveltejs/kit'

/** A sentence for the next page, said once: what was saved, and how to take it back. */
export interface Flash {
  readonly tone: 'good' | 'warning'
  readonly text: string
  /** What to look at although it was saved. */
  readonly warnings: readonly string[]
  /** The change set to undo, or several with commas, and the network; absent where there is nothing to undo. */
  readonly undo?: {
    readonly slug: string
    readonly changeSetId: string
    /** Where undoing leads; absent = the page stays. */
    readonly back?: string
  }
}

const cookie = 'schutznetz_flash'
const options = { path: '/', httpOnly: true, sameSite: 'lax' } as const
/** A cookie holds 4,096 bytes; a sentence with a name of 208 characters and two warnings fits. */
const longest = 3_000

/** Leaves a sentence for the page that comes next. */
export function setFlash(cookies: Cookies, url: URL, flash: Flash): void {
  const text = JSON.stringify(flash)
  const fitting = encodeURIComponent(text).length <= longest ? text : JSON.stringify({ ...flash, warnings: [] })
  cookies.set(cookie, fitting, { ...options, maxAge: 60, secure: url.protocol === 'https:' })
}

/** The sentence that the last page left, and forgets it; `null` if there is none. */
export function takeFlash(cookies: Cookies): Flash | null {
  const text = cookies.get(cookie)
  if (!text) return null
  cookies.delete(cookie, options)
  try {
    return JSON.parse(text) as Flash
  } catch {
    return null
  }
}
