import { findGroup } from '../src/catalogue/catalogue.ts'
import { asOf } from '../src/model/as-of.ts'
import type { Dated, Day } from '../src/model/day.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import type { ConfirmationSide, ConfirmedEntity, CooperationLinkRecord } from '../src/model/records/cooperation.ts'
import type { ConceptState, InstitutionRecord } from '../src/model/records/institutions.ts'
import type { InvitationAnswer, MeetingRecord, TrainingRecord } from '../src/model/records/meetings.ts'
import type { CoordinationOfficeRecord } from '../src/model/records/network.ts'
import type { AffiliationRecord, PersonRecord, QualificationRecord } from '../src/model/records/people.ts'
import type { ReportingPathRecord, ReportingStepRecord, StepRecipient } from '../src/model/records/reporting.ts'
import type { RoleHolderRecord, SpecialistAssignmentRecord } from '../src/model/records/roles.ts'
import type { StoredRules } from '../src/model/settings.ts'
import { defaultThresholds } from '../src/model/settings.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import type { DraftRecords } from './empty-records.ts'
import { emptyRecords } from './empty-records.ts'

interface Place extends Partial<Dated> {
  readonly carrier?: string
  readonly district?: string
}

interface Mandate extends Partial<Dated> {
  readonly institution?: string
  readonly group?: string
  /** Ids of institutions, districts or carriers; empty = the whole group. */
  readonly scope?: readonly string[]
}

/**
 * Builds the rows of a network for a test, tersely: each method adds one thing and returns its id. Rows are open on
 * both sides unless a test says otherwise; ids are `<kind>-<n>` in order of creation.
 *
 * ```ts
 * const network = new NetworkBuilder()
 * const kitas = network.group('DAY_CARE')
 * const kita = network.institution('Kita Regenbogen', 'KITA')
 * const role = network.role({ group: kitas })
 * network.hold(role, network.person('Anna Berg'))
 * network.view('2026-11-22')
 * ```
 */
export class NetworkBuilder {
  readonly #draft: DraftRecords = emptyRecords()
  #count = 0

