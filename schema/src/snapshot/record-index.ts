import { pseudonyms } from '../network/pseudonyms.ts'
import { indexBy, indexById } from '@schutznetz/domain/model/index-rows.ts'
import type { NetworkRecords } from '@schutznetz/domain/model/network-records.ts'

type Indexes = ReturnType<typeof indexesOf>

/** One function per access path, in the words of the records. */
function indexesOf(records: NetworkRecords) {
  return {
    institution: () => indexById(records.institutions),
    carrier: () => indexById(records.carriers),
    district: () => indexById(records.districts),
    municipality: () => indexById(records.municipalities),
    person: () => indexById(records.people),
    affiliation: () => indexById(records.affiliations),
    qualification: () => indexById(records.qualifications),
    role: () => indexById(records.multiplierRoles),
    holder: () => indexById(records.roleHolders),
    link: () => indexById(records.cooperationLinks),
    agreement: () => indexById(records.agreements),
    concept: () => indexById(records.protectionConcepts),
    coordinator: () => indexById(records.coordinators),
    professionalGroup: () => indexById(records.professionalGroups),
    topic: () => indexById(records.contactTopics),
    topicPerson: () => indexById(records.contactTopicPersons),
    guideline: () => indexById(records.guidelines),
    training: () => indexById(records.trainings),
    pool: () => indexById(records.specialistPools),
    assignment: () => indexById(records.specialistAssignments),
    steeringGroup: () => indexById(records.steeringGroups),
    meeting: () => indexById(records.meetings),
    concern: () => indexById(records.concerns),
    invitation: () => indexById(records.invitations),
    enrolment: () => indexById(records.enrolments),
    reportingPath: () => indexById(records.reportingPaths),
    reportingStep: () => indexById(records.reportingSteps),
    stepsByPath: () =>
      indexBy(
        records.reportingSteps.toSorted((a, b) => a.position - b.position),
        (row) => row.pathId,
      ),
    profilesByInstitution: () => indexBy(records.institutionProfiles, (row) => row.institutionId),
    agreementsByInstitution: () => indexBy(records.agreements, (row) => row.institutionId),
    agreementsByCarrier: () => indexBy(records.agreements, (row) => row.carrierId),
    affiliationsByPerson: () => indexBy(records.affiliations, (row) => row.personId),
    holdersByPerson: () => indexBy(records.roleHolders, (row) => row.personId),
    assignmentsByPerson: () => indexBy(records.specialistAssignments, (row) => row.personId),
    poolMembershipsByPerson: () => indexBy(records.poolMembers, (row) => row.personId),
    steeringMembershipsByPerson: () => indexBy(records.steeringGroupMembers, (row) => row.personId),
    topicsByPerson: () => indexBy(records.contactTopicPersons, (row) => row.personId),
    coordinatorsByPerson: () => indexBy(records.coordinators, (row) => row.personId),
    holdersByRole: () => indexBy(records.roleHolders, (row) => row.roleId),
    scopesByRole: () => indexBy(records.roleScopes, (row) => row.roleId),
    membersByPool: () => indexBy(records.poolMembers, (row) => row.poolId),
    personsByTopic: () => indexBy(records.contactTopicPersons, (row) => row.topicId),
    versionsByGuideline: () => indexBy(records.guidelineVersions, (row) => row.guidelineId),
    invitationsByMeeting: () => indexBy(records.invitations, (row) => row.meetingId),
    invitationsByInstitution: () => indexBy(records.invitations, (row) => row.institutionId),
    concernsByInstitution: () => indexBy(records.concerns, (row) => row.institutionId),
    enrolmentsByTraining: () => indexBy(records.enrolments, (row) => row.trainingId),
    meetingsBySteeringGroup: () => indexBy(records.meetings, (row) => row.steeringGroupId),
    gapDecision: () => indexById(records.gapDecisions),
    decisionsByGap: () => indexBy(records.gapDecisions, (row) => row.gapKey),
    pseudonym: () => pseudonyms(records.network.id, records.people),
  }
}

/**
 * Finds rows of one revision in O(1), whatever day they belong to. Each index is built in O(n) when first asked
 * for and kept with the snapshot.
 */
export class RecordIndex {
  readonly records: NetworkRecords
  readonly #makers: Indexes
  readonly #made = new Map<keyof Indexes, ReadonlyMap<string, unknown>>()

  constructor(records: NetworkRecords) {
    this.records = records
    this.#makers = indexesOf(records)
  }

  get<K extends keyof Indexes>(name: K): ReturnType<Indexes[K]> {
    const known = this.#made.get(name)
    if (known) return known as ReturnType<Indexes[K]>
    const made = this.#makers[name]()
    this.#made.set(name, made)
    return made as ReturnType<Indexes[K]>
  }
}
