import type { PrismaClient } from './client.ts'
import type { CatalogueData } from './reference/catalogue-data.ts'

export interface OpenOptions {
  /** PostgreSQL server; absent: embedded in `dataDir`. */
  readonly databaseUrl?: string | undefined
  readonly dataDir?: string | undefined
  readonly catalogue: CatalogueData
  /** Told about steps that take time, in German. */
  readonly report?: ((line: string) => void) | undefined
  /**
   * Told in one German sentence when the embedded database gives up while it is open (a disk that is full to the last
   * byte). It can answer nothing any more, so the process has to end at once; all that it has acknowledged is stored.
   */
  readonly onBreakdown?: ((sentence: string) => void) | undefined
}

/** An open, migrated database with its reference data. */
export interface Database {
  readonly kind: 'pglite' | 'postgres'
  /** Reads and writes everything, of every network: for the write door and the composition root only. */
  readonly client: PrismaClient
  /** It was empty before. */
  readonly isNew: boolean
  close(): Promise<void>
}
