import type { Dated } from '../day.ts'

export type HolderKind = 'HOLDER' | 'DEPUTY'

/** Mandate to represent one institution or one professional group (Multiplikator*in). */
export interface MultiplierRoleRecord extends Dated {
  readonly id: string
  readonly institutionId: string | null
  readonly groupId: string | null
  readonly title: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Narrows a group role to institutions, districts or carriers; no row = the whole group. */
export interface RoleScopeRecord {
  readonly id: string
  readonly roleId: string
  readonly institutionId: string | null
  readonly districtId: string | null
  readonly carrierId: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Who holds a multiplier role, or deputises. */
export interface RoleHolderRecord extends Dated {
  readonly id: string
  readonly roleId: string
  readonly personId: string
  readonly kind: HolderKind
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Fixed contact for a question (Ansprechperson für ein Thema). */
export interface ContactTopicRecord extends Dated {
  readonly id: string
  readonly title: string
  readonly description: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** A person who answers a contact topic. */
export interface ContactTopicPersonRecord extends Dated {
  readonly id: string
  readonly topicId: string
  readonly personId: string
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Steering group (Steuerungsgruppe) on one topic. */
export interface SteeringGroupRecord extends Dated {
  readonly id: string
  readonly title: string
  readonly topic: string | null
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** A person in a steering group. */
export interface SteeringGroupMemberRecord extends Dated {
  readonly id: string
  readonly steeringGroupId: string
  readonly personId: string
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Pool of child-protection specialists that institutions can be assigned to. */
export interface SpecialistPoolRecord extends Dated {
  readonly id: string
  readonly carrierId: string | null
  readonly name: string
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** A person in a pool. */
export interface PoolMemberRecord extends Dated {
  readonly id: string
  readonly poolId: string
  readonly personId: string
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

export type AssignmentKind = 'OWN' | 'POOL' | 'CENTRAL' | 'NONE'

/** Which specialist is responsible for an institution: its own, a pool, the central line, or expressly none. */
export interface SpecialistAssignmentRecord extends Dated {
  readonly id: string
  readonly institutionId: string
  readonly personId: string | null
  readonly poolId: string | null
  readonly kind: AssignmentKind
  /** Optimistic lock: raised by every update. */
  readonly version: number
}
