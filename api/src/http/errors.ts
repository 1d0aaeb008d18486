import { readOutage, type Outage } from '@schutznetz/prisma/outage.ts'
import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Log } from '@schutznetz/schema/log.ts'
import { outageSentences } from '@schutznetz/schema/outage-sentences.ts'
import { sendGraphQLError } from '../graphql/graphql-error.ts'
import { sendPage, toStart } from './pages.ts'

/** The last net: logs what nobody caught and answers without a detail, with the id under which it was logged. */
export function answerErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const status = statusOf(error)
    if (status >= 500) log.error('unhandled', { path: req.path, error: error instanceof Error ? error.stack : error })
    if (res.headersSent) return next(error)
    const outage = readOutage(error)
    if (outage) return answerOutage(res, outage)
    if (status < 500) return sendPage(res, { status, ...notUnderstood })
    sendPage(res, {
      status,
      title: { de: 'Da ist etwas schiefgegangen', en: 'Something went wrong' },
      text: {
        de: `Es wurde nichts geändert. Bitte versuchen Sie es noch einmal. Hilft das nicht, nennen Sie diese Kennung: ${req.requestId}`,
        en: `Nothing was changed. Please try again. If that does not help, name this id: ${req.requestId}`,
      },
      links: [{ href: '/', label: toStart }],
    })
  }
}

const notUnderstood = {
  title: { de: 'Das ging nicht', en: 'That did not work' },
  text: { de: 'Die Anfrage ist nicht verständlich.', en: 'The request cannot be understood.' },
}

/** Not for good, so 503: whoever asks may try again. */
function answerOutage(res: Response, outage: Outage): void {
  res.set('Retry-After', '10')
  const sentence = outageSentences[outage]
  if (res.req.path === '/graphql' && !isForPeople(res.req)) return sendGraphQLError(res, 503, outage, sentence)
  sendPage(res, {
    status: 503,
    title: { de: 'Gerade geht es nicht', en: 'Not just now' },
    text: sentence,
    links: [
      {
        href: res.req.method === 'GET' ? res.req.originalUrl : '/',
        label: { de: 'Noch einmal versuchen', en: 'Try again' },
      },
    ],
  })
}

function isForPeople(req: Request): boolean {
  return req.accepts(['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html'
}

/** Express and its parsers mark what the client did wrong (a malformed path, say) with a status. */
function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
