import type { Dated, Day } from '../model/day.ts'
import { isActiveOn } from '../model/day.ts'

/** The rows as they would be if those that leave ended on the day; what does not hold on it stays. O(rows). */
export function endRows<Row extends Dated>(
  rows: readonly Row[],
  leaves: (row: Row) => boolean,
  day: Day,
): readonly Row[] {
  return rows.map((row) => (leaves(row) && isActiveOn(row, day) ? { ...row, validTo: day } : row))
}
