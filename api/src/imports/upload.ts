import { Busboy, type BusboyInstance } from '@fastify/busboy'
import type { IncomingHttpHeaders } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import { createContext, type Services } from '@schutznetz/schema/context.ts'
import { DomainError } from '@schutznetz/schema/errors.ts'
import { receiveFiles } from '@schutznetz/schema/modules/imports/receive-files.service.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import type { Sentence } from '@schutznetz/schema/sentence.ts'
import { sendPage } from '../http/pages.ts'
import { incomingFiles } from './incoming-files.ts'

const foreign: Sentence = {
  de: 'Dateien von fremden Seiten werden nicht angenommen.',
  en: 'Files from other sites are not accepted.',
}
const noForm: Sentence = {
  de: 'Es kam keine Datei an. Bitte wählen Sie eine aus.',
  en: 'No file arrived. Please choose one.',
}
const signIn: Sentence = { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' }

/**
 * `POST /:network/import/files`: takes files as a form sends them (multipart/form-data, RFC 7578) and keeps them part by
 * part, whatever their size up to the limit. Answers with the address of the import: as a redirect to a browser, as
 * JSON to a script that shows how far it is.
 */
export function receiveUpload(services: Services): RequestHandler {
  return async (req, res, next) => {
    const { viewer, locale, requestId } = req
    if (!viewer) return refuse(req, res, 401, signIn)
    const site = req.headers['sec-fetch-site']
    if (site === 'cross-site' || site === 'same-site') return refuse(req, res, 403, foreign)
    const parser = openForm(req.headers)
    if (!parser) return refuse(req, res, 400, noForm)
    const network = String(req.params['network'])
    try {
      const ctx = createContext(services, { viewer, locale, requestId })
      const { id } = await receiveFiles(ctx, network, incomingFiles(req, parser))
      const address = `/${encodeURIComponent(network)}/import/${encodeGlobalId('ImportJob', id)}`
      if (wantsJson(req)) res.json({ address })
      else res.redirect(303, address)
    } catch (error) {
      // What is left of the body is of no use to anybody.
      req.unpipe(parser)
      req.resume()
      if (error instanceof DomainError) return refuse(req, res, statusOf(error), error.sentence, network)
      next(error)
    }
  }
}

function openForm(headers: IncomingHttpHeaders): BusboyInstance | null {
  const contentType = headers['content-type']
  if (!contentType?.startsWith('multipart/form-data')) return null
  try {
    return new Busboy({ headers: { ...headers, 'content-type': contentType } })
  } catch {
    return null
  }
}

const statuses: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404, UNAUTHENTICATED: 401 }

function statusOf({ code }: DomainError): number {
  return statuses[code] ?? 422
}

function wantsJson(req: Request): boolean {
  return req.accepts(['html', 'json']) === 'json'
}

/** A browser without scripts goes back to the form, where the dashboard says the sentence that this cookie carries. */
const flashCookie = 'schutznetz_flash'
const flashSeconds = 60

function refuse(req: Request, res: Response, status: number, sentence: Sentence, network?: string): void {
  req.resume()
  const message = sentence[req.locale]
  if (wantsJson(req)) {
    res.status(status).json({ message })
    return
  }
  if (network === undefined || status !== 422) {
    sendPage(res, {
      status,
      title: { de: 'Die Datei wurde nicht angenommen', en: 'The file was not taken' },
      text: sentence,
    })
    return
  }
  const flash = JSON.stringify({ tone: 'warning', text: message, warnings: [] })
  res.cookie(flashCookie, flash, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: req.secure,
    maxAge: flashSeconds * 1000,
  })
  res.redirect(303, `/${encodeURIComponent(network)}/import`)
}
