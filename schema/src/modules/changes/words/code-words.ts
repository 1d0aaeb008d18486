import { catalogue, findGroup, findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import { findProfession } from '@schutznetz/domain/catalogue/professions.ts'
import type { Label } from '@schutznetz/domain/catalogue/types.ts'

const word = (de: string, en: string): Label => ({ de, en })

/** Values of enums by model and column where a code means different things, else by the code alone. */
const words: Readonly<Record<string, Label>> = {
  'ProtectionConcept.state.NONE': word('keines', 'none'),
  'SpecialistAssignment.kind.NONE': word('ausdrücklich keine', 'expressly none'),
  'SpecialistAssignment.kind.OWN': word('eigene Fachkraft', 'own specialist'),
  'Notice.channel.MAIL': word('E-Mail', 'e-mail'),
  AGREEMENT: word('Vereinbarung', 'agreement'),
  WORKING_GROUP: word('Arbeitskreis', 'working group'),
  PROFESSIONAL_EXCHANGE: word('fachlicher Austausch', 'professional exchange'),
  ANONYMISED_CONSULTATION: word('anonymisierte Fallberatung', 'anonymised consultation'),
  REFERRAL: word('Weitervermittlung', 'referral'),
  WEEKLY: word('wöchentlich', 'weekly'),
  MONTHLY: word('monatlich', 'monthly'),
  QUARTERLY: word('vierteljährlich', 'quarterly'),
  YEARLY: word('jährlich', 'yearly'),
  ON_OCCASION: word('bei Anlass', 'on occasion'),
  UNKNOWN: word('unbekannt', 'unknown'),
  SOURCE: word('die eine Seite', 'one side'),
  TARGET: word('die andere Seite', 'the other side'),
  MUNICIPAL: word('kommunal', 'municipal'),
  CHURCH: word('kirchlich', 'church'),
  CHARITY: word('Wohlfahrtsverband', 'charity'),
  ASSOCIATION: word('Verein', 'association'),
  COMPANY: word('Unternehmen', 'company'),
  STATE: word('Land', 'state'),
  OTHER: word('sonstiges', 'other'),
  DRAFT: word('Entwurf', 'draft'),
  ADOPTED: word('beschlossen', 'adopted'),
  CHILD_PROTECTION_SPECIALIST: word('Kinderschutzfachkraft', 'child-protection specialist'),
  BASIC_COURSE: word('Grundkurs', 'basic course'),
  HOLDER: word('Multiplikator*in', 'multiplier'),
  DEPUTY: word('Stellvertretung', 'deputy'),
  POOL: word('über einen Pool', 'through a pool'),
  CENTRAL: word('nur zentrale Beratung', 'central advice line only'),
  NETWORK_MEETING: word('Netzwerktreffen', 'network meeting'),
  KICK_OFF: word('Auftakt', 'kick-off'),
  CONFERENCE: word('Fachtag', 'conference'),
  MULTIPLIER_EXCHANGE: word('Austausch der Multiplikator*innen', 'exchange of multipliers'),
  SPECIALIST_EXCHANGE: word('Fachaustausch der Kinderschutzfachkräfte', 'exchange of specialists'),
  STEERING_GROUP: word('Steuerungsgruppe', 'steering group'),
  OPEN: word('offen', 'open'),
  ACCEPTED: word('zugesagt', 'accepted'),
  DECLINED: word('abgesagt', 'declined'),
  ENROLLED: word('angemeldet', 'enrolled'),
  WAITING: word('auf der Warteliste', 'waiting'),
  CANCELLED: word('abgemeldet', 'cancelled'),
  ATTENDED: word('teilgenommen', 'attended'),
  MAIL: word('E-Mail', 'e-mail'),
  LETTER: word('Brief', 'letter'),
  CONVERSATION: word('Gespräch', 'conversation'),
  SUBSTANTIAL: word('gewichtige Anhaltspunkte', 'substantial signs'),
  URGENT: word('dringende Gefahr', 'urgent danger'),
  MUST: word('muss', 'must'),
  SHOULD: word('soll', 'should'),
  MAY: word('kann', 'may'),
  AUTHORISED: word('ist befugt', 'is authorised'),
  SPECIALIST: word('Kinderschutzfachkraft', 'child-protection specialist'),
  YOUTH_OFFICE: word('Jugendamt', 'youth office'),
  POLICE: word('Polizei', 'police'),
  FAMILY_COURT: word('Familiengericht', 'family court'),
  HEALTH_SERVICES: word('Gesundheitshilfe', 'health services'),
  STATE_YOUTH_OFFICE: word('Landesjugendamt', 'state youth office'),
  MANAGEMENT: word('Leitung', 'management'),
  FAMILY: word('Familie', 'family'),
  REPORTER: word('meldende Person', 'reporter'),
  INSTITUTION: word('Einrichtung', 'institution'),
  SNOOZE: word('zurückgestellt', 'put off'),
  ASSIGNMENT: word('zugewiesen', 'assigned'),
  PHONE: word('Telefon', 'phone'),
  FORM: word('Formular', 'form'),
  IN_PERSON: word('persönlich', 'in person'),
}

const catalogueColumns: Readonly<Record<string, (key: string) => Label | undefined>> = {
  institutionTypeKey: (key) => findInstitutionType(key)?.label,
  originTypeKeys: (key) => findInstitutionType(key)?.label,
  originGroupKeys: (key) => findGroup(key)?.label,
  professionKey: (key) => findProfession(key)?.label,
  pathTypeKey: (key) => catalogue.pathTypes.find((type) => type.key === key)?.label,
  statuteKey: (key) => catalogue.statutes.find((statute) => statute.key === key)?.label,
}

/** Columns that hold a code; everything else is text, and «POOL» in a name stays «POOL». */
const codeColumns = new Set([
  'kind',
  'state',
  'frequency',
  'side',
  'answer',
  'channel',
  'channels',
  'trigger',
  'obligation',
  'recipient',
  'fallbackRecipient',
])

/** What a stored code means to a reader; `null` for a column that holds no codes, or a code nobody knows. */
export function codeWord(model: string, column: string, code: string): Label | null {
  const fromCatalogue = catalogueColumns[column]?.(code)
  if (fromCatalogue) return fromCatalogue
  if (!codeColumns.has(column) || (model === 'Concern' && column === 'answer')) return null
  return words[`${model}.${column}.${code}`] ?? words[code] ?? null
}
