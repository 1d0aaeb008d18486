import { addDays, daysBetween, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution, DraftPerson, DraftRole } from '../draft.ts'
import type { Random } from '../random.ts'
import type { NamedInstitution } from '../town.ts'
import { kindOf } from '../vocabulary/institution-kinds.ts'
import { appoint, openRole } from './holders.ts'
import type { Naming } from './naming.ts'
import { employ, hire, worksThere } from './people.ts'

/** The generator's tools for mandates of institutions. */
export interface Tools {
  readonly draft: Draft
  readonly naming: Naming
  readonly random: Random
}

export function factsOf(draft: Draft, institution: DraftInstitution): NamedInstitution | undefined {
  return draft.town.named.find(({ key }) => key === institution.key)
}

export interface Mandate {
  readonly since: Day
  /** Probability of a deputy. */
  readonly deputy: number
  /** False = the holder may have changed. */
  readonly isLasting: boolean
  readonly lostOn?: Day | null
}

/** Opens the mandate of one institution and fills it for as long as it lasts. */
export function give(tools: Tools, institution: DraftInstitution, mandate: Mandate): void {
  const { draft, random } = tools
  const { since, lostOn = null } = mandate
  if (since >= draft.today) return
  const role = openRole(draft, { institution }, null, since)
  const vacancy = factsOf(draft, institution)?.vacancy
  if (vacancy) return giveWithVacancy(draft, role, institution, vacancy)
  const span = daysBetween(since, draft.today)
  if (!mandate.isLasting && span > 240 && random.chance(0.16))
    giveInTurn(tools, role, institution, addDays(since, random.int(120, span - 60)))
  else {
    const holder = holderFor(tools, role, institution, since, lostOn)
    appoint(draft, role, holder, { kind: 'HOLDER', from: since, to: lostOn })
  }
  if (random.chance(mandate.deputy)) addDeputy(tools, role, institution, mandate)
}

/** Somebody who left, sometimes a gap, then somebody else. */
function giveInTurn(tools: Tools, role: DraftRole, institution: DraftInstitution, changedOn: Day): void {
  const { draft, naming, random } = tools
  const former = hire(draft, naming.colleague(institution.typeKey), institution, {
    position: staffPosition(tools, institution),
    to: changedOn,
  })
  appoint(draft, role, former, { kind: 'HOLDER', from: role.row.validFrom ?? changedOn, to: changedOn })
  const from = addDays(changedOn, random.chance(0.6) ? 0 : random.int(20, 75))
  if (from < draft.today)
    appoint(draft, role, holderFor(tools, role, institution, from, null), { kind: 'HOLDER', from, to: null })
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

function staffPosition({ random }: Tools, institution: DraftInstitution): string {
  return random.pick(kindOf(institution.typeKey).staff)
}
