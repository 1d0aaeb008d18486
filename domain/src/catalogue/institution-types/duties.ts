import type { InstitutionTypeDefinition, Label } from '../types.ts'

/** What the law expects of an institution; everything else about a type is a name and a group. */
export interface Duties {
  readonly isDayCareCentre: boolean
  readonly conceptBasis: string | null
  readonly needsAgreement: boolean
  readonly expectsSpecialist: boolean
  readonly reportingPathTypeKeys: readonly string[]
}

/** Nothing is asked: the law knows no duty of this kind for the type, only paths that are open to it. */
const noDuty: Duties = {
  isDayCareCentre: false,
  conceptBasis: null,
  needsAgreement: false,
  expectsSpecialist: false,
  reportingPathTypeKeys: [],
}

/**
 * Services under SGB VIII: agreement and consultation of a specialist, § 8a(4) SGB VIII. Without an operating permit
 * there is no report to the state youth office.
 */
export const youthWelfareService: Duties = {
  ...noDuty,
  needsAgreement: true,
  expectsSpecialist: true,
  reportingPathTypeKeys: ['CARRIER'],
}

/** Institutions with an operating permit: concept § 45(2) no. 4 SGB VIII and § 11 LKSchG NRW, reports § 47 SGB VIII. */
export const permitHolder: Duties = {
  ...youthWelfareService,
  conceptBasis: '§ 45 Abs. 2 Satz 2 Nr. 4 SGB VIII, § 11 LKSchG NRW',
  reportingPathTypeKeys: ['CARRIER', 'SUPERVISION'],
}

/** Kitas: educators are not among the professions of § 4(1) KKG, so they report under § 8a(4) SGB VIII. */
export const dayCareCentre: Duties = { ...permitHolder, isDayCareCentre: true }

/** Offers under the youth promotion act (KJFöG) with professional staff, § 11(3) LKSchG NRW. */
export const youthPromotion: Duties = { ...youthWelfareService, conceptBasis: '§ 11 Abs. 3 LKSchG NRW' }

/** Offers under the youth promotion act that volunteers carry: a concept, but no agreement under § 8a(4) SGB VIII. */
export const volunteerYouthWork: Duties = {
  ...noDuty,
  conceptBasis: '§ 11 Abs. 3 LKSchG NRW',
  reportingPathTypeKeys: ['ADVICE'],
}

/** Day-care persons: agreement and consultation of a specialist, § 8a(5) SGB VIII. */
export const dayCarePerson: Duties = {
  ...noDuty,
  needsAgreement: true,
  expectsSpecialist: true,
  reportingPathTypeKeys: ['DAY_CARE'],
}

/** Schools: a concept, § 42(6) SchulG NRW; never an agreement. A specialist advises on demand, § 4(2) KKG. */
export const school: Duties = {
  ...noDuty,
  conceptBasis: '§ 42 Abs. 6 SchulG NRW',
  reportingPathTypeKeys: ['SCHOOL'],
}

/** Offers at a school that are part of it: the school's concept covers them. */
export const partOfSchool: Duties = { ...noDuty, reportingPathTypeKeys: ['SCHOOL'] }

/** Professions of § 4(1) KKG: authorised, in urgent danger supposed, to inform the youth office. No other duty. */
export const boundBySecrecy: Duties = { ...noDuty, reportingPathTypeKeys: ['SECRECY'] }

/** Services for people with disabilities: violence-protection concept, § 37a SGB IX. */
export const integrationService: Duties = { ...boundBySecrecy, conceptBasis: '§ 37a SGB IX' }

/** Anyone in professional contact with children has a claim to advice, § 8b(1) SGB VIII. */
export const entitledToAdvice: Duties = { ...noDuty, reportingPathTypeKeys: ['ADVICE'] }

/** Authorities of criminal proceedings, § 5 KKG. */
export const criminalProceedings: Duties = { ...noDuty, reportingPathTypeKeys: ['PROSECUTION'] }

/** The youth office itself: it receives reports and carries them on, § 8a(2), (3), (6) SGB VIII. */
export const youthOffice: Duties = { ...noDuty, reportingPathTypeKeys: ['COURT', 'THIRD_PARTIES', 'HAND_OVER'] }

/** No path starts here: the family court and other recipients of reports. */
export const recipientOnly: Duties = noDuty

/** Builds a type of the catalogue from its names, its group and its duties. */
export function institutionType(
  key: string,
  groupKey: string,
  label: Label,
  duties: Duties,
): InstitutionTypeDefinition {
  return { key, groupKey, label, ...duties, needsProtectionConcept: duties.conceptBasis !== null }
}
