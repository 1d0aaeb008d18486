import { randomUUID } from 'node:crypto'
import type { NetworkRows } from '../../src/seed/network-rows.ts'

const dated = { validFrom: '2024-01-01', validTo: '2025-01-01' }

/** Ids by name: the same name is the same row. */
function naming(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const id = known.get(name) ?? randomUUID()
    known.set(name, id)
    return id
  }
}

/** A network with one row, or as many as its rules need, in every table of content; ids differ from call to call. */
export function completeNetwork(slug: string): NetworkRows {
  const id = naming()
  return {
    network: { id: id('network'), slug, name: `Netzwerk ${slug}` },
    ...placesAndPeople(id),
    ...rolesAndSpecialists(id),
    ...cooperation(id),
    ...events(id),
  }
}

type Id = (name: string) => string

function placesAndPeople(id: Id) {
  return {
    municipalities: [{ id: id('town'), ags: '05158028', name: 'Ratingen' }],
    districts: [{ id: id('district'), municipalityId: id('town'), name: 'Mitte' }],
    settings: [{ id: id('settings'), thresholds: { freshMonths: 12 }, ...dated }],
    statuteChoices: [{ id: id('choice'), statuteKey: 'STATUTE', ...dated }],
    professionalGroups: [{ id: id('group'), key: 'SCHOOLS', labelDe: 'Schulen', labelEn: 'Schools', ...dated }],
    typeMemberships: [{ id: id('membership'), institutionTypeKey: 'SCHOOL', groupId: id('group'), ...dated }],
    carriers: [{ id: id('carrier'), name: 'Stadt Ratingen', registerNumber: '10', ...dated }],
    institutions: [
      {
        ...{ id: id('school'), name: 'Schule', registerNumber: '1', ownNumber: 'A', places: 20 },
        ...{ latitude: 51.3, longitude: 6.8 },
        ...dated,
      },
      { id: id('kita'), name: 'Kita' },
    ],
    institutionProfiles: [
      {
        ...{ id: id('profile'), institutionId: id('school'), institutionTypeKey: 'SCHOOL' },
        ...{ carrierId: id('carrier'), districtId: id('district') },
        ...dated,
      },
    ],
    protectionConcepts: [{ id: id('concept'), institutionId: id('school'), state: 'DRAFT' as const, ...dated }],
    agreements: [
      { id: id('agreement'), carrierId: id('carrier'), signedOn: '2024-01-01', reviewDue: '2024-06-01', ...dated },
      { id: id('own agreement'), institutionId: id('kita'), ...dated },
    ],
    people: [
      { id: id('person'), firstName: 'Ada', lastName: 'Muster' },
      { id: id('other'), firstName: 'Bo', lastName: 'Beispiel' },
    ],
    coordinationOffices: [{ id: id('office'), name: 'Koordinierungsstelle', tasks: ['Fortbildung'] }],
    coordinators: [{ id: id('coordinator'), officeId: id('office'), personId: id('person'), ...dated }],
    affiliations: [{ id: id('affiliation'), personId: id('person'), institutionId: id('school'), ...dated }],
    notices: [{ id: id('notice'), personId: id('person'), informedOn: '2024-01-02', channel: 'MAIL' as const }],
    consents: [{ id: id('consent'), personId: id('person'), purpose: 'Name im Netz', givenOn: '2024-01-02' }],
    qualifications: [
      {
        ...{ id: id('qualification'), personId: id('person'), kind: 'CHILD_PROTECTION_SPECIALIST' as const },
        ...{ issuedOn: '2024-01-01', refresherDue: '2027-01-01' },
      },
    ],
  }
}

function rolesAndSpecialists(id: Id) {
  return {
    multiplierRoles: [{ id: id('role'), groupId: id('group'), ...dated }],
    roleScopes: [{ id: id('scope'), roleId: id('role'), districtId: id('district') }],
    roleHolders: [{ id: id('holder'), roleId: id('role'), personId: id('person'), kind: 'HOLDER' as const, ...dated }],
    contactTopics: [{ id: id('topic'), title: 'Sucht', ...dated }],
    contactTopicPersons: [{ id: id('topic person'), topicId: id('topic'), personId: id('person'), ...dated }],
    steeringGroups: [{ id: id('steering'), title: 'Schutzkonzepte', ...dated }],
    steeringGroupMembers: [
      { id: id('steering member'), steeringGroupId: id('steering'), personId: id('person'), ...dated },
    ],
    specialistPools: [{ id: id('pool'), carrierId: id('carrier'), name: 'Pool der Stadt', ...dated }],
    poolMembers: [{ id: id('pool member'), poolId: id('pool'), personId: id('person'), ...dated }],
    specialistAssignments: [
      {
        ...{ id: id('assignment'), institutionId: id('school'), personId: id('person'), kind: 'OWN' as const },
        ...dated,
      },
    ],
  }
}

function cooperation(id: Id) {
  return {
    cooperationLinks: [
      {
        ...{ id: id('link'), sourceId: id('school'), targetId: id('kita'), kind: 'AGREEMENT' as const },
        ...dated,
      },
    ],
    guidelines: [{ id: id('guideline'), title: 'Verfahren' }],
    guidelineVersions: [{ id: id('guideline version'), guidelineId: id('guideline'), number: 1, ...dated }],
    confirmations: [
      {
        ...{ id: id('confirmation'), entity: 'COOPERATION_LINK' as const, entityId: id('link') },
        ...{ side: 'SOURCE' as const, confirmedOn: '2024-05-01' },
      },
    ],
    reportingPaths: [
      { id: id('path'), pathTypeKey: 'SCHOOL', title: 'Meldeweg', trigger: 'URGENT' as const, ...dated },
    ],
    reportingSteps: [
      {
        ...{ id: id('step'), pathId: id('path'), recipientInstitutionId: id('kita'), position: 1 },
        ...{ actor: 'Lehrkraft', action: 'ruft an' },
        ...{ obligation: 'MUST' as const, recipient: 'YOUTH_OFFICE' as const, channels: ['PHONE' as const] },
      },
    ],
  }
}

function events(id: Id) {
  return {
    meetings: [
      {
        ...{ id: id('meeting'), kind: 'STEERING_GROUP' as const, title: 'Treffen', heldOn: '2024-04-01' },
        ...{ steeringGroupId: id('steering'), startsAt: '09:00', endsAt: '12:30' },
      },
    ],
    invitations: [{ id: id('invitation'), meetingId: id('meeting'), institutionId: id('school') }],
    trainings: [{ id: id('training'), title: 'Grundkurs', heldOn: '2024-04-02' }],
    enrolments: [{ id: id('enrolment'), trainingId: id('training'), personId: id('person') }],
    trainingNeeds: [{ id: id('need'), groupId: id('group'), topic: 'Gespräche führen', voicedOn: '2024-02-01' }],
    concerns: [
      { id: id('concern'), institutionId: id('school'), roleId: id('role'), title: 'Frage', openedOn: '2024-03-01' },
    ],
    bulletins: [{ id: id('bulletin'), title: 'Rundbrief', publishedOn: '2024-03-01' }],
    bulletinReceipts: [
      {
        ...{ id: id('receipt'), bulletinId: id('bulletin'), roleId: id('role') },
        ...{ institutionId: id('school'), carriedOn: '2024-03-05' },
      },
    ],
  }
}
