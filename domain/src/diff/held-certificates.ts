import type { QualificationRecord } from '../model/records/people.ts'
import type { NetworkView } from '../model/view.ts'

/**
 * Certificates that were issued by the day (or on an unknown day) and have not expired on it, whoever is active: that a
 * person leaves does not end their certificate, and that a newer one replaces it does not either. O(certificates).
 */
export function heldCertificates(view: NetworkView): QualificationRecord[] {
  return [...view.qualificationsByPerson.values()]
    .flat()
    .filter(({ refresherDue }) => refresherDue === null || view.day < refresherDue)
}
