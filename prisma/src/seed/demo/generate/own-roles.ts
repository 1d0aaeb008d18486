import { addDays, daysBetween, latest, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution, DraftPerson, DraftRole } from '../draft.ts'
import type { Random } from '../random.ts'
import type { GroupFacts, NamedInstitution } from '../town.ts'
import { kindOf } from '../vocabulary/institution-kinds.ts'
import { appoint, drawBeginning, openRole } from './holders.ts'
import type { Naming } from './naming.ts'
import { employ, hire, worksThere } from './people.ts'

/** The generator's tools for one topic. */
interface Tools {
  readonly draft: Draft
  readonly naming: Naming
  readonly random: Random
}

/** Mandates that represent one institution. */
export function addOwnRoles(draft: Draft, naming: Naming): void {
  const tools: Tools = { draft, naming, random: draft.random('own-roles') }
  for (const group of draft.town.groups) {
    const members = draft.institutions.filter(({ groupKey }) => groupKey === group.key)
    if (draft.town.fullyReachedOn) appointAll(tools, group, members, draft.town.fullyReachedOn)
    else appointShare(tools, group, members)
  }
}

function factsOf(draft: Draft, institution: DraftInstitution): NamedInstitution | undefined {
  return draft.town.named.find(({ key }) => key === institution.key)
}

/** The usual town: mandates came one by one, a share of the institutions has one today. */
function appointShare(tools: Tools, group: GroupFacts, members: readonly DraftInstitution[]): void {
  const { draft, random } = tools
  const open = members.filter(({ to }) => to === null)
  const fixed = open.filter((institution) => factsOf(draft, institution)?.ownSince)
  for (const institution of fixed) {
    const facts = factsOf(draft, institution)
    if (facts?.ownSince)
      give(tools, institution, { since: facts.ownSince, deputy: facts.deputy ? 1 : 0, isLasting: true })
  }
  const candidates = open.filter((institution) => {
    const facts = factsOf(draft, institution)
    return !facts?.ownSince && !facts?.withoutOwn && institution.groupKey !== ''
  })
  const wanted = Math.max(0, Math.round(open.length * group.own) - fixed.length)
  const shuffled = random.shuffle(candidates)
  for (const institution of shuffled.slice(0, wanted)) {
    const isLasting = factsOf(draft, institution)?.deputy ?? false
    give(tools, institution, { since: drawBeginning(draft, random, institution), deputy: group.deputies, isLasting })
  }
  for (const institution of shuffled.slice(wanted)) if (random.chance(0.05)) giveUp(tools, institution)
  for (const institution of members)
    if (institution.to !== null && random.chance(group.own)) giveUntilClosed(tools, institution)
}

/** The town in which every institution had named somebody by `day`; some have lost them since. */
function appointAll(tools: Tools, group: GroupFacts, members: readonly DraftInstitution[], day: Day): void {
  const { draft, random } = tools
  const first = addDays(day, -190)
  const there = members.filter(({ from }) => from === null)
  const open = there.filter(({ to }) => to === null)
  const mayLose = random.shuffle(open.filter((institution) => !factsOf(draft, institution)?.ownSince))
  const losing = new Set(mayLose.slice(0, Math.round(open.length * (1 - group.own))))
  for (const institution of there) {
    const since = factsOf(draft, institution)?.ownSince ?? addDays(first, random.int(0, 180))
    const deputy = factsOf(draft, institution)?.deputy ? 1 : group.deputies
    if (losing.has(institution))
      give(tools, institution, { since, deputy: 0.15, isLasting: true, lostOn: lossDay(tools, day) })
    else give(tools, institution, { since, deputy, isLasting: true })
  }
  for (const institution of members) {
    if (institution.from === null || !random.chance(group.own * 0.6)) continue
    give(tools, institution, {
      since: addDays(institution.from, random.int(7, 60)),
      deputy: group.deputies,
      isLasting: false,
    })
  }
}

/** Losses grow towards today: the structure was renewed at the kick-offs and ages between them. */
function lossDay({ draft, random }: Tools, day: Day): Day {
  const span = daysBetween(day, draft.today) - 40
  return addDays(day, 25 + Math.floor(Math.sqrt(random.next()) * span))
}

interface Mandate {
  readonly since: Day
  /** Probability of a deputy. */
  readonly deputy: number
  /** False = the holder may have changed. */
  readonly isLasting: boolean
  readonly lostOn?: Day | null
}

