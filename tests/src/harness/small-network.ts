import type { NetworkRows } from '@schutznetz/prisma/seed/network-rows.ts'

/**
 * A network with one row of everything that has an id in the API, and with every personal field filled with a word that
 * occurs nowhere else, so that a test can look for it in a whole answer. `prefix` (8 hex digits) makes the ids, `mark` the
 * words: two networks of it share nothing.
 */
export function smallNetwork(slug: string, prefix: string, mark: string): NetworkRows & SmallNetworkIds {
  const ids = idsOf(prefix)
  return {
    ids,
    ...structure(slug, mark, ids),
    ...institutions(mark, ids),
    ...people(mark, ids),
    ...roles(ids),
    ...cooperation(mark, ids),
    ...events(mark, ids),
    ...reporting(mark, ids),
    enrolments: [{ id: ids.enrolment, trainingId: ids.training, personId: ids.leader }],
    trainingNeeds: [],
    bulletins: [],
    bulletinReceipts: [],
    gapDecisions: decisions(mark, ids),
  }
}

const names = [
  'network',
  'municipality',
  'district',
  'office',
  'coordinator',
  'coordinatorPerson',
  'kitas',
  'schools',
  'police',
  'carrier',
  'kita',
  'school',
  'closedKita',
  'agreement',
  'concept',
  'leader',
  'holder',
  'formerHolder',
  'specialist',
  'affiliation',
  'specialistAffiliation',
  'qualification',
  'ownRole',
  'groupRole',
  'vacantRole',
  'holding',
  'groupHolding',
  'formerHolding',
  'topic',
  'steeringGroup',
  'pool',
  'assignment',
  'link',
  'guideline',
  'meeting',
  'training',
  'path',
  'step',
  'topicPerson',
  'concern',
  'invitation',
  'enrolment',
  'decision',
] as const

export type SmallName = (typeof names)[number]
type SmallIds = Readonly<Record<SmallName, string>>
export interface SmallNetworkIds {
  readonly ids: SmallIds
}

function uuid(prefix: string, kind: number, number: number): string {
  return `${prefix}-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`
}

function idsOf(prefix: string): SmallIds {
  return Object.fromEntries(names.map((name, index) => [name, uuid(prefix, 0, index + 1)])) as Record<SmallName, string>
}

/** An id for a row that no test names. */
function other(ids: SmallIds, kind: number, number: number): string {
  return uuid(ids.network.slice(0, 8), kind, number)
}

function structure(slug: string, mark: string, ids: SmallIds) {
  return {
    network: { id: ids.network, slug, name: `Netzwerk ${mark}`, revision: 7 },
    municipalities: [{ id: ids.municipality, ags: '05158028', name: `Stadt ${mark}` }],
    districts: [{ id: ids.district, municipalityId: ids.municipality, name: `Mitte ${mark}` }],
    settings: [],
    statuteChoices: [{ id: other(ids, 1, 1), statuteKey: 'LKSCHG_NRW_9_4' }],
    coordinationOffices: [
      {
        id: ids.office,
        name: `Koordinierungsstelle ${mark}`,
        phone: '02102 1',
        tasks: ['Netzwerk'],
        adviceLineHours: [],
      },
    ],
    coordinators: [{ id: ids.coordinator, officeId: ids.office, personId: ids.coordinatorPerson }],
    professionalGroups: [
      { id: ids.kitas, key: 'DAY_CARE', labelDe: 'Kitas', labelEn: 'Day care' },
      { id: ids.schools, key: 'SCHOOLS', labelDe: 'Schulen', labelEn: 'Schools' },
      { id: ids.police, key: 'POLICE_PUBLIC_ORDER', labelDe: 'Polizei', labelEn: 'Police' },
    ],
    typeMemberships: [],
  }
}

