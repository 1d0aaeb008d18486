import type { Dated, Day } from '../day.ts'

/** A professional (Fachkraft). Professional contact data only. */
export interface PersonRecord {
  readonly id: string
  readonly title: string | null
  readonly firstName: string
  readonly lastName: string
  /** Own profession: suggests roles, never decides an institution's sector. */
  readonly professionKey: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly isDemo: boolean
  readonly anonymisedAt: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** A person works in an institution (Zugehörigkeit). */
export interface AffiliationRecord extends Dated {
  readonly id: string
  readonly personId: string
  readonly institutionId: string
  /** What the person does there, e.g. Leitung. */
  readonly position: string | null
  /** Named contact of the institution. */
  readonly isContact: boolean
  readonly phone: string | null
  readonly email: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

export type NoticeChannel = 'MAIL' | 'LETTER' | 'CONVERSATION'

export type QualificationKind = 'CHILD_PROTECTION_SPECIALIST' | 'BASIC_COURSE' | 'OTHER'

/** Certificate (Zertifikat), e.g. Kinderschutzfachkraft = insoweit erfahrene Fachkraft. */
export interface QualificationRecord {
  readonly id: string
  readonly personId: string
  readonly kind: QualificationKind
  readonly course: string | null
  readonly provider: string | null
  /** Empty = unknown. */
  readonly issuedOn: Day | null
  /** Empty = unknown; no law fixes the interval. */
  readonly refresherDue: Day | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}
