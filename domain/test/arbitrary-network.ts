import fc from 'fast-check'
import type { Dated, Day } from '../src/model/day.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import { NetworkBuilder } from './network-builder.ts'

/** The day the properties ask about; the bounds below lie around it and on it. */
export const someDay: Day = '2026-11-22'

const days = ['2023-05-01', '2024-11-21', '2025-11-22', '2026-11-21', someDay, '2026-11-23', '2027-02-20', '2027-06-30']
const day = fc.constantFrom(...days)
const maybeDay = fc.option(day)
const index = fc.nat({ max: 999 })

/** Open, begun, ended or both; never ending before it begins. */
const dates: fc.Arbitrary<Dated> = fc
  .tuple(maybeDay, maybeDay)
  .map(([a, b]) => (a !== null && b !== null && b < a ? { validFrom: b, validTo: a } : { validFrom: a, validTo: b }))

const groupKeys = [
  'YOUTH_OFFICE',
  'DAY_CARE',
  'YOUTH_WELFARE_CARRIERS',
  'SPECIALISTS',
  'SCHOOLS',
  'CLINICS',
  'SPORTS_CLUBS',
]
const typeKeys = [
  'KITA',
  'FAMILY_CENTRE',
  'RESIDENTIAL_CARE',
  'GYMNASIUM',
  'SOCIAL_PAEDIATRIC_CENTRE',
  'SPORTS_CLUB',
  'SPECIALIST_SERVICE',
  'POLICE',
  null,
]

const institution = fc.record({
  type: fc.constantFrom(...typeKeys),
  later: fc.constantFrom(...typeKeys),
  place: index,
  dates,
  splitOn: maybeDay,
})
const affiliation = fc.record({
  person: index,
  institution: index,
  isContact: fc.boolean(),
  phone: fc.boolean(),
  dates,
})
const certificate = fc.record({
  person: index,
  kind: fc.constantFrom('CHILD_PROTECTION_SPECIALIST' as const, 'BASIC_COURSE' as const, 'OTHER' as const),
  issuedOn: maybeDay,
  refresherDue: maybeDay,
})
const role = fc.record({ ofGroup: fc.boolean(), target: index, scope: fc.array(index, { maxLength: 2 }), dates })
const holder = fc.record({ role: index, person: index, isDeputy: fc.boolean(), dates })
const assignment = fc.record({
  institution: index,
  person: index,
  kind: fc.constantFrom('OWN' as const, 'POOL' as const, 'CENTRAL' as const, 'NONE' as const),
  dates,
})
const concept = fc.record({
  state: fc.option(fc.constantFrom('NONE' as const, 'DRAFT' as const, 'ADOPTED' as const, 'UNKNOWN' as const)),
  adoptedOn: maybeDay,
  dates,
})
const link = fc.record({ source: index, target: index, dates })
const confirmation = fc.record({ target: index, on: day, side: fc.constantFrom('SOURCE' as const, 'TARGET' as const) })

const step = fc.record({
  recipient: fc.constantFrom('SPECIALIST' as const, 'YOUTH_OFFICE' as const, 'POLICE' as const, 'MANAGEMENT' as const),
  named: fc.option(index, { freq: 2 }),
  phone: fc.boolean(),
  isAlwaysOpen: fc.boolean(),
  fallsBack: fc.boolean(),
})
const path = fc.record({
  type: fc.constantFrom('CARRIER', 'SCHOOL', 'ADVICE', 'SUPERVISION'),
  isUrgent: fc.boolean(),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  dates,
})

const network = fc.record({
  threshold: fc.integer({ min: 1, max: 3 }),
  groups: fc.tuple(...groupKeys.map(() => fc.option(dates))),
  institutions: fc.array(institution, { maxLength: 12 }),
  people: fc.integer({ min: 1, max: 8 }),
  affiliations: fc.array(affiliation, { maxLength: 14 }),
  certificates: fc.array(certificate, { maxLength: 8 }),
  roles: fc.array(role, { maxLength: 8 }),
  holders: fc.array(holder, { maxLength: 14 }),
  assignments: fc.array(assignment, { maxLength: 8 }),
  concepts: fc.array(concept, { maxLength: 12 }),
  links: fc.array(link, { maxLength: 16 }),
  confirmations: fc.array(confirmation, { maxLength: 16 }),
  paths: fc.array(path, { maxLength: 4 }),
  adviceLine: fc.boolean(),
})

type Draw = typeof network extends fc.Arbitrary<infer Value> ? Value : never

/**
 * Random networks of up to a dozen institutions in which everything may be missing, begun, ended or unknown: small
 * enough to shrink to a readable counterexample, mixed enough to meet every branch of the definitions.
 */
export function arbitraryNetwork(): fc.Arbitrary<NetworkRecords> {
  return network.map(build)
}

