import { isHttpError } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'

type Answer = (event: RequestEvent) => Promise<Response>

/**
 * A file that cannot be given is answered by the sentence that says why, as plain text: there is no page around it that
 * could say so. Redirects (signed out) and what nobody foresaw pass.
 */
export function inPlainWords(answer: Answer): Answer {
  return async (event) => {
    try {
      return await answer(event)
    } catch (reason) {
      if (!isHttpError(reason)) throw reason
      const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' }
      return new Response(`${reason.body.message}\n`, { status: reason.status, headers })
    }
  }
}
