import type { Day } from './calendar.ts'

export type CarrierKind = 'MUNICIPAL' | 'CHURCH' | 'CHARITY' | 'ASSOCIATION' | 'COMPANY' | 'STATE' | 'OTHER'

export interface DistrictFacts {
  readonly name: string
  readonly postalCode: string
  /** WGS84 of its centre; absent for the supra-local area, whose seats lie elsewhere. */
  readonly at?: readonly [latitude: number, longitude: number]
  /** Share of the generated institutions. */
  readonly weight: number
  /** Dialling code, where it is not the town's. */
  readonly phoneCode?: string
}

export interface CarrierFacts {
  readonly key: string
  readonly name: string
  readonly kind: CarrierKind
  /** State of the § 8a(4) agreement. */
  readonly agreement: 'VALID' | 'REVIEW_DUE' | 'UNKNOWN' | 'MISSING' | 'NOT_ASKED'
}

export interface PersonFacts {
  readonly title?: string
  readonly first: string
  readonly last: string
  readonly position: string
}

/** An institution written by hand: a public body or another one that the town's facts name. */
export interface NamedInstitution {
  readonly key: string
  readonly name: string
  readonly type: string
  readonly district: string
  readonly carrier?: string
  readonly isContactedInDanger?: boolean
  readonly person?: PersonFacts
  /** Day since which it has a mandate of its own, with its holder; absent = as the group's plan has it. */
  readonly ownSince?: Day
  /** True = never gets a mandate of its own. */
  readonly withoutOwn?: boolean
  readonly deputy?: boolean
  /** Somebody else held the mandate first, then nobody did for a while: months before today. */
  readonly vacancy?: { readonly former: PersonFacts; readonly from: number; readonly to: number }
}

/** Institutions the generator invents. */
export interface MassFacts {
  readonly type: string
  readonly count: number
  /** True = nobody has said what it is: no type, and so in no group. */
  readonly isUntyped?: boolean
  /** Carrier keys by weight; absent = its own carrier (practice, club). */
  readonly carriers?: readonly (readonly [string, number])[]
  readonly districts?: readonly string[]
  /** Invented names with their district, where the generator's own would not do. */
  readonly names?: readonly (readonly [name: string, district: string])[]
}

/** A mandate for a professional group. */
export interface GroupRoleFacts {
  readonly title: string
  /** Named institution its holder works in; `null` = a person without an institution; absent = one of the group. */
  readonly home?: string | null
  readonly person?: PersonFacts
  /** A day, or months before today. */
  readonly since: Day | number
  readonly deputy?: boolean
  /** Months before today since which nobody holds it. */
  readonly vacantFor?: number
  /** Months before today when it passed to somebody else. */
  readonly changedBefore?: number
  readonly districts?: readonly string[]
  readonly carriers?: readonly string[]
  /** Institutions of these types … */
  readonly types?: readonly string[]
  /** … but at most this many. */
  readonly atMost?: number
}

export interface GroupFacts {
  readonly key: string
  /** Share of the institutions that have a mandate of their own today. */
  readonly own: number
  readonly deputies: number
  readonly roles: readonly GroupRoleFacts[]
}

export interface CustomGroupFacts {
  readonly key: string
  readonly de: string
  readonly en: string
  readonly types: readonly string[]
}

export interface OpenHours {
  readonly weekday: number
  readonly from: string
  readonly to: string
}

export interface OfficeFacts {
  readonly name: string
  readonly street: string
  readonly postalCode: string
  readonly tasks: readonly string[]
  readonly hours: readonly OpenHours[]
  /** The institution its coordinators are employed by. */
  readonly home: string
  readonly coordinators: readonly (PersonFacts & { readonly since: Day; readonly until?: number })[]
}

export interface CourseFacts {
  readonly course: string
  readonly provider: string
  /** Certificates issued this many months before today … */
  readonly issuedMonthsAgo: number
  /** … plus this many days. */
  readonly issuedDaysAgo?: number
  /** Absent = nobody wrote down when the refresher is due. */
  readonly refresherAfterMonths?: number
  readonly count: number
}

export interface PoolFacts {
  readonly key: string
  readonly name: string
  readonly carrier?: string
  /** Institution its members work in. */
  readonly home: string
  readonly members: number
  readonly since: Day
  /** Carriers whose institutions it serves. */
  readonly serves: readonly string[]
}

