import { Router } from 'express'
import { clearSessionCookie, readCookie, sessionCookie } from '../http/cookies.ts'
import { endSession, type SessionStore } from './session.ts'

/** `POST /sign-out` (also `/logout`): forgets the session on both sides and leads to the first page. */
export function signOut(store: SessionStore): Router {
  const router = Router()
  router.post(['/sign-out', '/logout'], async (req, res) => {
    const token = readCookie(req, sessionCookie)
    if (token !== undefined) await endSession(store, token)
    clearSessionCookie(req, res)
    res.redirect(303, '/')
  })
  return router
}
