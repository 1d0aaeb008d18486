import { randomBytes } from 'node:crypto'
import { Router, type RequestHandler, type Response } from 'express'
import { createContext, type Services } from '@schutznetz/schema/context.ts'
import { DomainError } from '@schutznetz/schema/errors.ts'
import { findJob } from '@schutznetz/schema/modules/imports/import-job.ts'

/** A page that watches begins within moments; a stream that nothing happens on for this long is closed. */
const patienceMs = 30_000

/** The two addresses by which a page follows a list that is being taken over, and stops it. */
export interface TakingOverRoutes {
  /** Needs no database: on the embedded one, nobody would get through. To be mounted before anybody is identified. */
  readonly cancel: Router
  readonly watch: RequestHandler
}

/**
 * `GET /:network/import/:id/taking-over` (server-sent events): first `cancel` with an address that stops the list, then
 * `share` at every step, 0 to 1. A page opens it before it sends the form that takes the list over; whoever could open it
 * holds the address, which nobody can guess and which is forgotten when the stream ends.
 */
export function takingOverRoutes(services: Services): TakingOverRoutes {
  const importByKey = new Map<string, string>()
  const { runningImports } = services

  const cancel = Router()
  cancel.post('/:network/import/:id/taking-over/:key', (req, res) => {
    const importId = importByKey.get(req.params.key)
    if (importId !== undefined) runningImports.cancel(importId)
    res.sendStatus(importId === undefined ? 404 : 204)
  })

  const watch: RequestHandler = async (req, res, next) => {
    const { viewer, locale, requestId } = req
    const ctx = createContext(services, { viewer, locale, requestId })
    try {
      const { id } = await findJob(ctx, String(req.params['id']))
      const key = randomBytes(18).toString('base64url')
      importByKey.set(key, id)
      beginEvents(res)
      sendEvent(res, 'cancel', `${req.path}/${key}`)
      let patience = setTimeout(() => res.end(), patienceMs)
      const unwatch = runningImports.watch(id, (share) => {
        clearTimeout(patience)
        if (share === null) return void res.end()
        patience = setTimeout(() => res.end(), patienceMs)
        sendEvent(res, 'share', String(share))
      })
      res.once('close', () => {
        clearTimeout(patience)
        unwatch()
        importByKey.delete(key)
      })
    } catch (error) {
      if (error instanceof DomainError) return void res.sendStatus(404)
      next(error)
    }
  }

  return { cancel, watch }
}

/** A proxy or the compression of this server would keep the events until there are many. */
function beginEvents(res: Response): void {
  res.set({
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  })
  res.flushHeaders()
}

/** @param data one line */
function sendEvent(res: Response, event: string, data: string): void {
  res.write(`event: ${event}\ndata: ${data}\n\n`)
}