export interface SpecialistFacts {
  readonly courses: readonly CourseFacts[]
  readonly pools: readonly PoolFacts[]
  /** Named institutions outside the Kitas where a certified person works. */
  readonly atNamed: readonly string[]
  /** How many places at the first courses went to Kitas. */
  readonly kitasFirst: number
  /** How many Kitas share their specialist with a second one. */
  readonly shared: number
  /** What happens to Kitas without a specialist of their own. */
  readonly otherwise: readonly (readonly ['POOL' | 'CENTRAL' | 'NONE' | 'UNKNOWN', number])[]
}

export interface MeetingFacts {
  readonly kind: 'NETWORK_MEETING' | 'KICK_OFF' | 'CONFERENCE' | 'MULTIPLIER_EXCHANGE' | 'SPECIALIST_EXCHANGE'
  readonly title: string
  /** A day, or days from today (negative = past). */
  readonly on: Day | number
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly participants?: number
  readonly recursEveryMonths?: number
  readonly isCancelled?: boolean
  /** Held again every `recursEveryMonths`, the last time planned for after today. */
  readonly isRepeated?: boolean
  /** Who is invited; `named` only those in `attendedBy`. */
  readonly invites: 'INSTITUTIONS' | 'MULTIPLIERS' | 'SPECIALISTS' | 'NAMED'
  /** Share of those invited who came; absent for meetings to come. */
  readonly attendance?: number
  /** Named institutions that came. */
  readonly attendedBy?: readonly string[]
}

export interface TrainingFacts {
  readonly title: string
  readonly topic: string
  readonly provider: string
  /** Days from today. */
  readonly on: number
  readonly isInterdisciplinary: boolean
  readonly places: number
  readonly isCancelled?: boolean
}

export interface PathFacts {
  readonly type: string
  readonly trigger: 'SUBSTANTIAL' | 'URGENT'
  /** Months ago when each version came into force, oldest first. */
  readonly versions: readonly number[]
  readonly approvedBy: string
}

/** Proportions of what the generator draws. */
export interface Proportions {
  /** How many months ago mandates began: [months, weight]; the beginnings lie between the entries. */
  readonly growth: readonly (readonly [monthsAgo: number, weight: number])[]
  readonly leadersKnown: number
  readonly holderIsLeader: number
  readonly fresh: readonly (readonly ['FRESH' | 'AGEING' | 'STALE' | 'NEVER', number])[]
  readonly concepts: readonly (readonly ['ADOPTED' | 'REVIEW_DUE' | 'DRAFT' | 'NONE' | 'UNKNOWN' | 'NO_ROW', number])[]
  readonly linksPerInstitution: number
  readonly joined: number
  readonly closed: number
}

export interface TownFacts {
  readonly slug: string
  readonly name: string
  readonly municipality: string
  readonly ags: string
  /** First day of the network's own records. */
  readonly since: Day
  /** Dialling code; numbers start with 000 and belong to nobody. */
  readonly phoneCode: string
  readonly districts: readonly DistrictFacts[]
  readonly carriers: readonly CarrierFacts[]
  readonly groups: readonly GroupFacts[]
  readonly customGroups?: readonly CustomGroupFacts[]
  readonly named: readonly NamedInstitution[]
  readonly mass: readonly MassFacts[]
  readonly office: OfficeFacts
  readonly specialists: SpecialistFacts
  readonly meetings: readonly MeetingFacts[]
  readonly trainings: readonly TrainingFacts[]
  readonly steeringGroups: readonly {
    readonly title: string
    readonly topic: string
    readonly since: Day
    readonly members: number
  }[]
  readonly proportions: Proportions
  readonly paths: readonly PathFacts[]
  /** Named institutions that receive reports. */
  readonly recipients: Readonly<Record<'YOUTH_OFFICE' | 'POLICE' | 'FAMILY_COURT' | 'HEALTH_SERVICES', string>>
  /** On this day every institution had a multiplier of its own; the gaps came later. */
  readonly fullyReachedOn?: Day
  /** Questions for which there is a fixed contact, from institutions of these types. */
  readonly contactTopics: readonly {
    readonly title: string
    readonly description: string
    readonly types: readonly string[]
  }[]
}
