import type { Dated, Day } from '../day.ts'

export type CooperationKind =
  'AGREEMENT' | 'WORKING_GROUP' | 'PROFESSIONAL_EXCHANGE' | 'ANONYMISED_CONSULTATION' | 'REFERRAL'

export type CooperationFrequency = 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY' | 'ON_OCCASION' | 'UNKNOWN'

/** Cooperation between two institutions; confirmed by neither, one or both sides (see Confirmation). */
export interface CooperationLinkRecord extends Dated {
  readonly id: string
  readonly sourceId: string
  readonly targetId: string
  readonly kind: CooperationKind
  readonly frequency: CooperationFrequency
  readonly description: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Guideline or procedure of the network (Leitlinie, Verfahren). */
export interface GuidelineRecord {
  readonly id: string
  readonly title: string
  readonly topic: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** A version of a guideline with approval and review date. */
export interface GuidelineVersionRecord extends Dated {
  readonly id: string
  readonly guidelineId: string
  readonly number: number
  readonly approvedBy: string | null
  readonly approvedOn: Day | null
  readonly reviewDue: Day | null
  readonly url: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

export type ConfirmedEntity =
  'INSTITUTION' | 'AFFILIATION' | 'ROLE_HOLDER' | 'COOPERATION_LINK' | 'COORDINATION_OFFICE' | 'REPORTING_STEP'

export type ConfirmationSide = 'SOURCE' | 'TARGET'

/** Append-only event: somebody confirmed a record (or one field of it) on a day. */
export interface ConfirmationRecord {
  readonly id: string
  readonly entity: ConfirmedEntity
  readonly entityId: string
  /** Name of one confirmed field; empty = the whole record. */
  readonly field: string | null
  /** For cooperation links: which side confirmed. */
  readonly side: ConfirmationSide | null
  readonly confirmedOn: Day
  /** Name of the confirming person or office. */
  readonly confirmedBy: string | null
}
