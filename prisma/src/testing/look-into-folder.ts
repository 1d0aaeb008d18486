import { PGlite } from '@electric-sql/pglite'
import { createClient, type PrismaClient } from '../client.ts'
import { EmbeddedAdapterFactory, extensions } from '../embedded/adapter.ts'
import { databaseFolder } from '../embedded/open-folder.ts'

/**
 * Reads an embedded database as it lies in a data folder: no lock, no migration, no reference data. Only for a folder
 * nobody else has open, and best for a copy, because PostgreSQL recovers what a crash has left.
 */
export async function lookIntoFolder<T>(dataDir: string, work: (client: PrismaClient) => Promise<T>): Promise<T> {
  const pglite = await PGlite.create({ dataDir: databaseFolder(dataDir), extensions })
  const client = createClient(new EmbeddedAdapterFactory(pglite))
  try {
    return await work(client)
  } finally {
    await client.$disconnect()
    await pglite.close()
  }
}
