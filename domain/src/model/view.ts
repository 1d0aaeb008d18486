import type { GroupDefinition, InstitutionTypeDefinition, Label, StatuteDefinition } from '../catalogue/types.ts'
import type { Day } from './day.ts'
import type { NetworkRecords } from './network-records.ts'
import type { ConfirmationRecord, CooperationLinkRecord } from './records/cooperation.ts'
import type {
  CarrierRecord,
  InstitutionProfileRecord,
  InstitutionRecord,
  ProtectionConceptRecord,
} from './records/institutions.ts'
import type { CoordinationOfficeRecord, CoordinatorRecord, DistrictRecord } from './records/network.ts'
import type { AffiliationRecord, PersonRecord, QualificationRecord } from './records/people.ts'
import type {
  MultiplierRoleRecord,
  PoolMemberRecord,
  RoleHolderRecord,
  RoleScopeRecord,
  SpecialistAssignmentRecord,
  SpecialistPoolRecord,
  SteeringGroupMemberRecord,
  SteeringGroupRecord,
} from './records/roles.ts'
import type { IndicatorRules, Thresholds } from './settings.ts'

/** All rows of a network, immutable, with the catalogue they are read by. Built once per revision. */
export interface NetworkSnapshot {
  readonly records: NetworkRecords
  readonly catalogueVersion: string
}

/** A professional group on a day: a sector of the wheel. */
export interface GroupView {
  readonly id: string
  readonly key: GroupDefinition['key']
  readonly label: Label
  /** `1`, `2a`, `2b` … in statutory order, then `L1`, `L2` … for local groups. */
  readonly code: string
  /** Number in the network's statute; `null` = local group. */
  readonly statutoryNumber: number | null
  readonly isCustom: boolean
}

/** An institution as it is on a day. `type` or `group` `null` = unknown ("nicht zugeordnet"). */
export interface InstitutionView {
  readonly id: string
  readonly record: InstitutionRecord
  readonly profile: InstitutionProfileRecord | null
  readonly type: InstitutionTypeDefinition | null
  readonly group: GroupView | null
  readonly carrier: CarrierRecord | null
  readonly district: DistrictRecord | null
}

/** A mandate on a day. It acts when `acting` is somebody; otherwise it is vacant and counts as not there. */
export interface RoleView {
  readonly id: string
  readonly record: MultiplierRoleRecord
  readonly institution: InstitutionView | null
  readonly group: GroupView | null
  /** Empty = the whole group. */
  readonly scope: readonly RoleScopeRecord[]
  readonly holders: readonly RoleHolderRecord[]
  readonly holder: PersonRecord | null
  /** Somebody else than the holder; of several deputies the one who has deputised longest. */
  readonly deputy: PersonRecord | null
  /** The active holder, else the active deputy. */
  readonly acting: PersonRecord | null
}

/** The network as of one day: what every read and every number is a function of. */
export interface NetworkView {
  readonly snapshot: NetworkSnapshot
  readonly day: Day
  readonly thresholds: Thresholds
  /** What the network decided about single indicators; see coverage/indicator-rules.ts. */
  readonly indicatorRules: IndicatorRules
  /** Names the rules a number was computed by: catalogue version and settings row. */
  readonly rulesVersion: string
  readonly statute: StatuteDefinition
  readonly coordinationOffice: CoordinationOfficeRecord | null
  readonly coordinators: readonly CoordinatorRecord[]
  readonly districtById: ReadonlyMap<string, DistrictRecord>
  readonly carriers: readonly CarrierRecord[]
  readonly carrierById: ReadonlyMap<string, CarrierRecord>
  /** Statutory order, then local groups. */
  readonly groups: readonly GroupView[]
  readonly groupById: ReadonlyMap<string, GroupView>
  readonly institutions: readonly InstitutionView[]
  readonly institutionById: ReadonlyMap<string, InstitutionView>
  readonly institutionsByGroup: ReadonlyMap<string, readonly InstitutionView[]>
  /** Everybody who is known; a person without an active affiliation can still hold a role. */
  readonly people: readonly PersonRecord[]
  readonly personById: ReadonlyMap<string, PersonRecord>
  readonly affiliationsByInstitution: ReadonlyMap<string, readonly AffiliationRecord[]>
  readonly affiliationsByPerson: ReadonlyMap<string, readonly AffiliationRecord[]>
  /** Issued up to and including the day, or on an unknown day. */
  readonly qualificationsByPerson: ReadonlyMap<string, readonly QualificationRecord[]>
  /** All mandates active on the day for an active institution or group, vacant ones included. */
  readonly roles: readonly RoleView[]
  readonly roleById: ReadonlyMap<string, RoleView>
  readonly rolesByInstitution: ReadonlyMap<string, readonly RoleView[]>
  readonly rolesByGroup: ReadonlyMap<string, readonly RoleView[]>
  /** Active holders and deputies. */
  readonly rolesByPerson: ReadonlyMap<string, readonly RoleView[]>
  readonly assignmentsByInstitution: ReadonlyMap<string, readonly SpecialistAssignmentRecord[]>
  readonly poolById: ReadonlyMap<string, SpecialistPoolRecord>
  readonly membersByPool: ReadonlyMap<string, readonly PoolMemberRecord[]>
  readonly conceptByInstitution: ReadonlyMap<string, ProtectionConceptRecord>
  readonly steeringGroups: readonly SteeringGroupRecord[]
  readonly membersBySteeringGroup: ReadonlyMap<string, readonly SteeringGroupMemberRecord[]>
  /** Events up to and including the day, by the id of what was confirmed. */
  readonly confirmationsByEntity: ReadonlyMap<string, readonly ConfirmationRecord[]>
  /** Active links between two active institutions. */
  readonly links: readonly CooperationLinkRecord[]
  readonly linksByInstitution: ReadonlyMap<string, readonly CooperationLinkRecord[]>
}
