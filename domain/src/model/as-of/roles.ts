import { indexBy, indexById } from '../index-rows.ts'
import type { PersonRecord } from '../records/people.ts'
import type { HolderKind, MultiplierRoleRecord, RoleHolderRecord, RoleScopeRecord } from '../records/roles.ts'
import type { GroupView, InstitutionView, RoleView } from '../view.ts'

interface RoleRows {
  readonly roles: readonly MultiplierRoleRecord[]
  readonly scopes: readonly RoleScopeRecord[]
  readonly holders: readonly RoleHolderRecord[]
  readonly institutionById: ReadonlyMap<string, InstitutionView>
  readonly groupById: ReadonlyMap<string, GroupView>
  readonly personById: ReadonlyMap<string, PersonRecord>
}

/**
 * The mandates of a day with who acts for them. A mandate for an institution or group that is not active on the day
 * is not there. O(roles + scopes + holders).
 */
export function viewRoles(rows: RoleRows): RoleView[] {
  const scopes = indexBy(rows.scopes, (scope) => scope.roleId)
  const holders = indexBy(rows.holders, (holder) => holder.roleId)
  return rows.roles.flatMap((record) => {
    const institution = (record.institutionId && rows.institutionById.get(record.institutionId)) || null
    const group = (record.groupId && rows.groupById.get(record.groupId)) || null
    if (!institution && !group) return []
    const scope = scopes.get(record.id) ?? []
    const mandate = { id: record.id, record, institution, group, scope }
    return [{ ...mandate, ...actingBy(holders.get(record.id) ?? [], rows.personById) }]
  })
}

/** Who acts in a role, of those who hold or deputise it on the day. O(holders of the role). */
export function actingBy(
  holders: readonly RoleHolderRecord[],
  personById: ReadonlyMap<string, PersonRecord>,
): Pick<RoleView, 'holders' | 'holder' | 'deputy' | 'acting'> {
  const holder = firstOf('HOLDER', holders, personById, null)
  const deputy = firstOf('DEPUTY', holders, personById, holder)
  return { holders, holder, deputy, acting: holder ?? deputy }
}

/** Roles by whatever they are looked up by. O(roles + holders). */
export function indexRoles(roles: readonly RoleView[]) {
  const holding = roles.flatMap((role) =>
    [...new Set(role.holders.map((holder) => holder.personId))].map((personId) => ({ personId, role })),
  )
  const byPerson = indexBy(holding, (row) => row.personId)
  return {
    roles,
    roleById: indexById(roles),
    rolesByInstitution: indexBy(roles, (role) => role.institution?.id ?? null),
    rolesByGroup: indexBy(roles, (role) => role.group?.id ?? null),
    rolesByPerson: new Map([...byPerson].map(([personId, rows]) => [personId, rows.map((row) => row.role)])),
  }
}

/** The longest-serving person of a kind; nobody deputises for themself. Names before ids, so ids decide nothing. */
function firstOf(
  kind: HolderKind,
  holders: readonly RoleHolderRecord[],
  personById: ReadonlyMap<string, PersonRecord>,
  except: PersonRecord | null,
): PersonRecord | null {
  let first: { since: string; person: PersonRecord } | null = null
  for (const holder of holders) {
    const person = personById.get(holder.personId)
    if (holder.kind !== kind || !person || person === except) continue
    const since = holder.validFrom ?? ''
    if (!first || since < first.since || (since === first.since && sortName(person) < sortName(first.person))) {
      first = { since, person }
    }
  }
  return first?.person ?? null
}

function sortName(person: PersonRecord): string {
  return `${person.lastName}\u0000${person.firstName}\u0000${person.id}`
}
