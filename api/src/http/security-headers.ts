import type { RequestHandler } from 'express'
import helmet from 'helmet'

const none = ["'none'"]
const self = ["'self'"]

/** For everything that brings no policy of its own; the dashboard's pages bring a stricter one with a nonce. */
const standard = {
  defaultSrc: self,
  scriptSrc: self,
  styleSrc: self,
  imgSrc: ["'self'", 'data:'],
  fontSrc: self,
  connectSrc: self,
  objectSrc: none,
  baseUri: self,
  formAction: self,
  frameAncestors: none,
}

/** The console's editor writes style elements while it runs; its scripts and workers are files of ours all the same. */
const console = { ...standard, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'], workerSrc: self }

function headers(directives: Record<string, string[]>): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Whether there is https is the reverse proxy's to know and to say.
    strictTransportSecurity: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  })
}

export const securityHeaders = headers(standard)
export const consoleSecurityHeaders = headers(console)
