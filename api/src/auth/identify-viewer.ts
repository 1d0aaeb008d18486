import type { Request, RequestHandler } from 'express'
import { readCookie, sessionCookie } from '../http/cookies.ts'
import { localeOf } from '../http/locale.ts'
import { resolveViewer, type Credentials, type ViewerStore } from './viewer.ts'

/** The dashboard's scripts, styles and fonts: the same for everybody, two dozen per page. */
const publicFiles = '/_app/'

/** Finds out who asks, once per request. */
export function identifyViewer(store: ViewerStore): RequestHandler {
  return async (req, _res, next) => {
    req.isDemo = store.isDemo
    req.locale = localeOf(req)
    req.viewer = req.path.startsWith(publicFiles) ? null : await resolveViewer(store, credentialsOf(req))
    next()
  }
}

function credentialsOf(req: Request): Credentials {
  const bearer = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1]
  const session = readCookie(req, sessionCookie)
  return { ...(bearer !== undefined && { bearer }), ...(session !== undefined && { session }) }
}
