import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import { copyDatabase } from '../backup/copy-database.ts'
import { withCopy } from '../backup/open-copy.ts'
import { createClient } from '../client.ts'
import { EmbeddedAdapterFactory } from '../embedded/adapter.ts'
import { lockFolder } from '../embedded/folder-lock.ts'
import { databaseFolder } from '../embedded/open-folder.ts'
import { migrate } from '../migrate/bring-up-to-date.ts'
import { readMigrations } from '../migrate/migration-list.ts'
import { ServerAdapterFactory } from '../server/adapter.ts'
import { configOf, connect } from '../server/connect.ts'
import { migrationLock } from '../server/open-server.ts'
import { carryOver } from './carry-over.ts'
import type { TableState } from './compare-tables.ts'
import { MoveError } from './move-error.ts'
import { embeddedSession, serverSession, type Session } from './session.ts'
import { firstWithRows } from './tables.ts'

export interface Move {
  /** Absolute. */
  readonly dataDir: string
  readonly databaseUrl: string
  readonly report: (line: string) => void
}

/**
 * Carries the embedded database to an empty PostgreSQL server. It is read from a copy of its files, so they stay as they
 * are to the last byte; the folder is locked meanwhile, for what a server wrote now would not come along.
 * @throws MoveError or StartError with one sentence.
 */
export async function moveToServer({ dataDir, databaseUrl, report }: Move): Promise<TableState[]> {
  if (!existsSync(databaseFolder(dataDir))) {
    throw new MoveError(`Im Ordner ${dataDir} ist keine Datenbank, die umziehen könnte.`)
  }
  const lock = lockFolder(dataDir)
  const copy = join(dataDir, 'database.moving.unfinished')
  try {
    const client = await connect(configOf(databaseUrl), 'der angegebenen Adresse')
    try {
      await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
      const target = await serverSession(client)
      await refuseContent(client, target)
      await rm(copy, { recursive: true, force: true })
      await copyDatabase(databaseFolder(dataDir), copy)
      return await withCopy(copy, async (pglite) => {
        await migrateCopy(pglite, report)
        await migrateServer(databaseUrl, report)
        report('Die Daten werden übertragen und auf beiden Seiten verglichen.')
        return carryOver(await embeddedSession(pglite), target)
      })
    } finally {
      await client.end()
    }
  } finally {
    await rm(copy, { recursive: true, force: true })
    lock.release()
  }
}

async function refuseContent(client: pg.Client, target: Session): Promise<void> {
  const table = await firstWithRows(target)
  if (table === null) return
  throw new MoveError(
    `Die Datenbank ${client.database ?? ''} auf dem PostgreSQL-Server ist nicht leer (Tabelle ${table}); es wurde nichts verändert. Bitte eine neue, leere anlegen, die noch kein Schutznetz benutzt hat.`,
  )
}

async function migrateCopy(pglite: PGlite, report: Move['report']): Promise<void> {
  const adapter = new EmbeddedAdapterFactory(pglite)
  const client = createClient(adapter)
  await migrate({ adapter, client, migrations: await readMigrations(), report })
  await client.$disconnect()
}

async function migrateServer(databaseUrl: string, report: Move['report']): Promise<void> {
  const adapter = new ServerAdapterFactory(configOf(databaseUrl))
  const client = createClient(adapter)
  try {
    await migrate({ adapter, client, migrations: await readMigrations(), report })
  } finally {
    await client.$disconnect()
  }
}
