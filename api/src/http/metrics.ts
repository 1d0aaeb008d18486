import { Router, type Request, type RequestHandler } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** The process's numbers in Prometheus' format, and the middleware that counts requests. */
export function createMetrics(): { routes: Router; count: RequestHandler } {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'schutznetz_http_request_duration_seconds',
    help: 'Time until a request was answered, by method, first path segment and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const count: RequestHandler = (req, res, next) => {
    const end = durations.startTimer()
    res.on('finish', () => end({ method: req.method, route: routeOf(req), status: res.statusCode }))
    next()
  }
  const routes = Router()
  routes.get('/metrics', async (req, res) => {
    if (!comesFromThisMachine(req)) return void res.sendStatus(404)
    res.set('Content-Type', registry.contentType).send(await registry.metrics())
  })
  return { routes, count }
}

const known = new Set(['graphql', 'health', 'ready', 'metrics', 'demo', '_app', 'exports'])

/** Few values only: a network's slug in a label would grow without bound and tell who has one. */
function routeOf(req: Request): string {
  const first = req.path.split('/', 2)[1] ?? ''
  return known.has(first) ? first : 'page'
}

/** A request that a reverse proxy on this machine passes on comes from elsewhere. */
function comesFromThisMachine(req: Request): boolean {
  const address = req.socket.remoteAddress ?? ''
  const isLoopback = address === '::1' || /^(::ffff:)?127\./.test(address)
  return isLoopback && req.headers['x-forwarded-for'] === undefined && req.headers['forwarded'] === undefined
}