  /** A catalogue group by its key, or a group of the network's own. */
  group(key: string, own?: { label: string }, dates?: Partial<Dated>): string {
    const label = own ? { de: own.label, en: own.label } : (findGroup(key)?.label ?? { de: key, en: key })
    const isCustom = own !== undefined
    return this.#add('professionalGroups', 'group', {
      key,
      labelDe: label.de,
      labelEn: label.en,
      isCustom,
      ...open(dates),
    })
  }

  /** The network's own decision which group a type belongs to. */
  membership(institutionTypeKey: string, groupId: string, dates?: Partial<Dated>): string {
    return this.#add('typeMemberships', 'membership', { institutionTypeKey, groupId, ...open(dates) })
  }

  district(name: string): string {
    return this.#add('districts', 'district', { municipalityId: null, name, isSupraLocal: false })
  }

  carrier(name: string, dates?: Partial<Dated>): string {
    return this.#add('carriers', 'carrier', {
      name,
      kind: 'CHARITY',
      registerNumber: null,
      phone: null,
      email: null,
      isDemo: false,
      version: 1,
      ...open(dates),
    })
  }

  /** An institution with the profile that makes it one of a type; `null` = type unknown. Both share their dates. */
  institution(
    name: string,
    typeKey: string | null,
    place: Place = {},
    record: Partial<InstitutionRecord> = {},
  ): string {
    const id = this.#add('institutions', 'institution', { ...bareInstitution, name, ...open(place), ...record })
    this.profile(id, typeKey, place)
    return id
  }

  /** What an institution is for a time; for tests in which that changes. */
  profile(institutionId: string, typeKey: string | null, place: Place = {}): string {
    return this.#add('institutionProfiles', 'profile', {
      institutionId,
      institutionTypeKey: typeKey,
      carrierId: place.carrier ?? null,
      districtId: place.district ?? null,
      ...open(place),
    })
  }

  person(name: string, record: Partial<PersonRecord> = {}): string {
    const [firstName = '', ...rest] = name.split(' ')
    return this.#add('people', 'person', { ...barePerson, firstName, lastName: rest.join(' '), ...record })
  }

  /** A person works in an institution; as its contact where `isContact` is set. */
  affiliate(personId: string, institutionId: string, record: Partial<AffiliationRecord> = {}): string {
    return this.#add('affiliations', 'affiliation', {
      personId,
      institutionId,
      position: null,
      isContact: false,
      phone: null,
      email: null,
      ...open(),
      ...record,
    })
  }

  certify(personId: string, record: Partial<QualificationRecord> = {}): string {
    return this.#add('qualifications', 'qualification', {
      personId,
      kind: 'CHILD_PROTECTION_SPECIALIST',
      course: null,
      provider: null,
      issuedOn: null,
      refresherDue: null,
      ...record,
    })
  }

  role({ institution, group, scope = [], ...dates }: Mandate): string {
    const roleId = this.#add('multiplierRoles', 'role', {
      institutionId: institution ?? null,
      groupId: group ?? null,
      title: null,
      ...open(dates),
    })
    for (const id of scope) this.#add('roleScopes', 'scope', { roleId, ...scopeTarget(id) })
    return roleId
  }

  hold(roleId: string, personId: string, record: Partial<RoleHolderRecord> = {}): string {
    return this.#add('roleHolders', 'holder', { roleId, personId, kind: 'HOLDER', ...open(), ...record })
  }

  deputise(roleId: string, personId: string, dates: Partial<Dated> = {}): string {
    return this.hold(roleId, personId, { kind: 'DEPUTY', ...dates })
  }

  pool(name: string, memberIds: readonly string[]): string {
    const poolId = this.#add('specialistPools', 'pool', { carrierId: null, name, ...open() })
    for (const personId of memberIds) this.#add('poolMembers', 'member', { poolId, personId, ...open() })
    return poolId
  }

  assign(institutionId: string, record: Partial<SpecialistAssignmentRecord>): string {
    return this.#add('specialistAssignments', 'assignment', {
      institutionId,
      personId: null,
      poolId: null,
      kind: 'NONE',
      ...open(),
      ...record,
    })
  }

  concept(institutionId: string, state: ConceptState, adoptedOn: Day | null = null, dates?: Partial<Dated>): string {
    return this.#add('protectionConcepts', 'concept', { institutionId, state, adoptedOn, ...open(dates) })
  }

  link(sourceId: string, targetId: string, record: Partial<CooperationLinkRecord> = {}): string {
    return this.#add('cooperationLinks', 'link', {
      sourceId,
      targetId,
      kind: 'PROFESSIONAL_EXCHANGE',
      frequency: 'UNKNOWN',
      description: null,
      ...open(),
      ...record,
    })
  }

  confirm(entity: ConfirmedEntity, entityId: string, confirmedOn: Day, side: ConfirmationSide | null = null): string {
    return this.#add('confirmations', 'confirmation', {
      entity,
      entityId,
      field: null,
      side,
      confirmedOn,
      confirmedBy: null,
    })
  }

  /** A reporting path; it names no origins unless a test says so. Steps are numbered in order of creation. */
  path(pathTypeKey: string, record: Partial<ReportingPathRecord> = {}): string {
    return this.#add('reportingPaths', 'path', { ...barePath, pathTypeKey, title: pathTypeKey, ...record })
  }

  step(pathId: string, recipient: StepRecipient, record: Partial<ReportingStepRecord> = {}): string {
    const position = this.#draft.reportingSteps.filter((step) => step.pathId === pathId).length + 1
    return this.#add('reportingSteps', 'step', { ...bareStep, pathId, recipient, position, ...record })
  }

  office(name = 'Koordinierungsstelle Kinderschutz', record: Partial<CoordinationOfficeRecord> = {}): string {
    return this.#add('coordinationOffices', 'office', { ...bareOffice, name, ...record })
  }

  steeringGroup(title: string, memberIds: readonly string[]): string {
    const steeringGroupId = this.#add('steeringGroups', 'steering', { title, topic: null, ...open() })
    for (const personId of memberIds)
      this.#add('steeringGroupMembers', 'member', { steeringGroupId, personId, ...open() })
    return steeringGroupId
  }

  settings(thresholds: Partial<StoredRules>, dates?: Partial<Dated>): string {
    return this.#add('settings', 'settings', { thresholds: { ...defaultThresholds, ...thresholds }, ...open(dates) })
  }

  statute(statuteKey: string, dates?: Partial<Dated>): string {
    return this.#add('statuteChoices', 'statute', { statuteKey, ...open(dates) })
  }

  /** Agreement under § 8a SGB VIII with a carrier or a day-care person. */
  agreement(partnerId: string, reviewDue: Day | null, dates?: Partial<Dated>, signedOn: Day | null = null): string {
    const { carrierId, institutionId } = scopeTarget(partnerId)
    return this.#add('agreements', 'agreement', { carrierId, institutionId, signedOn, reviewDue, ...open(dates) })
  }

  /** A guideline with one version. */
  guideline(title: string, reviewDue: Day | null, dates?: Partial<Dated>): string {
    const guidelineId = this.#add('guidelines', 'guideline', { title, topic: null })
    const approval = { number: 1, approvedBy: null, approvedOn: null, url: null }
    this.#add('guidelineVersions', 'guideline-version', { guidelineId, reviewDue, ...approval, ...open(dates) })
    return guidelineId
  }

  meeting(title: string, heldOn: Day, record: Partial<MeetingRecord> = {}): string {
    return this.#add('meetings', 'meeting', { ...bareMeeting, title, heldOn, ...record })
  }

  /** Invites an institution, a group or a person; `hasAttended` `null` = nobody noted it. */
  invite(
    meetingId: string,
    partyId: string,
    answer: InvitationAnswer = 'OPEN',
    hasAttended: boolean | null = null,
  ): string {
    const isOf = (kind: string) => (partyId.startsWith(`${kind}-`) ? partyId : null)
    const party = { institutionId: isOf('institution'), groupId: isOf('group'), personId: isOf('person') }
    return this.#add('invitations', 'invitation', { meetingId, answer, hasAttended, ...party })
  }

  /** A qualification offer, interdisciplinary unless a test says otherwise. */
  training(title: string, heldOn: Day, record: Partial<TrainingRecord> = {}): string {
    const bare = { topic: null, provider: null, isInterdisciplinary: true, places: null, cancelledOn: null }
    return this.#add('trainings', 'training', { ...bare, title, heldOn, ...record })
  }

  /** A concern from an institution, or through a role. */
  concern(fromId: string, openedOn: Day, answeredOn: Day | null = null): string {
    const isRole = fromId.startsWith('role-')
    const from = { institutionId: isRole ? null : fromId, roleId: isRole ? fromId : null }
    return this.#add('concerns', 'concern', { ...from, openedOn, answeredOn })
  }

  /** The rows so far; later additions do not change them. */
  records(): NetworkRecords {
    return copyOf(this.#draft)
  }

  view(day: Day): NetworkView {
    return asOf(createSnapshot(this.records()), day)
  }

  #add<Key extends ListKey>(list: Key, kind: string, row: NewRow<Key>): string {
    this.#count += 1
    const id = `${kind}-${this.#count}`
    const rows = this.#draft[list] as unknown[]
    rows.push({ version: 1, ...row, id })
    return id
  }
}