function build(draw: Draw): NetworkRecords {
  const n = new NetworkBuilder()
  n.settings({ failureRiskInstitutions: draw.threshold }, { validFrom: '2025-01-01' })
  n.office(undefined, draw.adviceLine ? { adviceLinePhone: '+49 2102 8' } : {})
  const groups = draw.groups.flatMap((row, i) => (row ? [n.group(groupKeys[i] ?? '', undefined, row)] : []))
  const districts = [n.district('Mitte'), n.district('Ost')]
  const carriers = [n.carrier('Stadt'), n.carrier('Verein', { validTo: '2026-11-23' })]
  const institutions = draw.institutions.map((row, i) => addInstitution(n, row, i, districts, carriers))
  const people = Array.from({ length: draw.people }, (_, i) =>
    n.person(`Vorname Person${i}`, i % 3 === 0 ? { phone: '+49 2102 3' } : {}),
  )
  const contacts = addStaff(n, draw, institutions, people)
  addRoles(n, draw, { groups, institutions, people, areas: [...districts, ...carriers] })
  const pool = n.pool('Pool', people.slice(0, 2))
  for (const { institution: at, person, kind, dates: bounds } of draw.assignments) {
    const target = { personId: kind === 'OWN' ? pick(people, person) : null, poolId: kind === 'POOL' ? pool : null }
    withOne(institutions, at, (id) => n.assign(id, { kind, ...target, ...bounds }))
  }
  for (const [i, { state, adoptedOn, dates: bounds }] of draw.concepts.entries()) {
    const id = institutions[i]
    if (id !== undefined && state !== null) n.concept(id, state, adoptedOn, bounds)
  }
  addLinks(n, draw, institutions, contacts)
  addPaths(n, draw, institutions)
  return n.records()
}

function addInstitution(
  n: NetworkBuilder,
  row: Draw['institutions'][number],
  number: number,
  districts: string[],
  carriers: string[],
): string {
  const place = { district: pick(districts, row.place), carrier: pick(carriers, Math.floor(row.place / 2)) }
  const profileDates = { validFrom: row.dates.validFrom, validTo: row.splitOn ?? row.dates.validTo }
  const id = n.institution(`Einrichtung ${number}`, row.type, { ...place, ...profileDates }, row.dates)
  // Its profile changed on that day: the record lives on, the type, carrier and district are others.
  if (row.splitOn !== null) n.profile(id, row.later, { district: districts[0], validFrom: row.splitOn })
  return id
}

function addStaff(n: NetworkBuilder, draw: Draw, institutions: string[], people: string[]): string[] {
  for (const row of draw.certificates)
    n.certify(pick(people, row.person) ?? '', { ...row, personId: pick(people, row.person) ?? '' })
  return draw.affiliations.flatMap(({ person, institution: at, isContact, phone, dates: bounds }) => {
    const institutionId = pick(institutions, at)
    if (institutionId === undefined) return []
    const contact = { isContact, phone: phone ? '+49 2102 1' : null }
    return [n.affiliate(pick(people, person) ?? '', institutionId, { ...contact, ...bounds })]
  })
}

interface Targets {
  readonly groups: string[]
  readonly institutions: string[]
  readonly people: string[]
  readonly areas: string[]
}

function addRoles(n: NetworkBuilder, draw: Draw, { groups, institutions, people, areas }: Targets): void {
  const roles = draw.roles.flatMap(({ ofGroup, target, scope, dates: bounds }) => {
    const id = pick(ofGroup ? groups : institutions, target)
    if (id === undefined) return []
    if (!ofGroup) return [n.role({ institution: id, ...bounds })]
    const targets = scope.map((choice) => pick([...areas, ...institutions], choice) ?? '')
    return [n.role({ group: id, scope: targets, ...bounds })]
  })
  for (const { role: of, person, isDeputy, dates: bounds } of draw.holders) {
    const kind = isDeputy ? 'DEPUTY' : 'HOLDER'
    withOne(roles, of, (id) => n.hold(id, pick(people, person) ?? '', { kind, ...bounds }))
  }
}

function addLinks(n: NetworkBuilder, draw: Draw, institutions: string[], contacts: string[]): void {
  const links = draw.links.flatMap(({ source, target, dates: bounds }) => {
    const [from, to] = [pick(institutions, source), pick(institutions, target)]
    return from === undefined || to === undefined || from === to ? [] : [n.link(from, to, bounds)]
  })
  for (const { target, on, side } of draw.confirmations) {
    if (target % 3 === 0) withOne(links, target, (id) => n.confirm('COOPERATION_LINK', id, on, side))
    if (target % 3 === 1) withOne(institutions, target, (id) => n.confirm('INSTITUTION', id, on))
    if (target % 3 === 2) withOne(contacts, target, (id) => n.confirm('AFFILIATION', id, on))
  }
}

function addPaths(n: NetworkBuilder, draw: Draw, institutions: string[]): void {
  for (const [i, { type, isUrgent, steps, dates: bounds }] of draw.paths.entries()) {
    const id = n.path(type, { title: `Meldeweg ${i}`, trigger: isUrgent ? 'URGENT' : 'SUBSTANTIAL', ...bounds })
    for (const { recipient, named, phone, isAlwaysOpen, fallsBack } of steps)
      n.step(id, recipient, {
        recipientInstitutionId: named === null ? null : (pick(institutions, named) ?? null),
        phone: phone ? '+49 2102 9' : null,
        hours: isAlwaysOpen ? [] : [{ weekday: 1, from: '08:00', to: '16:00' }],
        ...(fallsBack ? { fallbackRecipient: 'POLICE' as const, fallbackPhone: '110' } : {}),
      })
  }
}

function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % items.length]
}

function withOne(ids: readonly string[], choice: number, use: (id: string) => void): void {
  const id = pick(ids, choice)
  if (id !== undefined) use(id)
}
