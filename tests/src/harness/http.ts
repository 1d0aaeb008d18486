import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hashToken } from '@schutznetz/api/auth/token.ts'
import { createApollo } from '@schutznetz/api/graphql/apollo.ts'
import { createServer } from '@schutznetz/api/server.ts'
import { createServices } from '@schutznetz/api/services.ts'
import type { Database } from '@schutznetz/prisma/database.ts'

/** The key of the tests' token hashes. */
export const testSecret = 'a secret that only the tests know'

export interface TestHttp {
  /** Without a slash at its end. */
  readonly url: string
  /** The messages of errors that were logged, newest last. */
  readonly logged: readonly string[]
  close(): Promise<void>
}

export interface ServeOptions {
  readonly isDemo?: boolean
  readonly isStopping?: () => boolean
  readonly clock?: () => Date
}

/** The real HTTP surface, without the dashboard's pages, over a test database on a free port. */
export async function serveHttp(database: Database, options: ServeOptions = {}): Promise<TestHttp> {
  const { isDemo = true, isStopping = () => false, clock = () => new Date() } = options
  const logged: string[] = []
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (message: string, fields?: object) => void logged.push(`${message} ${JSON.stringify(fields)}`),
  }
  const services = createServices(database, { clock, log })
  const apollo = createApollo(services)
  await apollo.start()
  const app = createServer({ services, apollo, secret: testSecret, isDemo, version: '0.0.0-test', isStopping })
  const server = createHttpServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await apollo.stop()
  }
  return { url: `http://127.0.0.1:${port}`, logged, close }
}

/** What is stored of a token, so that tests can put sessions and API tokens into the database. */
export const hashOf = (token: string) => hashToken(testSecret, token)
