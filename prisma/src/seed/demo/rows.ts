import type * as Model from '../../../generated/client/client.ts'
import type { Day } from './calendar.ts'

/** A database row as plain data: days as `YYYY-MM-DD`, without the network it belongs to. */
type Plain<T> = {
  [K in keyof T as K extends 'networkId' ? never : K]: T[K] extends Date
    ? Day
    : T[K] extends Date | null
      ? Day | null
      : T[K]
}

export interface DemoRows {
  readonly network: Omit<Plain<Model.Network>, 'createdAt'>
  readonly municipalities: Plain<Model.Municipality>[]
  readonly districts: Plain<Model.District>[]
  readonly settings: Plain<Model.NetworkSettings>[]
  readonly statuteChoices: Plain<Model.StatuteChoice>[]
  readonly coordinationOffices: Plain<Model.CoordinationOffice>[]
  readonly coordinators: Plain<Model.Coordinator>[]
  readonly professionalGroups: Plain<Model.ProfessionalGroup>[]
  readonly typeMemberships: Plain<Model.TypeMembership>[]
  readonly carriers: Plain<Model.Carrier>[]
  readonly institutions: Plain<Model.Institution>[]
  readonly institutionProfiles: Plain<Model.InstitutionProfile>[]
  readonly protectionConcepts: Plain<Model.ProtectionConcept>[]
  readonly agreements: Plain<Model.Agreement>[]
  readonly people: Plain<Model.Person>[]
  readonly affiliations: Plain<Model.Affiliation>[]
  readonly notices: Plain<Model.Notice>[]
  readonly consents: Plain<Model.Consent>[]
  readonly qualifications: Plain<Model.Qualification>[]
  readonly multiplierRoles: Plain<Model.MultiplierRole>[]
  readonly roleScopes: Plain<Model.RoleScope>[]
  readonly roleHolders: Plain<Model.RoleHolder>[]
  readonly contactTopics: Plain<Model.ContactTopic>[]
  readonly contactTopicPersons: Plain<Model.ContactTopicPerson>[]
  readonly steeringGroups: Plain<Model.SteeringGroup>[]
  readonly steeringGroupMembers: Plain<Model.SteeringGroupMember>[]
  readonly specialistPools: Plain<Model.SpecialistPool>[]
  readonly poolMembers: Plain<Model.PoolMember>[]
  readonly specialistAssignments: Plain<Model.SpecialistAssignment>[]
  readonly cooperationLinks: Plain<Model.CooperationLink>[]
  readonly guidelines: Plain<Model.Guideline>[]
  readonly guidelineVersions: Plain<Model.GuidelineVersion>[]
  readonly confirmations: Plain<Model.Confirmation>[]
  readonly reportingPaths: Plain<Model.ReportingPath>[]
  readonly reportingSteps: Plain<Model.ReportingStep>[]
  readonly meetings: Plain<Model.Meeting>[]
  readonly invitations: Plain<Model.Invitation>[]
  readonly trainings: Plain<Model.Training>[]
  readonly enrolments: Plain<Model.Enrolment>[]
  readonly trainingNeeds: Plain<Model.TrainingNeed>[]
  readonly concerns: Plain<Model.Concern>[]
  readonly bulletins: Plain<Model.Bulletin>[]
  readonly bulletinReceipts: Plain<Model.BulletinReceipt>[]
  readonly gapDecisions: Plain<Model.GapDecision>[]
}

export function emptyRows(network: DemoRows['network']): DemoRows {
  return {
    network,
    municipalities: [],
    districts: [],
    settings: [],
    statuteChoices: [],
    coordinationOffices: [],
    coordinators: [],
    professionalGroups: [],
    typeMemberships: [],
    carriers: [],
    institutions: [],
    institutionProfiles: [],
    protectionConcepts: [],
    agreements: [],
    people: [],
    affiliations: [],
    notices: [],
    consents: [],
    qualifications: [],
    multiplierRoles: [],
    roleScopes: [],
    roleHolders: [],
    contactTopics: [],
    contactTopicPersons: [],
    steeringGroups: [],
    steeringGroupMembers: [],
    specialistPools: [],
    poolMembers: [],
    specialistAssignments: [],
    cooperationLinks: [],
    guidelines: [],
    guidelineVersions: [],
    confirmations: [],
    reportingPaths: [],
    reportingSteps: [],
    meetings: [],
    invitations: [],
    trainings: [],
    enrolments: [],
    trainingNeeds: [],
    concerns: [],
    bulletins: [],
    bulletinReceipts: [],
    gapDecisions: [],
  }
}
