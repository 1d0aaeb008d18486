import type { ApolloServer } from '@apollo/server'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { RequestContext, Services } from '@schutznetz/schema/context.ts'
import { demoSignIn } from './auth/demo-sign-in.ts'
import { identifyViewer } from './auth/identify-viewer.ts'
import { signOut } from './auth/sign-out.ts'
import { consoleRoutes } from './graphql/console.ts'
import { graphqlEndpoint } from './graphql/endpoint.ts'
import { offerInProcess } from './graphql/in-process.ts'
import { answerErrors } from './http/errors.ts'
import { healthRoutes } from './http/health.ts'
import { logRequests } from './http/log.ts'
import { createMetrics } from './http/metrics.ts'
import type {} from './http/request.ts'
import { sendPage, toStart } from './http/pages.ts'
import { identifyRequest } from './http/request-id.ts'
import { securityHeaders } from './http/security-headers.ts'
import { takingOverRoutes } from './imports/taking-over.ts'
import { receiveUpload } from './imports/upload.ts'

/** What the server is made of; the composition root makes each once. */
export interface ServerDependencies {
  readonly services: Services
  readonly apollo: ApolloServer<RequestContext>
  readonly secret: string
  readonly isDemo: boolean
  readonly version: string
  readonly isStopping: () => boolean
  /** The built dashboard; absent in tests that need no pages. */
  readonly dashboard?: RequestHandler
}

/** The whole HTTP surface (design: api.md), ready to be given to an `http.Server`. The order is the order of checks. */
export function createServer(dependencies: ServerDependencies): Express {
  const { services, apollo, secret, isDemo, version, isStopping, dashboard } = dependencies
  const { database, clock, log } = services
  const store = { client: database.client, secret, clock, isDemo }
  const metrics = createMetrics()

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.use(identifyRequest, logRequests(log), metrics.count, securityHeaders, compression())
  app.use(healthRoutes({ database, version, isStopping }), metrics.routes)
  const takingOver = takingOverRoutes(services)
  app.use(takingOver.cancel)
  app.use(identifyViewer(store))
  app.use('/demo', isDemo ? demoSignIn(store) : notFound)
  app.use(signOut(store), consoleRoutes())
  app.use('/graphql', graphqlEndpoint(apollo, services))
  app.post('/:network/import/files', receiveUpload(services))
  app.get('/:network/import/:id/taking-over', takingOver.watch)
  app.use(offerInProcess(apollo, services), tellProtocol)
  if (dashboard) app.use(dashboard)
  app.use(notFound, answerErrors(log))
  return app
}

/** The dashboard's handler takes the protocol from this header and would assume https without it. */
const tellProtocol: RequestHandler = (req, _res, next) => {
  req.headers['x-forwarded-proto'] = req.protocol
  next()
}

const notFound: RequestHandler = (_req, res) =>
  sendPage(res, {
    status: 404,
    title: { de: 'Diese Seite gibt es nicht', en: 'There is no such page' },
    text: { de: 'Unter dieser Adresse ist nichts zu finden.', en: 'Nothing is found under this address.' },
    links: [{ href: '/', label: toStart }],
  })
