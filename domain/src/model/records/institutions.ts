import type { Dated, Day } from '../day.ts'

export type CarrierKind = 'MUNICIPAL' | 'CHURCH' | 'CHARITY' | 'ASSOCIATION' | 'COMPANY' | 'STATE' | 'OTHER'

/** Operator of institutions (Träger); signs § 8a(4) agreements. */
export interface CarrierRecord extends Dated {
  readonly id: string
  readonly name: string
  readonly kind: CarrierKind
  /** Number in the register it was imported from. */
  readonly registerNumber: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly isDemo: boolean
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** An institution whose staff meet children (Einrichtung): existence and current contact data. */
export interface InstitutionRecord extends Dated {
  readonly id: string
  readonly name: string
  /** Official number, e.g. the school number: stable, unique in the network. */
  readonly registerNumber: string | null
  /** The network's own number. */
  readonly ownNumber: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly city: string | null
  /** WGS84, degrees. */
  readonly latitude: number | null
  /** WGS84, degrees. */
  readonly longitude: number | null
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  readonly openingHours: string | null
  /** Places for children, where that is a fact of the institution. */
  readonly places: number | null
  /** Contacted when a child may be in danger. */
  readonly isContactedInDanger: boolean
  readonly isDemo: boolean
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** What an institution is at a time: type, carrier, district (history kept). */
export interface InstitutionProfileRecord extends Dated {
  readonly id: string
  readonly institutionId: string
  readonly institutionTypeKey: string | null
  readonly carrierId: string | null
  readonly districtId: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

export type ConceptState = 'NONE' | 'DRAFT' | 'ADOPTED' | 'UNKNOWN'

/** Protection concept (Schutzkonzept), §§ 10–11 LKSchG NRW, § 42(6) SchulG NRW. Review due is derived. */
export interface ProtectionConceptRecord extends Dated {
  readonly id: string
  readonly institutionId: string
  readonly state: ConceptState
  readonly adoptedOn: Day | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Agreement under § 8a(4) or (5) SGB VIII: per carrier, or per day-care person (an institution). */
export interface AgreementRecord extends Dated {
  readonly id: string
  readonly carrierId: string | null
  readonly institutionId: string | null
  readonly signedOn: Day | null
  readonly reviewDue: Day | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}