function institutions(mark: string, ids: SmallIds) {
  const contact = { phone: `${mark}-Einrichtungstelefon`, email: `${mark}-einrichtung@example.org` }
  return {
    carriers: [
      {
        id: ids.carrier,
        name: `Träger ${mark}`,
        phone: `${mark}-Traegertelefon`,
        email: `${mark}-traeger@example.org`,
      },
    ],
    institutions: [
      { id: ids.kita, name: `Kita Müller-Straße ${mark}`, validFrom: '2020-01-01', places: 60, ...contact },
      { id: ids.school, name: `Grundschule ${mark}`, registerNumber: '100001', validFrom: '2021-01-01' },
      { id: ids.closedKita, name: `Kita Alt ${mark}`, validFrom: '2015-01-01', validTo: '2026-06-01' },
    ],
    institutionProfiles: [
      {
        id: other(ids, 2, 1),
        institutionId: ids.kita,
        institutionTypeKey: 'KITA',
        carrierId: ids.carrier,
        districtId: ids.district,
      },
      {
        id: other(ids, 2, 2),
        institutionId: ids.school,
        institutionTypeKey: 'PRIMARY_SCHOOL',
        districtId: ids.district,
      },
      { id: other(ids, 2, 3), institutionId: ids.closedKita, institutionTypeKey: 'KITA' },
    ],
    protectionConcepts: [
      { id: ids.concept, institutionId: ids.kita, state: 'ADOPTED' as const, adoptedOn: '2025-01-01' },
    ],
    agreements: [{ id: ids.agreement, carrierId: ids.carrier, signedOn: '2024-01-01', reviewDue: '2025-01-01' }],
  }
}

function person(id: string, mark: string, word: string) {
  return {
    id,
    title: `${mark}-Titel`,
    firstName: `${mark}-${word}-Vorname`,
    lastName: `${mark}-${word}-Nachname`,
    phone: `${mark}-${word}-Telefon`,
    email: `${mark}-${word}@example.org`.toLowerCase(),
  }
}

function people(mark: string, ids: SmallIds) {
  const contact = { phone: `${mark}-Dienstnummer`, email: `${mark}-dienstlich@example.org` }
  return {
    people: [
      person(ids.leader, mark, 'Leitung'),
      person(ids.holder, mark, 'Amt'),
      person(ids.formerHolder, mark, 'Vorgaenger'),
      person(ids.specialist, mark, 'Fachkraft'),
      person(ids.coordinatorPerson, mark, 'Koordination'),
    ],
    affiliations: [
      {
        id: ids.affiliation,
        personId: ids.leader,
        institutionId: ids.kita,
        position: 'Leitung',
        isContact: true,
        ...contact,
      },
      { id: ids.specialistAffiliation, personId: ids.specialist, institutionId: ids.kita },
    ],
    qualifications: [
      {
        id: ids.qualification,
        personId: ids.specialist,
        kind: 'CHILD_PROTECTION_SPECIALIST' as const,
        issuedOn: '2025-01-01',
        refresherDue: '2028-01-01',
      },
      {
        id: other(ids, 6, 1),
        personId: ids.leader,
        kind: 'CHILD_PROTECTION_SPECIALIST' as const,
        issuedOn: '2020-01-01',
        refresherDue: '2023-01-01',
      },
    ],
  }
}

function roles(ids: SmallIds) {
  return {
    multiplierRoles: [
      { id: ids.ownRole, institutionId: ids.kita },
      { id: ids.groupRole, groupId: ids.schools },
      { id: ids.vacantRole, groupId: ids.police },
    ],
    roleScopes: [{ id: other(ids, 3, 1), roleId: ids.groupRole, districtId: ids.district }],
    roleHolders: [
      { id: ids.holding, roleId: ids.ownRole, personId: ids.holder, kind: 'HOLDER' as const, validFrom: '2025-06-01' },
      {
        id: ids.groupHolding,
        roleId: ids.groupRole,
        personId: ids.holder,
        kind: 'HOLDER' as const,
        validFrom: '2026-01-01',
      },
      {
        id: ids.formerHolding,
        roleId: ids.ownRole,
        personId: ids.formerHolder,
        kind: 'HOLDER' as const,
        validFrom: '2022-01-01',
        validTo: '2025-06-01',
      },
    ],
    contactTopics: [{ id: ids.topic, title: 'Sucht in der Familie' }],
    contactTopicPersons: [{ id: ids.topicPerson, topicId: ids.topic, personId: ids.leader }],
    steeringGroups: [{ id: ids.steeringGroup, title: 'Frühe Kindheit' }],
    steeringGroupMembers: [{ id: other(ids, 3, 3), steeringGroupId: ids.steeringGroup, personId: ids.leader }],
    specialistPools: [{ id: ids.pool, name: 'Pool' }],
    poolMembers: [{ id: other(ids, 3, 4), poolId: ids.pool, personId: ids.specialist }],
    specialistAssignments: [
      { id: ids.assignment, institutionId: ids.kita, personId: ids.specialist, kind: 'OWN' as const },
    ],
  }
}

