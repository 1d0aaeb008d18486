import type { Day } from '../model/day.ts'
import { addDays } from '../model/day.ts'
import type { QualificationRecord } from '../model/records/people.ts'
import type { NetworkView } from '../model/view.ts'

/** DUE = valid, but the refresher is due within the network's notice (default 90 days). */
export type CertificateState = 'VALID' | 'DUE' | 'EXPIRED' | 'UNKNOWN'

/**
 * State of a certificate on a day (definitions.md, "Specialists"): valid if issued by then and its refresher date lies
 * ahead; expired on and after that date; unknown where a date is missing that would decide.
 */
export function certificateState(certificate: QualificationRecord, day: Day, dueDays: number): CertificateState {
  const { issuedOn, refresherDue } = certificate
  if (refresherDue !== null && refresherDue <= day) return 'EXPIRED'
  if (issuedOn === null || refresherDue === null || issuedOn > day) return 'UNKNOWN'
  return refresherDue <= addDays(day, dueDays) ? 'DUE' : 'VALID'
}

/** Whether a person is a child-protection specialist (insoweit erfahrene Fachkraft) on the day. */
export type SpecialistState = 'VALID' | 'INVALID' | 'UNKNOWN'

/** VALID with at least one valid certificate, UNKNOWN if one might be, else INVALID. O(certificates of the person). */
export function specialistState(view: NetworkView, personId: string): SpecialistState {
  const states = (view.qualificationsByPerson.get(personId) ?? [])
    .filter((row) => row.kind === 'CHILD_PROTECTION_SPECIALIST')
    .map((row) => certificateState(row, view.day, view.thresholds.certificateDueDays))
  if (states.some((state) => state === 'VALID' || state === 'DUE')) return 'VALID'
  return states.includes('UNKNOWN') ? 'UNKNOWN' : 'INVALID'
}
