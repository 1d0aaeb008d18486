import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { createClient } from '../client.ts'
import { EmbeddedAdapterFactory } from '../embedded/adapter.ts'
import { lockFolder } from '../embedded/folder-lock.ts'
import { rememberVersion } from '../embedded/folder-version.ts'
import { databaseFolder, openFolder } from '../embedded/open-folder.ts'
import { syncFolder, syncPath } from '../embedded/sync-folder.ts'
import { migrate } from '../migrate/bring-up-to-date.ts'
import { namesOf, readMigrations } from '../migrate/migration-list.ts'
import { newerThanCode } from '../migrate/newer-than-code.ts'
import { configOf, connect } from '../server/connect.ts'
import { carryOver } from './carry-over.ts'
import type { TableState } from './compare-tables.ts'
import { MoveError } from './move-error.ts'
import type { Move } from './move-to-server.ts'
import { embeddedSession, serverSession, type Session } from './session.ts'

/**
 * Carries a PostgreSQL server's database into a data folder that has none. It is made under another name and gets its
 * place only when everything has arrived; the server's is only read.
 * @throws MoveError or StartError with one sentence.
 */
export async function moveFromServer({ dataDir, databaseUrl, report }: Move): Promise<TableState[]> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const lock = lockFolder(dataDir)
  const unfinished = join(dataDir, 'moved.unfinished')
  try {
    if (existsSync(databaseFolder(dataDir))) {
      throw new MoveError(
        `Im Ordner ${dataDir} ist schon eine Datenbank; es wurde nichts verändert. Bitte mit DATA_DIR einen leeren Ordner wählen.`,
      )
    }
    const client = await connect(configOf(databaseUrl), 'der angegebenen Adresse')
    try {
      const source = await serverSession(client)
      await refuseUnready(client, source)
      await rm(unfinished, { recursive: true, force: true })
      await mkdir(unfinished, { mode: 0o700 })
      const states = await fill(unfinished, source, report)
      await rename(databaseFolder(unfinished), databaseFolder(dataDir))
      await syncPath(dataDir)
      await rememberVersion(dataDir, namesOf(await readMigrations()).at(-1))
      return states
    } finally {
      await client.end()
    }
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    lock.release()
  }
}

async function fill(folder: string, source: Session, report: Move['report']): Promise<TableState[]> {
  const { pglite } = await openFolder(folder)
  try {
    const adapter = new EmbeddedAdapterFactory(pglite)
    const client = createClient(adapter)
    await migrate({ adapter, client, migrations: await readMigrations(), report })
    await client.$disconnect()
    report('Die Daten werden übertragen und auf beiden Seiten verglichen.')
    return await carryOver(source, await embeddedSession(pglite))
  } finally {
    await pglite.close()
    await syncFolder(databaseFolder(folder))
  }
}

/** A server's database of another version, or one in which somebody may still be writing. */
async function refuseUnready({ database = '' }: pg.Client, source: Session): Promise<void> {
  const [found] = await source.query<{ exists: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`,
  )
  if (!found?.exists)
    throw new MoveError(`Die Datenbank ${database} ist keine von Schutznetz; es wurde nichts verändert.`)
  const applied = await source.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  )
  const known = namesOf(await readMigrations())
  const names = applied.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new MoveError(newerThanCode(unknown))
  if (names.length < known.length) {
    throw new MoveError(
      `Die Datenbank ${database} ist auf einem älteren Stand; es wurde nichts verändert. Bitte dieses Schutznetz einmal mit DATABASE_URL starten und wieder beenden.`,
    )
  }
  const [others] = await source.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  )
  if (others && others.count > 0) {
    throw new MoveError(
      `Mit der Datenbank ${database} sind noch andere verbunden (${others.count}); was sie noch schreiben, käme nicht mit. Bitte Schutznetz dort beenden und den Befehl noch einmal geben.`,
    )
  }
}
