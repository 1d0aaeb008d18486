import type { Database } from '@schutznetz/prisma/database.ts'
import { encodeGlobalId, idOf } from '@schutznetz/schema/relay-options.ts'
import type { Town } from './world.ts'

/** One object of every kind, by opaque id; each has version 1. */
export interface Furniture {
  readonly carrier: string
  readonly district: string
  readonly municipality: string
  readonly group: string
  readonly kita: string
  readonly school: string
  readonly person: string
  readonly deputy: string
  readonly affiliation: string
  readonly qualification: string
  readonly role: string
  readonly groupRole: string
  readonly holder: string
  readonly link: string
  readonly concept: string
  readonly agreement: string
  readonly assignment: string
  readonly pool: string
  readonly localGroup: string
  readonly office: string
  readonly coordinator: string
  readonly topic: string
  readonly topicPerson: string
  readonly guideline: string
  readonly concern: string
  readonly meeting: string
  /** Of the kita, to the meeting. */
  readonly invitation: string
  readonly emptyMeeting: string
  readonly steeringGroup: string
  readonly training: string
  readonly enrolment: string
  readonly emptyTraining: string
  readonly path: string
  readonly step: string
  /** The change set that made the last of them. */
  readonly changeSet: string
  readonly importJob: string
  /** Decision about a gap of the school, and a user who coordinates. */
  readonly decision: string
  readonly user: string
}

const csv = Buffer.from('Name;PLZ\nKita Neu;40878\n').toString('base64')

