import { addDays, daysBetween, latest, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution } from '../draft.ts'
import type { GroupFacts } from '../town.ts'
import { drawBeginning } from './holders.ts'
import { factsOf, give, type Tools } from './mandates.ts'
import type { Naming } from './naming.ts'

/** Mandates that represent one institution. */
export function addOwnRoles(draft: Draft, naming: Naming): void {
  const tools: Tools = { draft, naming, random: draft.random('own-roles') }
  for (const group of draft.town.groups) {
    const members = draft.institutions.filter(({ groupKey }) => groupKey === group.key)
    if (draft.town.fullyReachedOn) appointAll(tools, group, members, draft.town.fullyReachedOn)
    else appointShare(tools, group, members)
  }
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
