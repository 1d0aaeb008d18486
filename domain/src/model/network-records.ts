import type {
  MunicipalityRecord,
  DistrictRecord,
  NetworkSettingsRecord,
  StatuteChoiceRecord,
  CoordinationOfficeRecord,
  CoordinatorRecord,
  ProfessionalGroupRecord,
  TypeMembershipRecord,
} from './records/network.ts'
import type {
  CarrierRecord,
  InstitutionRecord,
  InstitutionProfileRecord,
  ProtectionConceptRecord,
  AgreementRecord,
} from './records/institutions.ts'
import type { PersonRecord, AffiliationRecord, QualificationRecord } from './records/people.ts'
import type {
  MultiplierRoleRecord,
  RoleScopeRecord,
  RoleHolderRecord,
  ContactTopicRecord,
  ContactTopicPersonRecord,
  SteeringGroupRecord,
  SteeringGroupMemberRecord,
  SpecialistPoolRecord,
  PoolMemberRecord,
  SpecialistAssignmentRecord,
} from './records/roles.ts'
import type {
  CooperationLinkRecord,
  GuidelineRecord,
  GuidelineVersionRecord,
  ConfirmationRecord,
} from './records/cooperation.ts'
import type { ReportingPathRecord, ReportingStepRecord } from './records/reporting.ts'
import type {
  MeetingRecord,
  InvitationRecord,
  TrainingRecord,
  EnrolmentRecord,
  TrainingNeedRecord,
  ConcernRecord,
  BulletinRecord,
  BulletinReceiptRecord,
} from './records/meetings.ts'
import type { GapDecisionRecord } from './records/decisions.ts'

/** The network itself; everything else in {@link NetworkRecords} belongs to it. */
export interface NetworkHead {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly isDemo: boolean
  /** Raised by every change; the key of every cache. */
  readonly revision: number
}

/**
 * All rows of one network with their whole history, as plain data: what the loader reads from the database,
 * what the demo generator writes, what a test builds. Order of rows has no meaning.
 */
export interface NetworkRecords {
  readonly network: NetworkHead
  // network
  readonly municipalities: readonly MunicipalityRecord[]
  readonly districts: readonly DistrictRecord[]
  readonly settings: readonly NetworkSettingsRecord[]
  readonly statuteChoices: readonly StatuteChoiceRecord[]
  readonly coordinationOffices: readonly CoordinationOfficeRecord[]
  readonly coordinators: readonly CoordinatorRecord[]
  readonly professionalGroups: readonly ProfessionalGroupRecord[]
  readonly typeMemberships: readonly TypeMembershipRecord[]
  // institutions
  readonly carriers: readonly CarrierRecord[]
  readonly institutions: readonly InstitutionRecord[]
  readonly institutionProfiles: readonly InstitutionProfileRecord[]
  readonly protectionConcepts: readonly ProtectionConceptRecord[]
  readonly agreements: readonly AgreementRecord[]
  // people
  readonly people: readonly PersonRecord[]
  readonly affiliations: readonly AffiliationRecord[]
  readonly qualifications: readonly QualificationRecord[]
  // roles
  readonly multiplierRoles: readonly MultiplierRoleRecord[]
  readonly roleScopes: readonly RoleScopeRecord[]
  readonly roleHolders: readonly RoleHolderRecord[]
  readonly contactTopics: readonly ContactTopicRecord[]
  readonly contactTopicPersons: readonly ContactTopicPersonRecord[]
  readonly steeringGroups: readonly SteeringGroupRecord[]
  readonly steeringGroupMembers: readonly SteeringGroupMemberRecord[]
  readonly specialistPools: readonly SpecialistPoolRecord[]
  readonly poolMembers: readonly PoolMemberRecord[]
  readonly specialistAssignments: readonly SpecialistAssignmentRecord[]
  // cooperation
  readonly cooperationLinks: readonly CooperationLinkRecord[]
  readonly guidelines: readonly GuidelineRecord[]
  readonly guidelineVersions: readonly GuidelineVersionRecord[]
  readonly confirmations: readonly ConfirmationRecord[]
  // reporting
  readonly reportingPaths: readonly ReportingPathRecord[]
  readonly reportingSteps: readonly ReportingStepRecord[]
  // meetings
  readonly meetings: readonly MeetingRecord[]
  readonly invitations: readonly InvitationRecord[]
  readonly trainings: readonly TrainingRecord[]
  readonly enrolments: readonly EnrolmentRecord[]
  readonly trainingNeeds: readonly TrainingNeedRecord[]
  readonly concerns: readonly ConcernRecord[]
  readonly bulletins: readonly BulletinRecord[]
  readonly bulletinReceipts: readonly BulletinReceiptRecord[]
  // decisions
  readonly gapDecisions: readonly GapDecisionRecord[]
}
