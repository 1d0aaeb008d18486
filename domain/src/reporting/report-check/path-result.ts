import type { Label } from '../../catalogue/types.ts'

/**
 * WEAK = arrives, but something about it may fail; UNKNOWN = whether somebody stands behind a step was never asked.
 */
export type PathResult = 'ARRIVES' | 'WEAK' | 'UNKNOWN' | 'DEAD_END'

/** What may fail although the report arrives. */
export type PathWeakness = 'STALE' | 'NEVER_CONFIRMED' | 'NO_DEPUTY' | 'FALLBACK_ONLY' | 'NO_FEEDBACK'

/** From good to bad: of several situations the last one counts. */
export const pathResults: readonly PathResult[] = ['ARRIVES', 'WEAK', 'UNKNOWN', 'DEAD_END']

/** In the order they are told. */
export const weaknessLabels: Readonly<Record<PathWeakness, Label>> = {
  STALE: { de: 'eine Nummer ist länger nicht bestätigt', en: 'a number has not been confirmed for long' },
  NEVER_CONFIRMED: { de: 'eine Nummer wurde nie bestätigt', en: 'a number was never confirmed' },
  NO_DEPUTY: { de: 'die Kinderschutzfachkraft hat keine Vertretung', en: 'the specialist has no deputy' },
  FALLBACK_ONLY: { de: 'nur über die Ausweichstelle', en: 'through the fallback only' },
  NO_FEEDBACK: { de: 'keine Rückmeldung vorgesehen', en: 'no feedback is foreseen' },
}

/** The worse of two results. */
export function worse(a: PathResult, b: PathResult): PathResult {
  return pathResults.indexOf(a) > pathResults.indexOf(b) ? a : b
}
