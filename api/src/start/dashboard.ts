import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { StartError } from '@schutznetz/prisma/start-error.ts'
import type { RequestHandler } from 'express'

/**
 * The built dashboard as a request handler.
 *
 * @throws {StartError} if it was never built.
 */
export async function loadDashboard(repositoryRoot: string): Promise<RequestHandler> {
  const path = join(repositoryRoot, 'dashboard', 'build', 'handler.js')
  if (!existsSync(path)) throw new StartError('Die Oberfläche ist nicht gebaut. Bitte mit «npm start» starten.')
  // Read by the handler while it is imported: see server.ts, and uploads are imports of up to 16 MB.
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto'
  process.env['BODY_SIZE_LIMIT'] ??= '16M'
  const { handler } = (await import(pathToFileURL(path).href)) as { handler: RequestHandler }
  return handler
}
