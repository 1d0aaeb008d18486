import { freshnessOf } from '../../coverage/confirmation.ts'
import type { ReportingStepRecord, StepRecipient } from '../../model/records/reporting.ts'
import type { NetworkView } from '../../model/view.ts'
import { contactOf, fallbackContactOf } from '../step-contact.ts'
import type { PathWeakness } from './path-result.ts'
import { isOpenIn } from './situation.ts'
import type { SpecialistBehind } from './specialist-behind.ts'

/** NOBODY = no person or office stands behind the step; UNKNOWN = nobody knows whether somebody does. */
export type BreakReason = 'NOBODY' | 'UNKNOWN' | 'CLOSED' | 'NO_NUMBER'

export interface StepCheck {
  /** `null` = the report gets past the step. */
  readonly broken: BreakReason | null
  readonly weaknesses: readonly PathWeakness[]
}

export interface StepCircumstances {
  readonly isNight: boolean
  readonly specialist: SpecialistBehind
  /** The step may wait for the morning: advice that the report does not depend on. */
  readonly canWait: boolean
}

/** Whom a step addresses without leaving the institution or its families: nothing to call, nothing to break. */
const within: ReadonlySet<StepRecipient> = new Set(['MANAGEMENT', 'FAMILY', 'REPORTER'])
const passed: StepCheck = { broken: null, weaknesses: [] }

/**
 * Whether a report gets past one step (definitions.md 5): somebody stands behind the recipient, answers at that hour
 * by a channel the network knows, or its fallback does. O(1).
 */
export function checkStep(view: NetworkView, step: ReportingStepRecord, circumstances: StepCircumstances): StepCheck {
  if (within.has(step.recipient)) return passed
  const broken = breakOf(view, step, circumstances)
  if (broken === null) {
    const isAlone = behind(view, step, circumstances).isAlone && step.fallbackRecipient === null
    return {
      broken: null,
      weaknesses: [...freshnessWeakness(view, step), ...(isAlone ? (['NO_DEPUTY'] as const) : [])],
    }
  }
  if (hasFallback(view, step)) {
    // Out of hours the fallback is what was planned; in the daytime it stands in for somebody who should be there.
    const planned = circumstances.isNight && broken === 'CLOSED'
    return {
      broken: null,
      weaknesses: [...freshnessWeakness(view, step), ...(planned ? [] : (['FALLBACK_ONLY'] as const))],
    }
  }
  return broken === 'CLOSED' && circumstances.canWait ? passed : { broken, weaknesses: [] }
}

function breakOf(view: NetworkView, step: ReportingStepRecord, circumstances: StepCircumstances): BreakReason | null {
  const { staffed, hasNumber } = behind(view, step, circumstances)
  if (staffed !== 'YES') return staffed === 'NO' ? 'NOBODY' : 'UNKNOWN'
  const { channels } = step
  const canBeTaken = channels.length === 0 ? hasNumber : hasNumber || channels.some((channel) => channel !== 'PHONE')
  if (!canBeTaken) return 'NO_NUMBER'
  return isOpenIn(step.hours, circumstances.isNight) ? null : 'CLOSED'
}

interface Behind {
  readonly staffed: 'YES' | 'NO' | 'UNKNOWN'
  readonly hasNumber: boolean
  /** One person without another to stand in. */
  readonly isAlone: boolean
}

function behind(view: NetworkView, step: ReportingStepRecord, { specialist }: StepCircumstances): Behind {
  const ownNumber = Boolean(step.phone)
  if (step.recipient === 'SPECIALIST' && step.recipientInstitutionId === null) {
    const staffed = specialist.kind === 'UNKNOWN' ? 'UNKNOWN' : specialist.kind === 'NOBODY' ? 'NO' : 'YES'
    return { staffed, hasNumber: ownNumber || specialist.hasNumber, isAlone: specialist.kind === 'ONE' }
  }
  const { institutionId } = contactOf(view, step, null)
  const office = institutionId === null ? undefined : view.institutionById.get(institutionId)
  // An office outside the network stands behind its own number; the state youth office is there by law.
  const isOutside = institutionId === null && (ownNumber || step.recipient === 'STATE_YOUTH_OFFICE')
  return {
    staffed: office || isOutside ? 'YES' : 'NO',
    hasNumber: ownNumber || Boolean(office?.record.phone),
    isAlone: false,
  }
}

function hasFallback(view: NetworkView, step: ReportingStepRecord): boolean {
  if (step.fallbackRecipient === null) return false
  const { institutionId } = fallbackContactOf(view, step, null)
  return Boolean(step.fallbackPhone) || Boolean(view.institutionById.get(institutionId ?? '')?.record.phone)
}

/** Number and hours of a step are confirmed with it; one that names none relies on the record of the office. */
function freshnessWeakness(view: NetworkView, step: ReportingStepRecord): PathWeakness[] {
  const namesNumber = step.phone !== null || step.fallbackPhone !== null || step.hours.length > 0
  const relied = namesNumber ? step.id : contactOf(view, step, null).institutionId
  if (relied === null) return []
  const freshness = freshnessOf(view, relied)
  if (freshness === 'FRESH') return []
  return [freshness === 'NEVER' ? 'NEVER_CONFIRMED' : 'STALE']
}