/** Builds a small network through the API, as its coordinator. */
export async function furnish({ coordinator, slug, networkId }: Town, { client }: Database): Promise<Furniture> {
  const make = async (mutation: string, field: string, input: Record<string, unknown>) => {
    const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}`
    const payload = {
      role: 'MultiplierRole',
      holder: 'RoleHolder',
      link: 'CooperationLink',
      assignment: 'SpecialistAssignment',
      group: 'ProfessionalGroup',
      topic: 'ContactTopic',
      contact: 'ContactTopicPerson',
      path: 'ReportingPath',
      step: 'ReportingStep',
    }
    const name = (payload as Record<string, string>)[field] ?? type
    const done = await coordinator.change(mutation, input, `... on ${name}Payload { ${field} { id } }`)
    return (done[field] as { id: string }).id
  }
  const places = await coordinator.query<{
    network: {
      municipalities: { id: string }[]
      coordinationOffice: { id: string }
      professionalGroups: { nodes: { id: string; key: string }[] }
    }
  }>(
    `query ($slug: String!) { network(slug: $slug) {
      municipalities { id } coordinationOffice { id } professionalGroups { nodes { id key } }
    } }`,
    { slug },
  )
  const office = places.network.coordinationOffice.id
  const municipality = places.network.municipalities[0]?.id ?? ''
  const group = places.network.professionalGroups.nodes.find(({ key }) => key === 'GUARDIANS_AD_LITEM')?.id ?? ''
  const carrier = await make('createCarrier', 'carrier', {
    network: slug,
    name: 'Stadt',
    kind: 'MUNICIPAL',
    validFrom: null,
  })
  const district = await make('createDistrict', 'district', {
    network: slug,
    name: 'Mitte',
    municipalityId: municipality,
  })
  const kita = await make('createInstitution', 'institution', {
    ...{ network: slug, name: 'Kita Sonnenschein', typeKey: 'KITA', carrierId: carrier, districtId: district },
    ...{ street: 'Hauptstr. 1', postalCode: '40878', city: 'Ratingen', validFrom: '2020-01-01' },
  })
  const school = await make('createInstitution', 'institution', {
    ...{ network: slug, name: 'Grundschule Mitte', typeKey: 'PRIMARY_SCHOOL', validFrom: '2020-01-01' },
  })
  const person = await make('createPerson', 'person', { network: slug, firstName: 'Anna', lastName: 'Beispiel' })
  const deputy = await make('createPerson', 'person', { network: slug, firstName: 'Bert', lastName: 'Muster' })
  const since = { validFrom: '2024-01-01' }
  const affiliation = await make('createAffiliation', 'affiliation', {
    personId: person,
    institutionId: kita,
    isContact: true,
    ...since,
  })
  const qualification = await make('createQualification', 'qualification', {
    ...{ personId: person, kind: 'CHILD_PROTECTION_SPECIALIST', issuedOn: '2024-05-01', refresherDue: '2029-05-01' },
  })
  const role = await make('createMultiplierRole', 'role', { institutionId: kita, ...since })
  const groupRole = await make('createMultiplierRole', 'role', {
    groupId: group,
    scope: { districtIds: [district] },
    ...since,
  })
  const holder = await make('assignRoleHolder', 'holder', { roleId: role, personId: person, kind: 'HOLDER', ...since })
  const link = await make('createCooperationLink', 'link', {
    sourceId: kita,
    targetId: school,
    kind: 'REFERRAL',
    ...since,
  })
  const concept = await make('createProtectionConcept', 'protectionConcept', {
    institutionId: kita,
    state: 'DRAFT',
    ...since,
  })
  const agreement = await make('createAgreement', 'agreement', { carrierId: carrier, signedOn: '2024-02-01', ...since })
  const assigned = await coordinator.change(
    'createSpecialistAssignment',
    { institutionId: kita, kind: 'OWN', personId: person, ...since },
    '... on SpecialistAssignmentPayload { assignment { id } }',
  )
  const localGroup = await make('createLocalGroup', 'group', { network: slug, labelDe: 'Sportjugend', validFrom: null })
  const coordinatorPerson = await make('addCoordinator', 'coordinator', {
    officeId: office,
    personId: person,
    ...since,
  })
  const topic = await make('createContactTopic', 'topic', { network: slug, title: 'Sucht in der Familie', ...since })
  const topicPerson = await make('addContactTopicPerson', 'contact', { topicId: topic, personId: person, ...since })
  const guideline = await make('createGuideline', 'guideline', { network: slug, title: 'Verfahren § 8a', ...since })
  const concern = await make('createConcern', 'concern', {
    ...{ network: slug, title: 'Erreichbarkeit am Freitag', institutionId: kita, roleId: role, openedOn: '2026-09-01' },
  })
  const meeting = await make('createMeeting', 'meeting', {
    ...{ network: slug, kind: 'NETWORK_MEETING', title: 'Herbsttreffen', heldOn: '2026-10-01' },
  })
  const invited = await coordinator.change(
    'inviteToMeeting',
    { meetingId: meeting, institutionIds: [kita] },
    '... on MeetingPayload { meeting { invitations { nodes { id } } } }',
  )
  const [invitation] = (invited['meeting'] as { invitations: { nodes: { id: string }[] } }).invitations.nodes
  const emptyMeeting = await make('createMeeting', 'meeting', {
    ...{ network: slug, kind: 'CONFERENCE', title: 'Fachtag', heldOn: '2027-03-01' },
  })
  const training = await make('createTraining', 'training', {
    ...{ network: slug, title: 'Grundkurs', heldOn: '2026-09-01', isInterdisciplinary: true, places: 20 },
  })
  const enrolment = await make('enrolPerson', 'enrolment', { trainingId: training, personId: person })
  const emptyTraining = await make('createTraining', 'training', {
    ...{ network: slug, title: 'Aufbaukurs', heldOn: '2027-04-01' },
  })
  const path = await make('createReportingPath', 'path', {
    ...{ network: slug, pathTypeKey: 'CARRIER', title: 'Meldeweg Kita', trigger: 'SUBSTANTIAL', ...since },
  })
  const step = await make('addReportingStep', 'step', {
    ...{ pathId: path, actor: 'Leitung', action: 'Jugendamt anrufen', obligation: 'MUST', recipient: 'YOUTH_OFFICE' },
    ...{ channels: ['PHONE'], phone: '02102 550-1' },
  })
  const started = await coordinator.change(
    'startImport',
    { network: slug, preset: 'INSTITUTION_TABLE', files: [{ name: 'neu.csv', contentBase64: csv }] },
    '... on ImportPayload { import { id } }',
  )
  // Pools and steering groups have no mutation yet.
  const pool = await client.specialistPool.create({ data: { networkId, name: 'Pool' } })
  const steeringGroup = await client.steeringGroup.create({ data: { networkId, title: 'Sucht' } })
  const { userId } = await client.membership.findFirstOrThrow({ where: { networkId, role: 'COORDINATOR' } })
  const assignment = { assigneeId: userId, assigneeName: 'Eva', decidedBy: 'Eva', validFrom: new Date('2026-01-01') }
  const decision = await client.gapDecision.create({
    data: {
      networkId,
      gapKey: `CONNECTED:INSTITUTION:${idOf('Institution', kita)}`,
      kind: 'ASSIGNMENT',
      ...assignment,
    },
  })
  return {
    pool: encodeGlobalId('SpecialistPool', pool.id),
    ...{
      carrier,
      district,
      municipality,
      group,
      kita,
      school,
      person,
      deputy,
      affiliation,
      qualification,
      role,
      groupRole,
    },
    ...{ holder, link, concept, agreement, localGroup, office, topic, topicPerson, guideline, concern, path, step },
    ...{ meeting, invitation: invitation?.id ?? '', emptyMeeting, training, enrolment, emptyTraining },
    steeringGroup: encodeGlobalId('SteeringGroup', steeringGroup.id),
    coordinator: coordinatorPerson,
    assignment: (assigned['assignment'] as { id: string }).id,
    changeSet: assigned.changeSetId ?? '',
    importJob: (started['import'] as { id: string }).id,
    decision: encodeGlobalId('GapDecision', decision.id),
    user: encodeGlobalId('User', userId),
  }
}
