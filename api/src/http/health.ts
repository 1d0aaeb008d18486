import { Router } from 'express'
import type { Database } from '@schutznetz/prisma/database.ts'

interface Readiness {
  readonly database: Pick<Database, 'client'>
  readonly version: string
  /** True from the moment the process was asked to stop. */
  readonly isStopping: () => boolean
}

/** `/health`: the process answers. `/ready`: it can also work, so send it requests. */
export function healthRoutes({ database, version, isStopping }: Readiness): Router {
  const router = Router()
  router.get('/health', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok', version })
  })
  router.get('/ready', async (_req, res) => {
    res.set('Cache-Control', 'no-store')
    const isReady = !isStopping() && (await answers(database))
    if (isReady) res.json({ status: 'ready', version })
    else res.status(503).json({ status: 'not ready', version })
  })
  return router
}

async function answers({ client }: Pick<Database, 'client'>): Promise<boolean> {
  try {
    await client.$queryRaw`select 1`
    return true
  } catch {
    return false
  }
}
