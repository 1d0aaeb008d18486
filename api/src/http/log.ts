import type { RequestHandler } from 'express'
import type { Log } from '@schutznetz/schema/log.ts'
import pino, { type DestinationStream } from 'pino'
import pretty from 'pino-pretty'
import { currentRequestId } from './request-id.ts'

/** The process's log: readable lines on a terminal, one JSON object a line elsewhere. Always on the error stream. */
export interface ProcessLog extends Log {
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void
}

/**
 * Opens the log. On a terminal only warnings and worse appear, so that the address printed at the start stays in
 * sight; in a log file every request is one line. Addresses are logged without their query, which may hold names.
 */
export function openLog(isTerminal: boolean): ProcessLog {
  const destination: DestinationStream = isTerminal
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : pino.destination(2)
  const logger = pino(
    {
      level: isTerminal ? 'warn' : 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => (currentRequestId() === undefined ? {} : { requestId: currentRequestId() }),
    },
    destination,
  )
  return {
    debug: (message, fields) => logger.debug(fields, message),
    info: (message, fields) => logger.info(fields, message),
    warn: (message, fields) => logger.warn(fields, message),
    error: (message, fields) => logger.error(fields, message),
  }
}

const unremarkable = /^\/(_app|health|ready|metrics|graphql\/console)\b/

/** One line per answered request, without query, cookie or body. */
export function logRequests(log: Log): RequestHandler {
  return (req, res, next) => {
    const began = performance.now()
    res.on('finish', () => {
      const path = req.originalUrl.split('?', 1)[0] ?? ''
      if (res.statusCode < 500 && unremarkable.test(path)) return
      const ms = Math.round(performance.now() - began)
      const fields = { method: req.method, path, status: res.statusCode, ms }
      if (res.statusCode >= 500) log.error('request', fields)
      else log.info('request', fields)
    })
    next()
  }
}