function give(tools: Tools, institution: DraftInstitution, mandate: Mandate): void {
  const { draft, random } = tools
  const { since, lostOn = null } = mandate
  if (since >= draft.today) return
  const role = openRole(draft, { institution }, null, since)
  const vacancy = factsOf(draft, institution)?.vacancy
  if (vacancy) return giveWithVacancy(draft, role, institution, vacancy)
  const span = daysBetween(since, draft.today)
  if (!mandate.isLasting && span > 240 && random.chance(0.16)) {
    const changedOn = addDays(since, random.int(120, span - 60))
    const gap = random.chance(0.6) ? 0 : random.int(20, 75)
    const former = hire(draft, tools.naming.colleague(institution.typeKey), institution, {
      position: staffPosition(tools, institution),
      to: changedOn,
    })
    appoint(draft, role, former, { kind: 'HOLDER', from: since, to: changedOn })
    const from = addDays(changedOn, gap)
    if (from < draft.today)
      appoint(draft, role, holderFor(tools, role, institution, from, null), { kind: 'HOLDER', from, to: null })
  } else
    appoint(draft, role, holderFor(tools, role, institution, since, lostOn), {
      kind: 'HOLDER',
      from: since,
      to: lostOn,
    })
  if (random.chance(mandate.deputy)) addDeputy(tools, role, institution, mandate)
}

/** The one whom the town's facts name first, then nobody, then the institution's present contact. */
function giveWithVacancy(
  draft: Draft,
  role: DraftRole,
  institution: DraftInstitution,
  { from, to }: NonNullable<NamedInstitution['vacancy']>,
): void {
  const [former, present] = institution.staff
  const since = role.row.validFrom ?? draft.today
  if (former) appoint(draft, role, former, { kind: 'HOLDER', from: since, to: draft.monthsAgo(from) })
  if (present) appoint(draft, role, present, { kind: 'HOLDER', from: draft.monthsAgo(to), to: null })
}

function addDeputy(
  tools: Tools,
  role: DraftRole,
  institution: DraftInstitution,
  { since, lostOn = null }: Mandate,
): void {
  const { draft, random } = tools
  const from = random.chance(0.6) ? since : addDays(since, random.int(0, daysBetween(since, draft.today)))
  const hasLeft = lostOn === null && random.chance(0.07)
  const to = lostOn ?? (hasLeft ? addDays(draft.today, -random.int(10, 160)) : null)
  if (to !== null && to <= from) return
  const holders = new Set(role.holders.map(({ person }) => person))
  const known = institution.staff.find((person) => !holders.has(person) && worksThere(person, institution, from, to))
  const person =
    known ??
    hire(draft, tools.naming.colleague(institution.typeKey), institution, {
      position: staffPosition(tools, institution),
      to: hasLeft ? to : null,
    })
  appoint(draft, role, person, { kind: 'DEPUTY', from, to })
}

/** The leader, a colleague of the same carrier who already carries another institution, or somebody new. */
function holderFor(
  tools: Tools,
  role: DraftRole,
  institution: DraftInstitution,
  from: Day,
  to: Day | null,
): DraftPerson {
  const { draft, naming, random } = tools
  const isNamed = factsOf(draft, institution)?.person !== undefined
  const leader = institution.staff.find((person) => worksThere(person, institution, from, to))
  if (leader && (isNamed || random.chance(draft.town.proportions.holderIsLeader))) return leader
  const colleague = random.chance(0.12) ? findColleague(draft, role, institution, from, to) : undefined
  if (colleague) {
    employ(draft, colleague, institution, { position: staffPosition(tools, institution), from: addDays(from, -30) })
    return colleague
  }
  return hire(draft, naming.colleague(institution.typeKey), institution, {
    position: staffPosition(tools, institution),
  })
}

function findColleague(
  draft: Draft,
  role: DraftRole,
  institution: DraftInstitution,
  from: Day,
  to: Day | null,
): DraftPerson | undefined {
  if (institution.carrierKey === null) return undefined
  const other = draft.roles.find(
    (known) =>
      known !== role &&
      known.institution?.carrierKey === institution.carrierKey &&
      known.institution.groupKey === institution.groupKey &&
      known.holders.length === 1,
  )
  const home = other?.institution
  return other?.holders
    .map(({ person }) => person)
    .find((person) => home && person.jobs.length === 1 && worksThere(person, home, from, to))
}

/** Had a mandate, has it no more. */
function giveUp(tools: Tools, institution: DraftInstitution): void {
  const since = latest(tools.draft.monthsAgo(tools.random.int(22, 34)), institution.from) ?? tools.draft.monthsAgo(22)
  give(tools, institution, {
    since,
    deputy: 0,
    isLasting: true,
    lostOn: addDays(tools.draft.today, -tools.random.int(20, 400)),
  })
}

function giveUntilClosed(tools: Tools, institution: DraftInstitution): void {
  if (institution.to === null) return
  const since = addDays(institution.to, -tools.random.int(120, 600))
  give(tools, institution, { since, deputy: 0.3, isLasting: true })
}

function staffPosition({ random }: Tools, institution: DraftInstitution): string {
  return random.pick(kindOf(institution.typeKey).staff)
}
