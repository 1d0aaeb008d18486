import { setTimeout as wait } from 'node:timers/promises'
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

const patienceMs = 2_000

/** A database that stands still answers neither yes nor no: whoever asks is not kept waiting for it. */
async function answers({ client }: Pick<Database, 'client'>): Promise<boolean> {
  const isAnswered = client.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  return Promise.race([isAnswered, wait(patienceMs, false, { ref: false })])
}
