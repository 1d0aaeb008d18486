import { addDays, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution, DraftPerson, DraftRole } from '../draft.ts'
import type { Random } from '../random.ts'
import { slugify } from '../text.ts'
import type { GroupFacts, GroupRoleFacts } from '../town.ts'
import { kindOf } from '../vocabulary/institution-kinds.ts'
import { appoint, openRole } from './holders.ts'
import type { Naming } from './naming.ts'
import { addPerson, hire, worksThere } from './people.ts'

/** Mandates that represent a professional group, as the town's facts have them. */
export function addGroupRoles(draft: Draft, naming: Naming): void {
  const random = draft.random('group-roles')
  for (const group of draft.town.groups) {
    for (const facts of group.roles) addGroupRole(draft, naming, random, group, facts)
  }
}

function addGroupRole(draft: Draft, naming: Naming, random: Random, group: GroupFacts, facts: GroupRoleFacts): void {
  const since = typeof facts.since === 'number' ? draft.monthsAgo(facts.since) : facts.since
  const covers = membersOf(draft, random, group.key, facts)
  // An invented town may be too small to have any: then there is nobody to come from there either.
  if (covers.length === 0 && facts.home === undefined) return
  const role = openRole(draft, { groupKey: group.key, covers }, facts.title, since)
  addScopes(draft, role, facts)
  const vacantSince = facts.vacantFor === undefined ? null : draft.monthsAgo(facts.vacantFor)
  if (facts.changedBefore === undefined) {
    appoint(draft, role, representative(draft, naming, random, role, facts, since, vacantSince), {
      kind: 'HOLDER',
      from: since,
      to: vacantSince,
    })
  } else {
    const changedOn = draft.monthsAgo(facts.changedBefore)
    const former = formerHolder(draft, naming, random, role, changedOn)
    appoint(draft, role, former, { kind: 'HOLDER', from: since, to: changedOn })
    const from = addDays(changedOn, random.int(0, 40))
    appoint(draft, role, representative(draft, naming, random, role, facts, from, vacantSince), {
      kind: 'HOLDER',
      from,
      to: vacantSince,
    })
  }
  if (facts.deputy)
    appoint(draft, role, deputyFor(draft, naming, random, role, since), { kind: 'DEPUTY', from: since, to: null })
}

/** The institutions a mandate is for; closed ones too, they were in its scope. */
function membersOf(draft: Draft, random: Random, groupKey: string, facts: GroupRoleFacts): DraftInstitution[] {
  const members = draft.institutions.filter(
    (institution) =>
      institution.groupKey === groupKey &&
      (!facts.types || facts.types.includes(institution.typeKey)) &&
      (!facts.districts || facts.districts.includes(institution.districtName)) &&
      (!facts.carriers || facts.carriers.includes(institution.carrierKey ?? '')),
  )
  if (facts.atMost === undefined) return members
  const home = facts.home ? members.filter(({ key }) => key === facts.home) : []
  const others = random.shuffle(members.filter((institution) => !home.includes(institution)))
  return [...home, ...others].slice(0, facts.atMost)
}

/** Districts or carriers where the scope is one of them, otherwise institutions one by one; none = the whole group. */
function addScopes(draft: Draft, role: DraftRole, facts: GroupRoleFacts): void {
  const push = (scope: { institutionId?: string; districtId?: string; carrierId?: string }) =>
    draft.rows.roleScopes.push({
      id: draft.id(),
      roleId: role.id,
      institutionId: null,
      districtId: null,
      carrierId: null,
      ...scope,
      version: 1,
    })
  const isListed = facts.types !== undefined || facts.atMost !== undefined || (facts.districts && facts.carriers)
  if (isListed) for (const { id } of role.covers) push({ institutionId: id })
  else {
    for (const name of facts.districts ?? []) push({ districtId: draft.district(name) })
    for (const key of facts.carriers ?? []) push({ carrierId: draft.carrier(key) })
  }
}

function representative(
  draft: Draft,
  naming: Naming,
  random: Random,
  role: DraftRole,
  facts: GroupRoleFacts,
  from: Day,
  to: Day | null,
): DraftPerson {
  if (facts.home === null) {
    const { title = null, first, last } = facts.person ?? { first: '', last: '' }
    const name = first === '' ? naming.person() : { title, firstName: first, lastName: last }
    return addPerson(draft, name, 'LAWYER', `kanzlei-${slugify(name.lastName)}.example`)
  }
  const home = facts.home === undefined ? drawHome(draft, random, role, from) : draft.named(facts.home)
  const known = home.staff.find((person) => worksThere(person, home, from, to))
  return (
    known ?? hire(draft, naming.colleague(home.typeKey), home, { position: random.pick(kindOf(home.typeKey).staff) })
  )
}

/**
 * An institution of the scope that exists from the beginning until today, preferably one without other mandates; any
 * of the scope if none of it lasted so long.
 */
function drawHome(draft: Draft, random: Random, role: DraftRole, from: Day): DraftInstitution {
  const steady = role.covers.filter(
    (institution) => institution.to === null && (institution.from === null || institution.from <= from),
  )
  const taken = new Set(
    draft.roles.flatMap((known) =>
      known === role ? [] : known.holders.flatMap(({ person }) => person.jobs.map((job) => job.institution)),
    ),
  )
  const free = steady.filter((institution) => !taken.has(institution))
  const [homes = role.covers] = [free, steady].filter((found) => found.length > 0)
  return random.pick(homes)
}

function formerHolder(draft: Draft, naming: Naming, random: Random, role: DraftRole, until: Day): DraftPerson {
  const home = drawHome(draft, random, role, role.row.validFrom ?? draft.today)
  return hire(draft, naming.colleague(home.typeKey), home, {
    position: random.pick(kindOf(home.typeKey).staff),
    to: until,
  })
}

function deputyFor(draft: Draft, naming: Naming, random: Random, role: DraftRole, from: Day): DraftPerson {
  const holders = new Set(role.holders.map(({ person }) => person))
  const home = drawHome(draft, random, role, from)
  const known = home.staff.find((person) => !holders.has(person) && worksThere(person, home, from, null))
  return (
    known ?? hire(draft, naming.colleague(home.typeKey), home, { position: random.pick(kindOf(home.typeKey).staff) })
  )
}
