import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'

const header = 'x-request-id'
const acceptable = /^[\w-]{8,64}$/
const scope = new AsyncLocalStorage<Request>()

/** The id of the request that is being answered, for log lines and masked errors; absent outside of one. */
export function currentRequestId(): string | undefined {
  return scope.getStore()?.requestId
}

/** The language the request is answered in; German outside of one. */
export function currentLocale(): 'de' | 'en' {
  return scope.getStore()?.locale ?? 'de'
}

/** Gives every request an id, or keeps the one a proxy gave it, and tells it in the answer. */
export const identifyRequest: RequestHandler = (req, res, next) => {
  const given = req.get(header)
  req.requestId = given !== undefined && acceptable.test(given) ? given : randomUUID()
  res.setHeader(header, req.requestId)
  scope.run(req, next)
}
