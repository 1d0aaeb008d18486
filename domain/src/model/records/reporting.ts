import type { Dated, Day } from '../day.ts'
import type { OpenHours } from '../hours.ts'

export type ReportTrigger = 'SUBSTANTIAL' | 'URGENT'

export type StepObligation = 'MUST' | 'SHOULD' | 'MAY' | 'AUTHORISED'

export type StepRecipient =
  | 'SPECIALIST'
  | 'YOUTH_OFFICE'
  | 'POLICE'
  | 'FAMILY_COURT'
  | 'HEALTH_SERVICES'
  | 'STATE_YOUTH_OFFICE'
  | 'MANAGEMENT'
  | 'FAMILY'
  | 'REPORTER'
  | 'INSTITUTION'

export type Channel = 'PHONE' | 'MAIL' | 'FORM' | 'IN_PERSON'

/** Reporting path (Meldeweg): who tells whom, on which legal basis. */
export interface ReportingPathRecord extends Dated {
  readonly id: string
  readonly pathTypeKey: string
  readonly title: string
  readonly trigger: ReportTrigger
  readonly pathVersion: number
  /** Institution types it applies to; empty = all the path type applies to. */
  readonly originTypeKeys: readonly string[]
  readonly originGroupKeys: readonly string[]
  readonly approvedBy: string | null
  readonly approvedOn: Day | null
  readonly reviewDue: Day | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** One step of a reporting path. */
export interface ReportingStepRecord {
  readonly id: string
  readonly pathId: string
  readonly recipientInstitutionId: string | null
  readonly position: number
  /** Role of the acting person, e.g. Fachkraft. */
  readonly actor: string
  readonly action: string
  readonly obligation: StepObligation
  readonly recipient: StepRecipient
  readonly channels: readonly Channel[]
  readonly phone: string | null
  /** List of {weekday, from, to}; empty = always. */
  readonly hours: readonly OpenHours[]
  /** Who is called out of hours. */
  readonly fallbackRecipient: StepRecipient | null
  readonly fallbackPhone: string | null
  readonly deadline: string | null
  readonly form: string | null
  readonly isPseudonymised: boolean
  /** Feedback to the reporter, § 4(4) KKG, follows. */
  readonly expectsFeedback: boolean
  /** Optimistic lock: raised by every update. */
  readonly version: number
}
