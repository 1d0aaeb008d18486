import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartError } from '@schutznetz/prisma/start-error.ts'
import type { Settings } from './settings.ts'

/** The open port. It answers 503 until it is told what to serve. */
export interface Listener {
  readonly url: string
  serve(listener: RequestListener): void
  /** Takes no new requests, lets running ones finish, and cuts what is still open after `patienceMs`. */
  close(patienceMs: number): Promise<void>
}

/**
 * Opens the port before anything slow happens or the database is touched, so that a busy port is known at once.
 *
 * @throws {StartError} if the port or the address cannot be used.
 */
export async function listen({ port, host }: Pick<Settings, 'port' | 'host'>): Promise<Listener> {
  let serving: RequestListener = notReady
  const server = createServer((req, res) => serving(req, res))
  await opened(server, port, host)
  const { port: actualPort } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}/`,
    serve: (listener) => {
      serving = listener
    },
    close: (patienceMs) => closed(server, patienceMs),
  }
}

const notReady: RequestListener = (req, res) => {
  const isReadyCheck = req.url === '/ready'
  res.writeHead(req.url === '/health' ? 200 : 503, {
    'Content-Type': isReadyCheck || req.url === '/health' ? 'application/json' : 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '2',
  })
  if (req.url === '/health') res.end('{"status":"ok"}')
  else res.end(isReadyCheck ? '{"status":"starting"}' : 'Schutznetz startet gerade. Bitte gleich noch einmal laden.')
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)))
    server.listen(port, host, () => resolve())
  })
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Der Port ${port} ist schon belegt, vielleicht von einem anderen Schutznetz. ` +
          `Bitte dort beenden oder einen anderen Port wählen, zum Beispiel PORT=${port + 1}.`,
      )
    case 'EACCES':
      return new StartError(`Der Port ${port} darf nicht benutzt werden. Bitte PORT auf 1024 oder höher setzen.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`Die Adresse HOST=${host} gehört nicht zu diesem Rechner. Bitte HOST ändern.`)
    default:
      return error
  }
}

function closed(server: Server, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), patienceMs)
    // A connection whose last answer is just out becomes idle only now; browsers would keep it for minutes.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(timer)
      clearInterval(sweep)
      resolve()
    })
  })
}
