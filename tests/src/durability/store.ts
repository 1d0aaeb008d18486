import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import type { Random } from '@schutznetz/prisma/seed/demo/random.ts'
import type { ServerProcess } from '../e2e/harness/process.ts'
import type { Founder } from './founding.ts'

/** Where a tried server keeps its data, and how that is brought to fall. */
export interface Store {
  /** What the server is started with. */
  readonly environment: Record<string, string>
  readonly founder: Founder
  /**
   * Lets something die in the midst of what it does. Answers the server, if it is the one that lives on, and how this
   * way of dying is called.
   */
  crash(server: ServerProcess, random: Random): Promise<{ readonly way: string; readonly survivor?: ServerProcess }>
  /** Freezes the present state for {@link inspect}; the server may be started again after it. */
  freeze(): Promise<void>
  /** Reads what lies in the database, independently of the server. */
  inspect<T>(work: (client: PrismaClient) => Promise<T>): Promise<T>
  close(): Promise<void>
}
