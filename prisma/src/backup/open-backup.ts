import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { packedDatabase, readManifest, unpack } from './archive.ts'
import { inspectDatabase } from './inspect-database.ts'
import type { Manifest } from './manifest.ts'
import { withCopy } from './open-copy.ts'

/** A backup that lies open in a folder, its database shut down in order. */
export interface OpenedBackup {
  readonly databaseFolder: string
  readonly manifest: Manifest
}

/**
 * Unpacks a backup into a new folder, starts PostgreSQL on it, reads every table, and compares with what was there when
 * it was made. Only a backup that has passed counts as one.
 * @throws Error when anything is missing or different.
 */
export async function openBackup(file: string, folder: string): Promise<OpenedBackup> {
  const manifest = await readManifest(file)
  if (!manifest) throw new Error('Es fehlt das Inhaltsverzeichnis')
  await unpack(file, folder)
  const databaseFolder = join(folder, packedDatabase)
  const contents = await withCopy(databaseFolder, inspectDatabase)
  if (!isDeepStrictEqual(contents, manifest.contents)) throw new Error('Der Inhalt ist ein anderer als beim Sichern')
  return { databaseFolder, manifest }
}
