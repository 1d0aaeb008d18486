import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaClient } from '../generated/client/client.ts'

export type { PrismaClient } from '../generated/client/client.ts'

/** A client over an open connection. Transactions may take long enough to write a whole network on a slow machine. */
export function createClient(adapter: SqlDriverAdapterFactory): PrismaClient {
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 20_000, timeout: 60_000 } })
}
