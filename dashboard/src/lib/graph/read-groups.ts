import type { MapGroup } from './map-data.ts'

/** A node of kind GROUP as GraphQL answers it. */
interface GroupNode {
  readonly id: string
  readonly label: string
  readonly groupKey?: string | null
  readonly groupCode?: string | null
  readonly statutoryNumber?: number | null
  readonly missing: boolean
}

/** The API marks one group per statutory number as the ghost; on the wheel all groups of that number are missing. */
export function readGroups(nodes: readonly GroupNode[]): MapGroup[] {
  const missing = new Set(nodes.filter((node) => node.missing).map(({ statutoryNumber }) => statutoryNumber))
  return nodes.map(({ id, groupKey, label, groupCode, statutoryNumber }) => ({
    id,
    key: groupKey ?? id,
    label,
    code: groupCode ?? '',
    statutoryNumber: statutoryNumber ?? null,
    missing: typeof statutoryNumber === 'number' && missing.has(statutoryNumber),
  }))
}