function cooperation(mark: string, ids: SmallIds) {
  const confirmedBy = `${mark}-Bestaetigung`
  return {
    cooperationLinks: [{ id: ids.link, sourceId: ids.kita, targetId: ids.school, kind: 'REFERRAL' as const }],
    guidelines: [{ id: ids.guideline, title: 'Verfahren § 8a' }],
    guidelineVersions: [
      { id: other(ids, 4, 1), guidelineId: ids.guideline, number: 1, approvedBy: `${mark}-Genehmigung` },
    ],
    confirmations: [
      {
        id: other(ids, 4, 2),
        entity: 'INSTITUTION' as const,
        entityId: ids.kita,
        confirmedOn: '2026-03-01',
        confirmedBy,
      },
      {
        id: other(ids, 4, 3),
        entity: 'INSTITUTION' as const,
        entityId: ids.kita,
        field: 'phone',
        confirmedOn: '2026-05-01',
        confirmedBy,
      },
      {
        id: other(ids, 4, 4),
        entity: 'COOPERATION_LINK' as const,
        entityId: ids.link,
        side: 'SOURCE' as const,
        confirmedOn: '2023-01-01',
        confirmedBy,
      },
    ],
  }
}

function decisions(mark: string, ids: SmallIds) {
  const gap = { gapKey: `NAMED_CONTACT:INSTITUTION:${ids.school}`, decidedBy: `${mark}-Entscheidung` }
  return [
    {
      id: ids.decision,
      kind: 'SNOOZE' as const,
      reason: `${mark}-Begruendung`,
      validFrom: '2026-11-01',
      validTo: '2027-01-01',
      ...gap,
    },
    {
      id: other(ids, 8, 1),
      kind: 'ASSIGNMENT' as const,
      assigneeId: other(ids, 8, 2),
      assigneeName: `${mark}-Zustaendigkeit`,
      validFrom: '2026-11-02',
      ...gap,
    },
  ]
}

function events(mark: string, ids: SmallIds) {
  return {
    meetings: [{ id: ids.meeting, kind: 'NETWORK_MEETING' as const, title: 'Netzwerktreffen', heldOn: '2026-09-01' }],
    invitations: [
      {
        id: ids.invitation,
        meetingId: ids.meeting,
        personId: ids.leader,
        answer: 'ACCEPTED' as const,
        hasAttended: true,
      },
    ],
    concerns: [
      {
        id: ids.concern,
        institutionId: ids.kita,
        roleId: ids.ownRole,
        title: `${mark}-Anliegentitel`,
        text: `${mark}-Anliegentext`,
        openedOn: '2026-10-01',
        answer: `${mark}-Anliegenantwort`,
      },
    ],
    trainings: [{ id: ids.training, title: 'Grundkurs', heldOn: '2026-10-01', isInterdisciplinary: true }],
  }
}

function reporting(mark: string, ids: SmallIds) {
  const approval = { approvedBy: `${mark}-Genehmigung`, approvedOn: '2025-01-01', reviewDue: '2026-06-01' }
  return {
    reportingPaths: [
      {
        id: ids.path,
        pathTypeKey: 'CARRIER',
        title: 'Meldeweg Kita',
        trigger: 'SUBSTANTIAL' as const,
        validFrom: '2025-01-01',
        ...approval,
      },
    ],
    reportingSteps: [
      {
        id: ids.step,
        pathId: ids.path,
        position: 1,
        actor: 'Leitung',
        action: 'Kinderschutzfachkraft hinzuziehen',
        obligation: 'MUST' as const,
        recipient: 'SPECIALIST' as const,
        channels: ['PHONE' as const],
        phone: `${mark}-Meldetelefon`,
        hours: [{ weekday: 1, from: '08:00', to: '16:00' }],
        isPseudonymised: true,
      },
      {
        id: other(ids, 7, 1),
        pathId: ids.path,
        position: 2,
        actor: 'Leitung',
        action: 'Jugendamt informieren',
        obligation: 'MUST' as const,
        recipient: 'YOUTH_OFFICE' as const,
        recipientInstitutionId: ids.school,
        fallbackRecipient: 'POLICE' as const,
        fallbackPhone: `${mark}-Bereitschaft`,
        expectsFeedback: true,
      },
    ],
  }
}
