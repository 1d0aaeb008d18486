import type { ReportCheck } from './page-data.ts'

export interface Arrival {
  /** `null` = the same in every situation. */
  readonly situation: ReportCheck['situation'] | null
  readonly result: ReportCheck['result']
  readonly words: string
}

/** What becomes of a report by one path: a line per situation, or one where it is the same at any time. */
export function arrivalsOf(checks: readonly ReportCheck[]): Arrival[] {
  const [first] = checks
  if (!first) return []
  if (checks.every(({ words }) => words === first.words)) return [{ ...first, situation: null }]
  return [...checks]
}
