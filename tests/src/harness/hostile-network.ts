import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { demoUsers } from '@schutznetz/prisma/seed/demo/demo-users.ts'
import { largeNetwork } from '@schutznetz/prisma/seed/demo/large-network.ts'
import type { NetworkRows } from '@schutznetz/prisma/seed/network-rows.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { hostileNames } from './city.ts'

/** Columns that hold what somebody typed as a text of their own. */
const typedColumns = new Set([
  'name',
  'title',
  'label',
  'labelDe',
  'labelEn',
  'shortLabelDe',
  'shortLabelEn',
  'firstName',
  'lastName',
  'position',
  'street',
  'place',
  'description',
  'text',
  'note',
])

/**
 * Adds a small network in which everything that can be typed is a hostile name: people, districts, groups, carriers,
 * pools, topics, guidelines, meetings. The folder must not be open elsewhere.
 */
export async function addHostileNetwork(dataDir: string, slug: string): Promise<void> {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
  const drawn = largeNetwork(today, 160, slug)
  const rows = {
    ...(Object.fromEntries(
      Object.entries(drawn).map(([table, content]) => [table, Array.isArray(content) ? content.map(renamed) : content]),
    ) as unknown as NetworkRows),
    network: { ...drawn.network, name: hostileNames[3] },
  }
  const database = await openDatabase({ dataDir, catalogue })
  try {
    await writeNetwork(database.client, rows)
    const data = demoUsers.map(({ id, role }) => ({ userId: id, networkId: rows.network.id, role }))
    await database.client.membership.createMany({ data })
  } finally {
    await database.close()
  }
}

/** Every text of a row under another of the names; a number keeps names that must differ apart. */
function renamed(row: Readonly<Record<string, unknown>>, index: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value], place) => {
      if (!typedColumns.has(column) || typeof value !== 'string') return [column, value]
      const name = hostileNames[(index + place) % hostileNames.length] ?? ''
      return [column, index < hostileNames.length ? name : `${name} ${index}`]
    }),
  )
}
