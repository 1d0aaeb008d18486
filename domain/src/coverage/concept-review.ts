import type { Day } from '../model/day.ts'
import { addMonths } from '../model/day.ts'
import type { ProtectionConceptRecord } from '../model/records/institutions.ts'
import type { NetworkView } from '../model/view.ts'

/**
 * Day on which an adopted protection concept is due for review: so many months after its adoption, by the network's
 * settings (definitions.md, PROTECTION_CONCEPTS). `null` for any other state, and without a day of adoption: then
 * nothing can be derived.
 */
export function conceptReviewDue({ thresholds }: NetworkView, concept: ProtectionConceptRecord): Day | null {
  const { state, adoptedOn } = concept
  return state === 'ADOPTED' && adoptedOn !== null ? addMonths(adoptedOn, thresholds.conceptReviewMonths) : null
}
