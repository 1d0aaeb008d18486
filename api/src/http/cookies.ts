import { parseCookie } from 'cookie'
import type { Request, Response } from 'express'

export const sessionCookie = 'schutznetz_session'

export function readCookie(req: Request, name: string): string | undefined {
  return parseCookie(req.headers.cookie ?? '')[name]
}

function options(req: Request) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: req.secure } as const
}

/** `Secure` where the request came over https; on plain-http loopback a browser would drop such a cookie. */
export function setSessionCookie(req: Request, res: Response, token: string, maxAgeDays: number): void {
  res.cookie(sessionCookie, token, { ...options(req), maxAge: maxAgeDays * 86_400_000 })
}

export function clearSessionCookie(req: Request, res: Response): void {
  res.clearCookie(sessionCookie, options(req))
}
