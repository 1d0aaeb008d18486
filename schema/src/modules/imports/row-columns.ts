/** Columns from which a row can be read back. */
export const rowColumns = {
  rowNumber: true,
  state: true,
  registerNumber: true,
  name: true,
  values: true,
  changes: true,
  problem: true,
  matchId: true,
  score: true,
  decision: true,
} as const
