import type * as Client from '../../generated/client/client.ts'
import type { Prisma } from '../../generated/client/client.ts'

/** Days and instants as text, lists unchanged, JSON as whatever serialises. */
type Plain<Value> = Prisma.JsonValue extends Value
  ? unknown
  : Value extends Date
    ? string
    : Value extends (infer Item)[]
      ? readonly Item[]
      : Value

/** A row to be written: without the network it belongs to; what the database has a default for may be left out. */
type Row<Model, Input> = {
  readonly [Field in keyof Input as Exclude<Field, 'networkId'>]: Field extends keyof Model
    ? Plain<Model[Field]>
    : never
}

/**
 * All content of one network as plain data: the rows of `NetworkRecords` in `domain`, with notices and consents.
 * Days are `YYYY-MM-DD`.
 */
export interface NetworkRows {
  readonly network: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly isDemo?: boolean
    readonly revision?: number
  }
  readonly municipalities: readonly Row<Client.Municipality, Prisma.MunicipalityCreateManyInput>[]
  readonly districts: readonly Row<Client.District, Prisma.DistrictCreateManyInput>[]
  readonly settings: readonly Row<Client.NetworkSettings, Prisma.NetworkSettingsCreateManyInput>[]
  readonly statuteChoices: readonly Row<Client.StatuteChoice, Prisma.StatuteChoiceCreateManyInput>[]
  readonly coordinationOffices: readonly Row<Client.CoordinationOffice, Prisma.CoordinationOfficeCreateManyInput>[]
  readonly professionalGroups: readonly Row<Client.ProfessionalGroup, Prisma.ProfessionalGroupCreateManyInput>[]
  readonly typeMemberships: readonly Row<Client.TypeMembership, Prisma.TypeMembershipCreateManyInput>[]
  readonly carriers: readonly Row<Client.Carrier, Prisma.CarrierCreateManyInput>[]
  readonly institutions: readonly Row<Client.Institution, Prisma.InstitutionCreateManyInput>[]
  readonly institutionProfiles: readonly Row<Client.InstitutionProfile, Prisma.InstitutionProfileCreateManyInput>[]
  readonly protectionConcepts: readonly Row<Client.ProtectionConcept, Prisma.ProtectionConceptCreateManyInput>[]
  readonly agreements: readonly Row<Client.Agreement, Prisma.AgreementCreateManyInput>[]
  readonly people: readonly Row<Client.Person, Prisma.PersonCreateManyInput>[]
  readonly coordinators: readonly Row<Client.Coordinator, Prisma.CoordinatorCreateManyInput>[]
  readonly affiliations: readonly Row<Client.Affiliation, Prisma.AffiliationCreateManyInput>[]
  readonly notices?: readonly Row<Client.Notice, Prisma.NoticeCreateManyInput>[]
  readonly consents?: readonly Row<Client.Consent, Prisma.ConsentCreateManyInput>[]
  readonly qualifications: readonly Row<Client.Qualification, Prisma.QualificationCreateManyInput>[]
  readonly multiplierRoles: readonly Row<Client.MultiplierRole, Prisma.MultiplierRoleCreateManyInput>[]
  readonly roleScopes: readonly Row<Client.RoleScope, Prisma.RoleScopeCreateManyInput>[]
  readonly roleHolders: readonly Row<Client.RoleHolder, Prisma.RoleHolderCreateManyInput>[]
  readonly contactTopics: readonly Row<Client.ContactTopic, Prisma.ContactTopicCreateManyInput>[]
  readonly contactTopicPersons: readonly Row<Client.ContactTopicPerson, Prisma.ContactTopicPersonCreateManyInput>[]
  readonly steeringGroups: readonly Row<Client.SteeringGroup, Prisma.SteeringGroupCreateManyInput>[]
  readonly steeringGroupMembers: readonly Row<Client.SteeringGroupMember, Prisma.SteeringGroupMemberCreateManyInput>[]
  readonly specialistPools: readonly Row<Client.SpecialistPool, Prisma.SpecialistPoolCreateManyInput>[]
  readonly poolMembers: readonly Row<Client.PoolMember, Prisma.PoolMemberCreateManyInput>[]
  readonly specialistAssignments: readonly Row<
    Client.SpecialistAssignment,
    Prisma.SpecialistAssignmentCreateManyInput
  >[]
  readonly cooperationLinks: readonly Row<Client.CooperationLink, Prisma.CooperationLinkCreateManyInput>[]
  readonly guidelines: readonly Row<Client.Guideline, Prisma.GuidelineCreateManyInput>[]
  readonly guidelineVersions: readonly Row<Client.GuidelineVersion, Prisma.GuidelineVersionCreateManyInput>[]
  readonly confirmations: readonly Row<Client.Confirmation, Prisma.ConfirmationCreateManyInput>[]
  readonly reportingPaths: readonly Row<Client.ReportingPath, Prisma.ReportingPathCreateManyInput>[]
  readonly reportingSteps: readonly Row<Client.ReportingStep, Prisma.ReportingStepCreateManyInput>[]
  readonly meetings: readonly Row<Client.Meeting, Prisma.MeetingCreateManyInput>[]
  readonly invitations: readonly Row<Client.Invitation, Prisma.InvitationCreateManyInput>[]
  readonly trainings: readonly Row<Client.Training, Prisma.TrainingCreateManyInput>[]
  readonly enrolments: readonly Row<Client.Enrolment, Prisma.EnrolmentCreateManyInput>[]
  readonly trainingNeeds: readonly Row<Client.TrainingNeed, Prisma.TrainingNeedCreateManyInput>[]
  readonly concerns: readonly Row<Client.Concern, Prisma.ConcernCreateManyInput>[]
  readonly bulletins: readonly Row<Client.Bulletin, Prisma.BulletinCreateManyInput>[]
  readonly bulletinReceipts: readonly Row<Client.BulletinReceipt, Prisma.BulletinReceiptCreateManyInput>[]
  readonly gapDecisions?: readonly Row<Client.GapDecision, Prisma.GapDecisionCreateManyInput>[]
}