type ListKey = Exclude<keyof NetworkRecords, 'network'>
type NewRow<Key extends ListKey> = Omit<NetworkRecords[Key][number], 'id' | 'version'> & { readonly version?: number }

function open(dates: Partial<Dated> = {}): Dated {
  return { validFrom: dates.validFrom ?? null, validTo: dates.validTo ?? null }
}

/** Ids name their kind, so a scope can be written as a plain list. */
function scopeTarget(id: string) {
  const isOf = (kind: string) => (id.startsWith(`${kind}-`) ? id : null)
  return { institutionId: isOf('institution'), districtId: isOf('district'), carrierId: isOf('carrier') }
}

function copyOf(draft: DraftRecords): NetworkRecords {
  const copies = Object.entries(draft).map(([key, rows]) => [key, Array.isArray(rows) ? [...rows] : rows])
  return Object.fromEntries(copies) as NetworkRecords
}

const bareInstitution = {
  registerNumber: null,
  ownNumber: null,
  street: null,
  postalCode: null,
  city: null,
  latitude: null,
  longitude: null,
  phone: null,
  email: null,
  website: null,
  openingHours: null,
  places: null,
  isContactedInDanger: false,
  isDemo: false,
}

const barePerson = { title: null, professionKey: null, phone: null, email: null, isDemo: false, anonymisedAt: null }

const bareOffice = {
  street: null,
  postalCode: null,
  city: null,
  phone: null,
  email: null,
  tasks: [],
  adviceLinePhone: null,
  adviceLineHours: [],
}

const barePath = {
  trigger: 'SUBSTANTIAL',
  pathVersion: 1,
  originTypeKeys: [],
  originGroupKeys: [],
  approvedBy: null,
  approvedOn: null,
  reviewDue: null,
  validFrom: null,
  validTo: null,
} as const

const bareStep = {
  recipientInstitutionId: null,
  actor: 'Fachkraft',
  action: 'informieren',
  obligation: 'MUST',
  channels: [],
  phone: null,
  hours: [],
  fallbackRecipient: null,
  fallbackPhone: null,
  deadline: null,
  form: null,
  isPseudonymised: false,
  expectsFeedback: false,
} as const

const bareMeeting = {
  steeringGroupId: null,
  kind: 'NETWORK_MEETING',
  startsAt: null,
  endsAt: null,
  place: null,
  recursEveryMonths: null,
  cancelledOn: null,
  participants: null,
} as const
