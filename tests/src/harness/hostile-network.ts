import type { NetworkRows } from '@schutznetz/prisma/seed/network-rows.ts'
import { hostileNames } from './city.ts'
import { addNetwork, inventToday } from './invented-network.ts'

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
  const drawn = inventToday(160, slug)
  const tables = Object.entries(drawn).map(([table, content]) => [
    table,
    Array.isArray(content) ? content.map(renamed) : content,
  ])
  const rows = Object.fromEntries(tables) as NetworkRows
  await addNetwork(dataDir, { ...rows, network: { ...drawn.network, name: hostileNames[3] } })
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
