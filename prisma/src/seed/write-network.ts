import type { PrismaClient } from '../client.ts'
import { dayFieldsOf, type ModelName } from '../model-graph.ts'
import type { NetworkRows } from './network-rows.ts'

type Collection = Exclude<keyof NetworkRows, 'network'>

/** Every collection with its model, in an order in which no row refers to a later one. */
const order: readonly (readonly [Collection, ModelName])[] = [
  ['municipalities', 'Municipality'],
  ['districts', 'District'],
  ['settings', 'NetworkSettings'],
  ['statuteChoices', 'StatuteChoice'],
  ['professionalGroups', 'ProfessionalGroup'],
  ['typeMemberships', 'TypeMembership'],
  ['carriers', 'Carrier'],
  ['institutions', 'Institution'],
  ['institutionProfiles', 'InstitutionProfile'],
  ['protectionConcepts', 'ProtectionConcept'],
  ['agreements', 'Agreement'],
  ['people', 'Person'],
  ['coordinationOffices', 'CoordinationOffice'],
  ['coordinators', 'Coordinator'],
  ['affiliations', 'Affiliation'],
  ['notices', 'Notice'],
  ['consents', 'Consent'],
  ['qualifications', 'Qualification'],
  ['multiplierRoles', 'MultiplierRole'],
  ['roleScopes', 'RoleScope'],
  ['roleHolders', 'RoleHolder'],
  ['contactTopics', 'ContactTopic'],
  ['contactTopicPersons', 'ContactTopicPerson'],
  ['steeringGroups', 'SteeringGroup'],
  ['steeringGroupMembers', 'SteeringGroupMember'],
  ['specialistPools', 'SpecialistPool'],
  ['poolMembers', 'PoolMember'],
  ['specialistAssignments', 'SpecialistAssignment'],
  ['cooperationLinks', 'CooperationLink'],
  ['guidelines', 'Guideline'],
  ['guidelineVersions', 'GuidelineVersion'],
  ['confirmations', 'Confirmation'],
  ['reportingPaths', 'ReportingPath'],
  ['reportingSteps', 'ReportingStep'],
  ['meetings', 'Meeting'],
  ['invitations', 'Invitation'],
  ['trainings', 'Training'],
  ['enrolments', 'Enrolment'],
  ['trainingNeeds', 'TrainingNeed'],
  ['concerns', 'Concern'],
  ['bulletins', 'Bulletin'],
  ['bulletinReceipts', 'BulletinReceipt'],
]

/** Rows per INSERT: PostgreSQL takes 65,535 parameters in one, and no table of ours has 65 columns. */
const chunkSize = 1000

/**
 * Writes a new network with all its rows, set-based, in one transaction: all or nothing. For seeds and tests only: it
 * writes no audit and bumps no revision.
 */
export async function writeNetwork(client: PrismaClient, rows: NetworkRows): Promise<void> {
  await client.$transaction(async (tx) => {
    await tx.network.create({ data: rows.network })
    for (const [collection, model] of order) {
      const prepared = prepare(model, rows.network.id, rows[collection] ?? [])
      const table = Reflect.get(tx, model.charAt(0).toLowerCase() + model.slice(1)) as Writable
      for (let start = 0; start < prepared.length; start += chunkSize) {
        await table.createMany({ data: prepared.slice(start, start + chunkSize) })
      }
    }
  })
}

interface Writable {
  createMany(args: { data: readonly object[] }): Promise<{ count: number }>
}

// Prisma takes days only as instants.
function prepare(model: ModelName, networkId: string, rows: readonly object[]): object[] {
  const days = dayFieldsOf(model)
  return rows.map((row) => {
    const prepared: Record<string, unknown> = { ...row, networkId }
    for (const field of days) {
      const value = prepared[field]
      if (typeof value === 'string') prepared[field] = new Date(value)
    }
    return prepared
  })
}
