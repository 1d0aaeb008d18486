/** How much of a cell is in order: its shade and its shape. EMPTY = no institution; UNCOUNTED = none the measure counts. */
export type CellLevel = 'ALL' | 'MOST' | 'HALF' | 'FEW' | 'NONE' | 'UNCOUNTED' | 'EMPTY'

interface Figure {
  readonly numerator: number
  readonly denominator: number
  readonly count: number
}

/** The steps of the legend: all · from 75 % · from 50 % · below · nobody. */
export function levelOf({ numerator, denominator, count }: Figure): CellLevel {
  if (count === 0) return 'EMPTY'
  if (denominator === 0) return 'UNCOUNTED'
  if (numerator === denominator) return 'ALL'
  if (numerator === 0) return 'NONE'
  const share = numerator / denominator
  if (share >= 0.75) return 'MOST'
  return share >= 0.5 ? 'HALF' : 'FEW'
}

export const legendLevels: readonly CellLevel[] = ['ALL', 'MOST', 'HALF', 'FEW', 'NONE']
