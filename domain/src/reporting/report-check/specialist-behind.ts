import { specialistOf } from '../../coverage/specialist.ts'
import type { InstitutionView, NetworkView } from '../../model/view.ts'

/**
 * Who answers when an institution turns to the specialist. ONE has nobody beside them; LINE = the coordination
 * office's advice line; UNKNOWN = nobody was asked, or a certificate has no date.
 */
export interface SpecialistBehind {
  readonly kind: 'SEVERAL' | 'ONE' | 'LINE' | 'NOBODY' | 'UNKNOWN'
  /** Whether the network knows a number for them, beside the one the step may name. */
  readonly hasNumber: boolean
}

/**
 * The specialist an institution can turn to on the day: its valid own ones or its pool; the advice line where that
 * was agreed. Whoever need not have a specialist has a claim to advice (§ 8b(1) SGB VIII, § 4(2) KKG), so the line
 * answers them too. O(specialists of the institution).
 */
export function specialistBehind(view: NetworkView, { id, type }: InstitutionView): SpecialistBehind {
  const { cover, personIds } = specialistOf(view, id)
  const office = view.coordinationOffice
  if (personIds.length > 0) {
    const hasNumber = personIds.some((personId) => hasPhone(view, personId))
    return { kind: personIds.length > 1 ? 'SEVERAL' : 'ONE', hasNumber }
  }
  const lineAnswers = cover === 'CENTRAL' ? office !== null : !type?.expectsSpecialist && !!office?.adviceLinePhone
  if (lineAnswers) return { kind: 'LINE', hasNumber: Boolean(office?.adviceLinePhone ?? office?.phone) }
  return { kind: cover === 'UNKNOWN' ? 'UNKNOWN' : 'NOBODY', hasNumber: false }
}

function hasPhone(view: NetworkView, personId: string): boolean {
  const jobs = view.affiliationsByPerson.get(personId) ?? []
  return Boolean(view.personById.get(personId)?.phone) || jobs.some(({ phone }) => Boolean(phone))
}
