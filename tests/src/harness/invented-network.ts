import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { demoUsers } from '@schutznetz/prisma/seed/demo/demo-users.ts'
import { largeNetwork } from '@schutznetz/prisma/seed/demo/large-network.ts'
import type { NetworkRows } from '@schutznetz/prisma/seed/network-rows.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'

/** An invented network of about this many institutions, drawn as of today. */
export function inventToday(institutions: number, slug: string): NetworkRows {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
  return largeNetwork(today, institutions, slug)
}

/** Adds a network to a data folder, with the demo users in it. The folder must not be open elsewhere. */
export async function addNetwork(dataDir: string, rows: NetworkRows): Promise<void> {
  const database = await openDatabase({ dataDir, catalogue })
  try {
    await writeNetwork(database.client, rows)
    const data = demoUsers.map(({ id, role }) => ({ userId: id, networkId: rows.network.id, role }))
    await database.client.membership.createMany({ data })
  } finally {
    await database.close()
  }
}
