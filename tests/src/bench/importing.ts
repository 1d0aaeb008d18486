import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createServices } from '@schutznetz/api/services.ts'
import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { startPostgres } from '@schutznetz/prisma/testing/postgres-server.ts'
import { createContext } from '@schutznetz/schema/context.ts'
import { applyImport } from '@schutznetz/schema/modules/imports/apply-import.service.ts'
import { beginReading } from '@schutznetz/schema/modules/imports/read-import.service.ts'
import { receiveFiles } from '@schutznetz/schema/modules/imports/receive-files.service.ts'
import { encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import { longList, chunksOf } from './long-list.ts'
import { plainCopy } from './plain-copy.ts'
import { megabytes, ratio, seconds, type Measurement } from './table.ts'
import { once } from './timing.ts'

/** The school register of North Rhine-Westphalia, and the longest list that must go through. */
const sizes = [5_425, 100_000]
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Preview and taking over of long lists, against a plain COPY of the same rows as the limit, on both databases. */
export async function measureImporting(): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-import-'))
  const server = await startPostgres((line) => void process.stderr.write(`${line}\n`), { isDurable: true })
  try {
    const rows: Measurement[] = []
    for (const options of [{ dataDir: folder }, { databaseUrl: server.url }]) {
      const database = await openDatabase({ ...options, catalogue })
      for (const size of sizes) rows.push(...(await measureList(database, size)))
      await database.close()
    }
    return rows
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureList(database: Database, size: number): Promise<Measurement[]> {
  const where = `${size.toLocaleString('en')} rows, ${database.kind === 'pglite' ? 'PGlite' : 'PostgreSQL'}`
  const list = longList(size)
  const ctx = await coordinatorOf(database, `list-${size}`)
  const copy = await plainCopy(database, list)
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 100)
  const before = process.memoryUsage().rss
  const preview = await once(async () => {
    const { id } = await receiveFiles(ctx(), `list-${size}`, oneFile(list))
    const importId = encodeGlobalId('ImportJob', id)
    await (
      await beginReading(ctx(), importId, { preset: 'INSTITUTION_TABLE' })
    ).done
    return importId
  })
  const nothing = { excludeRows: [], mergeRows: [], createRows: [] }
  const applied = await once(() => applyImport(ctx(), preview.result, nothing))
  clearInterval(watch)
  const perSecond = (ms: number) => `${Math.round((size / ms) * 1000).toLocaleString('en')} rows/s (${seconds(ms)})`
  return [
    { what: `Plain COPY of the same columns (${where})`, value: perSecond(copy) },
    {
      what: `Upload and preview (${where})`,
      value: perSecond(preview.ms),
      note: `${ratio(preview.ms, copy)} the COPY`,
    },
    { what: `Take over (${where})`, value: perSecond(applied.ms), note: `${ratio(applied.ms, copy)} the COPY` },
    { what: `Most memory on the way (${where})`, value: megabytes(most), note: `${megabytes(before)} before` },
  ]
}

async function* oneFile(list: string) {
  yield await Promise.resolve({ name: 'list.csv', bytes: chunksOf(list) })
}

/** A network of its own, and a way to make contexts of its coordinator. */
async function coordinatorOf(database: Database, slug: string) {
  const { client } = database
  const { id: networkId } = await client.network.create({ data: { slug, name: slug } })
  const { id: userId } = await client.user.create({ data: { name: slug, email: `${slug}@bench.example` } })
  const memberships = [{ networkId, slug, role: 'COORDINATOR' as const }]
  const viewer = { userId, name: slug, isInstanceAdministrator: false, isDemo: false, memberships }
  const services = createServices(database, { clock: () => new Date(), log: quiet })
  return () => createContext(services, { viewer, requestId: 'bench' })
}
