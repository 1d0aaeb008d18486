import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express'
import { createContext, type RequestContext, type Services } from '@schutznetz/schema/context.ts'
import { joined, type Sentence } from '@schutznetz/schema/sentence.ts'
import { refuseForeignSites } from './cross-site.ts'
import { sendGraphQLError } from './graphql-error.ts'

/** A register of schools is about 3 MB; base64 makes it 4. */
export const maximalBodyMegabytes = 16

/**
 * `POST /graphql` and `GET /graphql` (queries only) per the GraphQL-over-HTTP specification. Strangers are turned away
 * before their body is read.
 */
export function graphqlEndpoint(apollo: ApolloServer<RequestContext>, services: Services): Router {
  const router = Router()
  router.use(refuseForeignSites, refuseStrangers)
  router.use(express.json({ limit: `${maximalBodyMegabytes}mb`, type: isJson }), explainBadBody)
  router.use(
    expressMiddleware(apollo, {
      context: ({ req: { viewer, locale, requestId } }) =>
        Promise.resolve(createContext(services, { viewer, locale, requestId })),
    }),
  )
  return router
}

function isJson({ headers }: { headers: { 'content-type'?: string | undefined } }): boolean {
  return /^application\/(json|graphql-response\+json)\b/i.test(headers['content-type'] ?? '')
}

const signIn: Sentence = { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' }

const inDemo: Sentence = {
  de: 'Im Demobetrieb zum Beispiel unter /demo/coordinator.',
  en: 'In the demo, for example, at /demo/coordinator.',
}

const refuseStrangers: RequestHandler = (req, res, next) => {
  if (req.viewer) return next()
  res.set('WWW-Authenticate', 'Bearer')
  sendGraphQLError(res, 401, 'UNAUTHENTICATED', req.isDemo ? joined(signIn, inDemo) : signIn)
}

const explainBadBody: ErrorRequestHandler = (error: { type?: string; length?: number }, _req, res, next) => {
  if (error.type === 'entity.too.large') {
    const megabytes = Math.ceil((error.length ?? 0) / 1_048_576)
    return sendGraphQLError(res, 413, 'LIMIT_EXCEEDED', {
      de:
        `Die Anfrage ist mit ${megabytes} MB zu groß; erlaubt sind höchstens ${maximalBodyMegabytes} MB. ` +
        'Bitte teilen Sie die Datei auf.',
      en: `The request is too large: ${megabytes} MB, at most ${maximalBodyMegabytes} MB are allowed. Please divide the file.`,
    })
  }
  if (error.type === 'entity.parse.failed') {
    return sendGraphQLError(res, 400, 'BAD_REQUEST', {
      de: 'Der Inhalt der Anfrage ist kein gültiges JSON.',
      en: 'The content of the request is not valid JSON.',
    })
  }
  next(error)
}
