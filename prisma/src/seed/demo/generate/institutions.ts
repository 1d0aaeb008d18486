import { addDays, daysBetween, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution } from '../draft.ts'
import type { Random } from '../random.ts'
import { slugify } from '../text.ts'
import type { DistrictFacts, MassFacts, NamedInstitution, PersonFacts } from '../town.ts'
import { kindOf } from '../vocabulary/institution-kinds.ts'
import { addLeader } from './leaders.ts'
import type { InventedPerson, Naming } from './naming.ts'
import { hire } from './people.ts'

const authorities = new Set([
  'YOUTH_OFFICE',
  'HEALTH_OFFICE',
  'POLICE_PUBLIC_ORDER',
  'FAMILY_COURT',
  'PROSECUTION',
  'JOBCENTRE',
])

/** Everything that makes an institution, before its ids and contact data. */
interface Plan {
  readonly key: string | null
  readonly name: string
  readonly type: string
  readonly district: DistrictFacts
  readonly carrierKey: string | null
  readonly isUntyped: boolean
  readonly isContactedInDanger: boolean
  readonly from: Day | null
  readonly to: Day | null
}

/** All institutions: first those written by hand, then the mass, some of which joined or closed in the last years. */
export function addInstitutions(draft: Draft, naming: Naming): void {
  const random = draft.random('institutions')
  for (const facts of draft.town.named) addNamed(draft, naming, random, facts)
  for (const facts of draft.town.mass) addMass(draft, naming, random, facts)
}

function addNamed(draft: Draft, naming: Naming, random: Random, facts: NamedInstitution): void {
  const institution = write(draft, naming, random, {
    key: facts.key,
    name: facts.name,
    type: facts.type,
    district: districtOf(draft, facts.district),
    carrierKey: facts.carrier ? facts.carrier : null,
    isUntyped: false,
    isContactedInDanger: facts.isContactedInDanger ?? false,
    from: null,
    to: null,
  })
  const { person, vacancy } = facts
  if (vacancy) {
    const { position } = vacancy.former
    hire(draft, nameOf(vacancy.former), institution, { position, isContact: true, to: draft.monthsAgo(vacancy.from) })
  }
  const choices = person
    ? { position: person.position, isNamed: true, from: vacancy ? draft.monthsAgo(vacancy.to) : null }
    : {}
  addLeader(draft, naming, random, institution, person ? nameOf(person) : naming.person(kindOf(facts.type)), choices)
}

function nameOf({ title, first, last }: PersonFacts): InventedPerson {
  return { title: title ?? null, firstName: first, lastName: last }
}

function addMass(draft: Draft, naming: Naming, random: Random, facts: MassFacts): void {
  const closed = facts.names ? 0 : facts.count * draft.town.proportions.closed
  const total = facts.count + Math.floor(closed) + (random.chance(closed % 1) ? 1 : 0)
  for (let index = 0; index < total; index++) {
    const fixed = facts.names?.[index]
    const district = fixed ? districtOf(draft, fixed[1]) : drawDistrict(draft, random, facts)
    const carrierKey = facts.carriers ? random.weighted(facts.carriers) : null
    const leader: InventedPerson = naming.person(kindOf(facts.type))
    const name = fixed ? fixed[0] : naming.institution(facts.type, { carrierKey, district: district.name, leader })
    const days = index >= facts.count ? closedDays(draft, random) : joinedDays(draft, random, fixed !== undefined)
    const isUntyped = facts.isUntyped ?? false
    const plan: Plan = {
      key: null,
      name,
      type: facts.type,
      district,
      carrierKey,
      isUntyped,
      isContactedInDanger: false,
      ...days,
    }
    addLeader(draft, naming, random, write(draft, naming, random, plan), leader, {})
  }
}

/** History of the mass lies after the day on which all were reached, where the town has such a day. */
function firstDay(draft: Draft): Day {
  return draft.town.fullyReachedOn ? addDays(draft.town.fullyReachedOn, 21) : draft.monthsAgo(34)
}

function joinedDays(draft: Draft, random: Random, isFixed: boolean): { from: Day | null; to: null } {
  if (isFixed || !random.chance(draft.town.proportions.joined)) return { from: null, to: null }
  const first = firstDay(draft)
  return { from: addDays(first, random.int(0, daysBetween(first, draft.monthsAgo(1)))), to: null }
}

function closedDays(draft: Draft, random: Random): { from: null; to: Day } {
  const first = firstDay(draft)
  return { from: null, to: addDays(first, random.int(0, daysBetween(first, draft.monthsAgo(1)))) }
}

function districtOf(draft: Draft, name: string): DistrictFacts {
  const found = draft.town.districts.find((district) => district.name === name)
  if (!found) throw new RangeError(`${draft.town.slug} has no district ${name}`)
  return found
}

function drawDistrict(draft: Draft, random: Random, facts: MassFacts): DistrictFacts {
  if (facts.districts) return districtOf(draft, random.pick(facts.districts))
  return random.weighted(draft.town.districts.map((district) => [district, district.weight] as const))
}

function write(draft: Draft, naming: Naming, random: Random, plan: Plan): DraftInstitution {
  const kind = kindOf(plan.type)
  const carrier = draft.town.carriers.find(({ key }) => key === plan.carrierKey)
  const isAuthority = carrier !== undefined && authorities.has(kind.groupKey)
  const mailDomain = `${slugify(isAuthority ? carrier.name : plan.name)}.example`
  const [latitude, longitude] = place(random, plan.district)
  const row = {
    id: draft.id(),
    name: plan.name,
    registerNumber: null,
    ownNumber: `${draft.town.slug.slice(0, 2).toUpperCase()}-${String(draft.institutions.length + 1).padStart(3, '0')}`,
    street: naming.street(),
    postalCode: plan.district.postalCode,
    city: plan.district.at ? draft.town.municipality : null,
    latitude,
    longitude,
    phone: draft.nextPhone(plan.district.phoneCode),
    email: isAuthority ? `${slugify(plan.key ?? plan.name)}@${mailDomain}` : `${kind.mailbox}@${mailDomain}`,
    website: random.chance(0.7) ? `https://www.${mailDomain}` : null,
    openingHours: kind.hours ?? null,
    places: kind.places ? random.int(...kind.places) : null,
    isContactedInDanger: plan.isContactedInDanger,
    isDemo: true,
    validFrom: plan.from,
    validTo: plan.to,
    version: 1,
  }
  const institution: DraftInstitution = {
    id: row.id,
    key: plan.key,
    row,
    typeKey: plan.type,
    groupKey: plan.isUntyped ? '' : groupKeyOf(draft, plan.type),
    carrierKey: plan.carrierKey,
    districtName: plan.district.name,
    mailDomain,
    from: plan.from,
    to: plan.to,
    staff: [],
  }
  draft.institutions.push(institution)
  draft.rows.institutions.push(row)
  return institution
}

/** A network's own group takes its types out of the catalogue's group. */
function groupKeyOf(draft: Draft, type: string): string {
  return draft.town.customGroups?.find(({ types }) => types.includes(type))?.key ?? kindOf(type).groupKey
}

/** Within about 700 m of the district's centre; five decimals are about a metre. */
function place(random: Random, district: DistrictFacts): [number | null, number | null] {
  if (!district.at) return [null, null]
  const spread = () => (random.next() + random.next() - 1) * 0.0065
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
  return [round(district.at[0] + spread()), round(district.at[1] + spread() * 1.6)]
}
