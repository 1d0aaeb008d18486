import type { Gap } from '../coverage/gap.ts'
import type { Thresholds } from '../model/settings.ts'

/**
 * What closing a gap weighs (definitions.md, "What helps most"; weights are the network's settings). What is only
 * unknown weighs like every other gap: nobody knows yet whether anything is missing.
 */
export function gapWeight(thresholds: Thresholds, { indicator, severity }: Gap): number {
  if (severity === 'CHECK') return thresholds.otherGapWeight
  switch (indicator) {
    case 'STATUTE_GROUPS':
      return thresholds.statuteGroupWeight
    case 'RESILIENCE':
      return thresholds.failureRiskWeight
    case 'KITAS_WITH_SPECIALIST':
      return thresholds.kitaSpecialistWeight
    default:
      return thresholds.otherGapWeight
  }
}
