import type { NetworkRecords } from '../src/model/network-records.ts'

/** A record list that a test may still write to. */
export type DraftRecords = {
  -readonly [Key in keyof NetworkRecords]: NetworkRecords[Key] extends readonly (infer Row)[]
    ? Row[]
    : NetworkRecords[Key]
}

/** A network without a single row. */
export function emptyRecords(slug = 'musterstadt'): DraftRecords {
  return {
    network: { id: `network-${slug}`, slug, name: 'Netzwerk Kinderschutz Musterstadt', isDemo: false, revision: 1 },
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
