import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { inBoth } from '../sentence.ts'
import type { TenantModel } from './tenant-models.ts'

/** What a user calls a row of a model: one, several. */
interface Noun {
  readonly one: Label
  readonly many: Label
}

const nouns: Readonly<Record<TenantModel, Noun>> = {
  Municipality: { one: { de: 'Kommune', en: 'Municipality' }, many: { de: 'Kommunen', en: 'municipalities' } },
  District: { one: { de: 'Stadtteil', en: 'District' }, many: { de: 'Stadtteile', en: 'districts' } },
  NetworkSettings: {
    one: { de: 'Schwellenwerte', en: 'Thresholds' },
    many: { de: 'Schwellenwerte', en: 'thresholds' },
  },
  StatuteChoice: { one: { de: 'Rechtsgrundlage', en: 'Statute' }, many: { de: 'Rechtsgrundlagen', en: 'statutes' } },
  CoordinationOffice: {
    one: { de: 'Koordinierungsstelle', en: 'Coordination office' },
    many: { de: 'Koordinierungsstellen', en: 'coordination offices' },
  },
  Coordinator: { one: { de: 'Koordination', en: 'Coordinator' }, many: { de: 'Koordinationen', en: 'coordinators' } },
  ProfessionalGroup: {
    one: { de: 'Berufsgruppe', en: 'Professional group' },
    many: { de: 'Berufsgruppen', en: 'professional groups' },
  },
  TypeMembership: {
    one: { de: 'Zuordnung einer Einrichtungsart', en: 'Group of an institution type' },
    many: { de: 'Zuordnungen von Einrichtungsarten', en: 'groups of institution types' },
  },
  Carrier: { one: { de: 'Träger', en: 'Carrier' }, many: { de: 'Träger', en: 'carriers' } },
  Institution: { one: { de: 'Einrichtung', en: 'Institution' }, many: { de: 'Einrichtungen', en: 'institutions' } },
  InstitutionProfile: {
    one: { de: 'Art, Träger und Stadtteil', en: 'Type, carrier and district' },
    many: { de: 'Angaben zu Art, Träger und Stadtteil', en: 'entries of type, carrier and district' },
  },
  ProtectionConcept: {
    one: { de: 'Schutzkonzept', en: 'Protection concept' },
    many: { de: 'Schutzkonzepte', en: 'protection concepts' },
  },
  Agreement: { one: { de: 'Vereinbarung', en: 'Agreement' }, many: { de: 'Vereinbarungen', en: 'agreements' } },
  Person: { one: { de: 'Fachkraft', en: 'Professional' }, many: { de: 'Fachkräfte', en: 'professionals' } },
  Affiliation: { one: { de: 'Zugehörigkeit', en: 'Affiliation' }, many: { de: 'Zugehörigkeiten', en: 'affiliations' } },
  Notice: {
    one: { de: 'Information nach Art. 14 DSGVO', en: 'Notice under Art. 14 GDPR' },
    many: { de: 'Informationen nach Art. 14 DSGVO', en: 'notices under Art. 14 GDPR' },
  },
  Consent: { one: { de: 'Einwilligung', en: 'Consent' }, many: { de: 'Einwilligungen', en: 'consents' } },
  Qualification: { one: { de: 'Zertifikat', en: 'Certificate' }, many: { de: 'Zertifikate', en: 'certificates' } },
  MultiplierRole: {
    one: { de: 'Multiplikatorenrolle', en: 'Multiplier role' },
    many: { de: 'Multiplikatorenrollen', en: 'multiplier roles' },
  },
  RoleScope: {
    one: { de: 'Zuständigkeit einer Rolle', en: 'Scope of a role' },
    many: { de: 'Zuständigkeiten von Rollen', en: 'scopes of roles' },
  },
  RoleHolder: {
    one: { de: 'Besetzung einer Rolle', en: 'Holder of a role' },
    many: { de: 'Besetzungen von Rollen', en: 'holders of roles' },
  },
  ContactTopic: { one: { de: 'Thema', en: 'Topic' }, many: { de: 'Themen', en: 'topics' } },
  ContactTopicPerson: {
    one: { de: 'Ansprechperson', en: 'Contact for a topic' },
    many: { de: 'Ansprechpersonen', en: 'contacts for topics' },
  },
  SteeringGroup: {
    one: { de: 'Steuerungsgruppe', en: 'Steering group' },
    many: { de: 'Steuerungsgruppen', en: 'steering groups' },
  },
  SteeringGroupMember: {
    one: { de: 'Mitglied einer Steuerungsgruppe', en: 'Member of a steering group' },
    many: { de: 'Mitglieder von Steuerungsgruppen', en: 'members of steering groups' },
  },
  SpecialistPool: {
    one: { de: 'Pool von Kinderschutzfachkräften', en: 'Pool of specialists' },
    many: { de: 'Pools von Kinderschutzfachkräften', en: 'pools of specialists' },
  },
  PoolMember: {
    one: { de: 'Mitglied eines Pools', en: 'Member of a pool' },
    many: { de: 'Mitglieder von Pools', en: 'members of pools' },
  },
  SpecialistAssignment: {
    one: { de: 'Zuständigkeit der Kinderschutzfachkraft', en: 'Specialist of an institution' },
    many: { de: 'Zuständigkeiten der Kinderschutzfachkraft', en: 'specialists of institutions' },
  },
  CooperationLink: { one: { de: 'Kooperation', en: 'Cooperation' }, many: { de: 'Kooperationen', en: 'cooperations' } },
  Guideline: { one: { de: 'Leitlinie', en: 'Guideline' }, many: { de: 'Leitlinien', en: 'guidelines' } },
  GuidelineVersion: {
    one: { de: 'Fassung einer Leitlinie', en: 'Version of a guideline' },
    many: { de: 'Fassungen von Leitlinien', en: 'versions of guidelines' },
  },
  Confirmation: { one: { de: 'Bestätigung', en: 'Confirmation' }, many: { de: 'Bestätigungen', en: 'confirmations' } },
  ReportingPath: { one: { de: 'Meldeweg', en: 'Reporting path' }, many: { de: 'Meldewege', en: 'reporting paths' } },
  ReportingStep: {
    one: { de: 'Schritt eines Meldewegs', en: 'Step of a reporting path' },
    many: { de: 'Schritte von Meldewegen', en: 'steps of reporting paths' },
  },
  Meeting: { one: { de: 'Treffen', en: 'Meeting' }, many: { de: 'Treffen', en: 'meetings' } },
  Invitation: { one: { de: 'Einladung', en: 'Invitation' }, many: { de: 'Einladungen', en: 'invitations' } },
  Training: { one: { de: 'Fortbildung', en: 'Training' }, many: { de: 'Fortbildungen', en: 'trainings' } },
  Enrolment: { one: { de: 'Anmeldung', en: 'Enrolment' }, many: { de: 'Anmeldungen', en: 'enrolments' } },
  TrainingNeed: {
    one: { de: 'Fortbildungsbedarf', en: 'Training need' },
    many: { de: 'Fortbildungsbedarfe', en: 'training needs' },
  },
  GapDecision: {
    one: { de: 'Entscheidung zu einer Lücke', en: 'Decision about a gap' },
    many: { de: 'Entscheidungen zu Lücken', en: 'decisions about gaps' },
  },
  Concern: { one: { de: 'Anliegen', en: 'Concern' }, many: { de: 'Anliegen', en: 'concerns' } },
  Bulletin: {
    one: { de: 'Information zum Weitertragen', en: 'Bulletin' },
    many: { de: 'Informationen zum Weitertragen', en: 'bulletins' },
  },
  BulletinReceipt: {
    one: { de: 'Weitergabe', en: 'Carried bulletin' },
    many: { de: 'Weitergaben', en: 'carried bulletins' },
  },
}

/** «Einrichtung», «2 Einrichtungen». */
export function countedNoun(model: TenantModel, count: number): Label {
  const { one, many } = nouns[model]
  return inBoth((locale) => (count === 1 ? `1 ${one[locale]}` : `${count} ${many[locale]}`))
}

export function noun(model: TenantModel): Label {
  return nouns[model].one
}

/** What a user recognises a row by: noun with its name in guillemets, or the noun alone where rows have no name. */
export function describeRow(model: TenantModel, row: Readonly<Record<string, unknown>>): Label {
  const name = nameIn(row)
  const { de, en } = noun(model)
  return name === null ? { de, en } : { de: `${de} «${name}»`, en: `${en} “${name}”` }
}

/** The name in a row, of whatever model; `null` where its rows have none. The title of a person is an academic one. */
export function nameIn(row: Readonly<Record<string, unknown>>): string | null {
  const person = [row['title'], row['firstName'], row['lastName']].filter((part) => typeof part === 'string' && part)
  const name = 'lastName' in row ? person.join(' ') : (row['name'] ?? row['title'] ?? row['labelDe'])
  return typeof name === 'string' && name !== '' ? name : null
}
