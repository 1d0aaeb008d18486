import { join } from 'node:path'
import express, { Router, type RequestHandler } from 'express'
import { consoleSecurityHeaders } from '../http/security-headers.ts'
import { sendPage } from '../http/pages.ts'

/** Where the built console lies: api/console/dist. */
const built = join(import.meta.dirname, '..', '..', 'console', 'dist')

/**
 * The analyst's console: `GET /graphql` by a browser. Its files lie under `/graphql/console/`, named by their content,
 * so they may be kept for good.
 */
export function consoleRoutes(): Router {
  const router = Router()
  router.get('/graphql', onlyForBrowsers, consoleSecurityHeaders, (req, res) => {
    res.vary('Accept')
    if (!req.viewer) return sendPage(res, signInFirst)
    res.set('Cache-Control', 'no-store').sendFile('index.html', { root: built })
  })
  // Workers run under the policy of their own file.
  const assets = express.static(join(built, 'assets'), { immutable: true, maxAge: '1y', index: false })
  router.use('/graphql/console/assets', consoleSecurityHeaders, assets, (_req, res) => void res.sendStatus(404))
  return router
}

/** A client that asks for JSON first gets JSON, also where it would take HTML. */
const onlyForBrowsers: RequestHandler = (req, _res, next) => {
  const preferred = req.accepts(['application/json', 'application/graphql-response+json', 'text/html'])
  next(preferred === 'text/html' ? undefined : 'route')
}

const signInFirst = {
  status: 401,
  title: { de: 'Bitte zuerst anmelden', en: 'Please sign in first' },
  text: {
    de: 'Die GraphQL-Konsole zeigt Daten der Netzwerke, in denen Sie eine Rolle haben.',
    en: 'The GraphQL console shows data of the networks in which you have a role.',
  },
  links: [{ href: '/', label: { de: 'Zur Anmeldung', en: 'Sign in' } }],
}
