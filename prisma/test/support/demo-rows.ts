import type { NetworkRows } from '../../src/seed/network-rows.ts'

export type DemoRow = Readonly<Record<string, unknown>> & { readonly id: string }

export interface DatedRow extends DemoRow {
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Every collection of a network with its rows. */
export function collectionsOf(rows: NetworkRows): [string, DemoRow[]][] {
  return Object.entries(rows).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list as DemoRow[]]] : []))
}

export function isDated(row: DemoRow): row is DatedRow {
  return 'validFrom' in row && 'validTo' in row
}

/** Whether `inner` lies within the time of `outer`. */
export function liesWithin(inner: DatedRow, outer: DatedRow): boolean {
  const beginsIn = outer.validFrom === null || (inner.validFrom !== null && inner.validFrom >= outer.validFrom)
  const endsIn = outer.validTo === null || (inner.validTo !== null && inner.validTo <= outer.validTo)
  return beginsIn && endsIn
}

/** Pairs of rows with the same key that hold at the same time. */
export function overlapsOf(rows: readonly DatedRow[], keyOf: (row: DatedRow) => string): [DatedRow, DatedRow][] {
  const groups = Map.groupBy(rows, keyOf)
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))
    return sorted.flatMap((row, index): [DatedRow, DatedRow][] => {
      const next = sorted[index + 1]
      return next && (row.validTo === null || (next.validFrom ?? '') < row.validTo) ? [[row, next]] : []
    })
  })
}
