import type { DueUrgency } from '#lib/generated/graphql.ts'

/** How a badge shows an urgency; the words and the sign say the same. */
export function urgencyTone(urgency: DueUrgency): 'danger' | 'warning' | 'neutral' | 'unknown' {
  return ({ OVERDUE: 'danger', SOON: 'warning', LATER: 'neutral', UNKNOWN: 'unknown' } as const)[urgency]
}
