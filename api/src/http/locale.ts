import type { Request } from 'express'
import { readCookie, sessionCookie } from './cookies.ts'

/** Set by the dashboard's language switch. */
const localeCookie = 'schutznetz_locale'

/**
 * The language of an answer. A browser speaks what was chosen in the dashboard, else German, so that a page and its
 * data never mix languages; a program says it by Accept-Language.
 */
export function localeOf(req: Request): 'de' | 'en' {
  const chosen = readCookie(req, localeCookie)
  if (chosen === 'de' || chosen === 'en') return chosen
  const isProgram = readCookie(req, sessionCookie) === undefined && req.headers.authorization !== undefined
  return isProgram && req.acceptsLanguages('de', 'en') === 'en' ? 'en' : 'de'
}
