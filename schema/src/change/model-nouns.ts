import type { TenantModel } from './tenant-models.ts'

/** What a user calls a row of a model, in German: one, several. */
interface Noun {
  readonly one: string
  readonly many: string
}

const nouns: Readonly<Record<TenantModel, Noun>> = {
  Municipality: { one: 'Kommune', many: 'Kommunen' },
  District: { one: 'Stadtteil', many: 'Stadtteile' },
  NetworkSettings: { one: 'Schwellenwerte', many: 'Schwellenwerte' },
  StatuteChoice: { one: 'Rechtsgrundlage', many: 'Rechtsgrundlagen' },
  CoordinationOffice: { one: 'Koordinierungsstelle', many: 'Koordinierungsstellen' },
  Coordinator: { one: 'Koordination', many: 'Koordinationen' },
  ProfessionalGroup: { one: 'Berufsgruppe', many: 'Berufsgruppen' },
  TypeMembership: { one: 'Zuordnung einer Einrichtungsart', many: 'Zuordnungen von Einrichtungsarten' },
  Carrier: { one: 'Träger', many: 'Träger' },
  Institution: { one: 'Einrichtung', many: 'Einrichtungen' },
  InstitutionProfile: { one: 'Art, Träger und Stadtteil', many: 'Angaben zu Art, Träger und Stadtteil' },
  ProtectionConcept: { one: 'Schutzkonzept', many: 'Schutzkonzepte' },
  Agreement: { one: 'Vereinbarung', many: 'Vereinbarungen' },
  Person: { one: 'Fachkraft', many: 'Fachkräfte' },
  Affiliation: { one: 'Zugehörigkeit', many: 'Zugehörigkeiten' },
  Notice: { one: 'Information nach Art. 14 DSGVO', many: 'Informationen nach Art. 14 DSGVO' },
  Consent: { one: 'Einwilligung', many: 'Einwilligungen' },
  Qualification: { one: 'Zertifikat', many: 'Zertifikate' },
  MultiplierRole: { one: 'Multiplikatorenrolle', many: 'Multiplikatorenrollen' },
  RoleScope: { one: 'Zuständigkeit einer Rolle', many: 'Zuständigkeiten von Rollen' },
  RoleHolder: { one: 'Besetzung einer Rolle', many: 'Besetzungen von Rollen' },
  ContactTopic: { one: 'Thema', many: 'Themen' },
  ContactTopicPerson: { one: 'Ansprechperson', many: 'Ansprechpersonen' },
  SteeringGroup: { one: 'Steuerungsgruppe', many: 'Steuerungsgruppen' },
  SteeringGroupMember: { one: 'Mitglied einer Steuerungsgruppe', many: 'Mitglieder von Steuerungsgruppen' },
  SpecialistPool: { one: 'Pool von Kinderschutzfachkräften', many: 'Pools von Kinderschutzfachkräften' },
  PoolMember: { one: 'Mitglied eines Pools', many: 'Mitglieder von Pools' },
  SpecialistAssignment: {
    one: 'Zuständigkeit der Kinderschutzfachkraft',
    many: 'Zuständigkeiten der Kinderschutzfachkraft',
  },
  CooperationLink: { one: 'Kooperation', many: 'Kooperationen' },
  Guideline: { one: 'Leitlinie', many: 'Leitlinien' },
  GuidelineVersion: { one: 'Fassung einer Leitlinie', many: 'Fassungen von Leitlinien' },
  Confirmation: { one: 'Bestätigung', many: 'Bestätigungen' },
  ReportingPath: { one: 'Meldeweg', many: 'Meldewege' },
  ReportingStep: { one: 'Schritt eines Meldewegs', many: 'Schritte von Meldewegen' },
  Meeting: { one: 'Treffen', many: 'Treffen' },
  Invitation: { one: 'Einladung', many: 'Einladungen' },
  Training: { one: 'Fortbildung', many: 'Fortbildungen' },
  Enrolment: { one: 'Anmeldung', many: 'Anmeldungen' },
  TrainingNeed: { one: 'Fortbildungsbedarf', many: 'Fortbildungsbedarfe' },
  Concern: { one: 'Anliegen', many: 'Anliegen' },
  Bulletin: { one: 'Information zum Weitertragen', many: 'Informationen zum Weitertragen' },
  BulletinReceipt: { one: 'Weitergabe', many: 'Weitergaben' },
}

/** «Einrichtung», «2 Einrichtungen». */
export function countedNoun(model: TenantModel, count: number): string {
  return count === 1 ? `1 ${nouns[model].one}` : `${count} ${nouns[model].many}`
}

export function noun(model: TenantModel): string {
  return nouns[model].one
}

/** What a user recognises a row by: noun with its name in guillemets, or the noun alone where rows have no name. */
export function describeRow(model: TenantModel, row: Readonly<Record<string, unknown>>): string {
  const name = nameIn(row)
  return name === null ? noun(model) : `${noun(model)} «${name}»`
}

/** The name in a row, of whatever model; `null` where its rows have none. The title of a person is an academic one. */
export function nameIn(row: Readonly<Record<string, unknown>>): string | null {
  const person = [row['title'], row['firstName'], row['lastName']].filter((part) => typeof part === 'string' && part)
  const name = 'lastName' in row ? person.join(' ') : (row['name'] ?? row['title'] ?? row['labelDe'])
  return typeof name === 'string' && name !== '' ? name : null
}
