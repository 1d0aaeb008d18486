import { addDays, daysBetween, earliest, latest, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution, DraftPerson, DraftRole } from '../draft.ts'
import type { Random } from '../random.ts'

interface Term {
  readonly kind: 'HOLDER' | 'DEPUTY'
  readonly from: Day
  readonly to: Day | null
}

/** Opens a mandate for one institution or one professional group. */
export function openRole(
  draft: Draft,
  target: { institution: DraftInstitution } | { groupKey: string; covers: readonly DraftInstitution[] },
  title: string | null,
  from: Day,
): DraftRole {
  const institution = 'institution' in target ? target.institution : null
  const groupKey = 'groupKey' in target ? target.groupKey : null
  const row = {
    id: draft.id(),
    institutionId: institution?.id ?? null,
    groupId: groupKey === null ? null : draft.group(groupKey),
    title,
    validFrom: from,
    validTo: institution?.to ?? null,
    version: 1,
  }
  const covers = 'covers' in target ? target.covers : []
  const role: DraftRole = { id: row.id, row, institution, groupKey, covers, holders: [] }
  draft.roles.push(role)
  draft.rows.multiplierRoles.push(row)
  return role
}

/** Somebody takes a mandate for a time, at the latest until it ends. */
export function appoint(draft: Draft, role: DraftRole, person: DraftPerson, term: Term): void {
  const to = earliest(term.to, role.row.validTo)
  if (to !== null && to <= term.from) return
  role.holders.push({ person, kind: term.kind, from: term.from, to })
  draft.rows.roleHolders.push({
    id: draft.id(),
    roleId: role.id,
    personId: person.id,
    kind: term.kind,
    validFrom: term.from,
    validTo: to,
    version: 1,
  })
}

/** A day on which a mandate began, by the town's growth, but never before the institution joined. */
export function drawBeginning(draft: Draft, random: Random, institution: DraftInstitution): Day {
  const { growth } = draft.town.proportions
  const index = random.weighted(growth.map(([, weight], position) => [position, weight] as const))
  const start = draft.monthsAgo(growth[index]?.[0] ?? 1)
  const end = draft.monthsAgo(growth[index + 1]?.[0] ?? 0)
  const day = addDays(start, random.int(0, Math.max(0, daysBetween(start, end) - 1)))
  const joined = institution.from === null ? null : addDays(institution.from, 14)
  return latest(day, joined) ?? day
}

/** Whoever acts in a mandate on a day: its holder, else its deputy. */
export function actingOn(role: DraftRole, day: Day): DraftPerson | null {
  const active = role.holders.filter(({ from, to }) => from <= day && (to === null || day < to))
  return (active.find(({ kind }) => kind === 'HOLDER') ?? active.find(({ kind }) => kind === 'DEPUTY'))?.person ?? null
}
