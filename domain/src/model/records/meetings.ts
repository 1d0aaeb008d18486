import type { Day } from '../day.ts'

export type MeetingKind =
  'NETWORK_MEETING' | 'KICK_OFF' | 'CONFERENCE' | 'MULTIPLIER_EXCHANGE' | 'SPECIALIST_EXCHANGE' | 'STEERING_GROUP'

export type InvitationAnswer = 'OPEN' | 'ACCEPTED' | 'DECLINED'

export type EnrolmentState = 'ENROLLED' | 'WAITING' | 'CANCELLED' | 'ATTENDED'

/** Network meeting of any kind (Netzwerktreffen). */
export interface MeetingRecord {
  readonly id: string
  readonly steeringGroupId: string | null
  readonly kind: MeetingKind
  readonly title: string
  /** Day of the meeting, Europe/Berlin. */
  readonly heldOn: Day
  /** HH:MM, Europe/Berlin. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  /** A recurring kind is overdue when this many months have passed. */
  readonly recursEveryMonths: number | null
  readonly cancelledOn: Day | null
  /** Number of people who came, where only the number is known. */
  readonly participants: number | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** An institution, a professional group or a person is invited to a meeting; answered, attended. */
export interface InvitationRecord {
  readonly id: string
  readonly meetingId: string
  readonly institutionId: string | null
  readonly groupId: string | null
  readonly personId: string | null
  readonly answer: InvitationAnswer
  /** Empty = unknown. */
  readonly hasAttended: boolean | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Qualification offer (Fortbildung), § 9(5) LKSchG NRW. */
export interface TrainingRecord {
  readonly id: string
  readonly title: string
  readonly topic: string | null
  readonly provider: string | null
  readonly heldOn: Day
  readonly isInterdisciplinary: boolean
  readonly places: number | null
  readonly cancelledOn: Day | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** A person takes part in a training. */
export interface EnrolmentRecord {
  readonly id: string
  readonly trainingId: string
  readonly personId: string
  readonly state: EnrolmentState
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** A need for training that an institution or group has voiced (Fortbildungsbedarf). */
export interface TrainingNeedRecord {
  readonly id: string
  readonly institutionId: string | null
  readonly groupId: string | null
  readonly topic: string
  readonly voicedOn: Day
  readonly settledOn: Day | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Concern from an institution, through its multiplier, into the network (Anliegen). Never a case. */
export interface ConcernRecord {
  readonly id: string
  readonly institutionId: string | null
  readonly roleId: string | null
  readonly openedOn: Day
  readonly answeredOn: Day | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Information to be carried into institutions (Information zum Weitertragen). */
export interface BulletinRecord {
  readonly id: string
  readonly title: string
  readonly publishedOn: Day
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** A multiplier has carried a bulletin into an institution. */
export interface BulletinReceiptRecord {
  readonly id: string
  readonly bulletinId: string
  readonly roleId: string
  readonly institutionId: string | null
  readonly carriedOn: Day
}
