import type { ChangeTx } from './change-tx.ts'
import { describeRow } from './model-nouns.ts'
import type { Row, TenantModel } from './tenant-models.ts'

type Titles = { readonly [M in TenantModel]?: (tx: ChangeTx, row: Row<M>) => Promise<string> }

/** Rows without a name of their own are called by what they connect. */
const titles: Titles = {
  Affiliation: async (tx, { personId, institutionId }) =>
    `Zugehörigkeit von ${await person(tx, personId)} zu ${await institution(tx, institutionId)}`,
  Qualification: async (tx, { personId }) => `Zertifikat von ${await person(tx, personId)}`,
  RoleHolder: async (tx, { personId, kind }) =>
    `${await person(tx, personId)} als ${kind === 'HOLDER' ? 'Multiplikator*in' : 'Stellvertretung'}`,
  MultiplierRole: async (tx, { institutionId, groupId }) =>
    `Multiplikatorenrolle für ${institutionId ? await institution(tx, institutionId) : await group(tx, groupId ?? '')}`,
  CooperationLink: async (tx, { sourceId, targetId }) =>
    `Kooperation zwischen ${await institution(tx, sourceId)} und ${await institution(tx, targetId)}`,
  ProtectionConcept: async (tx, { institutionId }) => `Schutzkonzept von ${await institution(tx, institutionId)}`,
  Agreement: async (tx, { carrierId, institutionId }) =>
    `Vereinbarung mit ${carrierId ? await carrier(tx, carrierId) : await institution(tx, institutionId ?? '')}`,
  Coordinator: async (tx, { personId }) => `${await person(tx, personId)} in der Koordinierungsstelle`,
  ContactTopicPerson: async (tx, { personId, topicId }) =>
    `${await person(tx, personId)} als Ansprechperson für «${(await tx.get('ContactTopic', topicId)).title}»`,
  Invitation: async (tx, row) =>
    `Einladung von ${await guest(tx, row)} zu «${(await tx.get('Meeting', row.meetingId)).title}»`,
  Enrolment: async (tx, { personId, trainingId }) =>
    `Anmeldung von ${await person(tx, personId)} zu «${(await tx.get('Training', trainingId)).title}»`,
  SpecialistAssignment: async (tx, { institutionId }) =>
    `Zuständigkeit der Kinderschutzfachkraft für ${await institution(tx, institutionId)}`,
  ReportingStep: async (tx, { pathId, position }) =>
    `Schritt ${position} von «${(await tx.get('ReportingPath', pathId)).title}»`,
}

/** What a user recognises a row by, for the label of a change set. */
export async function rowTitle<M extends TenantModel>(tx: ChangeTx, model: M, row: Row<M>): Promise<string> {
  const title = titles[model] as ((tx: ChangeTx, row: Row<M>) => Promise<string>) | undefined
  return title ? await title(tx, row) : describeRow(model, row).de
}

async function person(tx: ChangeTx, id: string): Promise<string> {
  const { firstName, lastName } = await tx.get('Person', id)
  return `${firstName} ${lastName}`
}

async function institution(tx: ChangeTx, id: string): Promise<string> {
  return `«${(await tx.get('Institution', id)).name}»`
}

async function guest(tx: ChangeTx, { institutionId, groupId, personId }: Row<'Invitation'>): Promise<string> {
  if (institutionId) return institution(tx, institutionId)
  return groupId ? group(tx, groupId) : person(tx, personId ?? '')
}

async function carrier(tx: ChangeTx, id: string): Promise<string> {
  return `«${(await tx.get('Carrier', id)).name}»`
}

async function group(tx: ChangeTx, id: string): Promise<string> {
  return `die Berufsgruppe «${(await tx.get('ProfessionalGroup', id)).labelDe}»`
}
