import type { RoleRowFragment } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { roleColumnKeys, type RoleColumn } from './list-columns.ts'
import type { ListColumn } from './list-table.ts'
import { subjectWords } from './role-subject.ts'

export type RoleRow = RoleRowFragment

type Column = Omit<ListColumn<RoleRow, RoleColumn>, 'key' | 'label'>

const columns: Readonly<Record<RoleColumn, Column>> = {
  name: { kind: 'text', value: ({ label }) => label },
  subject: { kind: 'text', value: subjectWords },
  standing: { kind: 'text', value: standingWords },
  holder: { kind: 'text', value: ({ holder }) => holder?.displayName ?? m.people_nobody() },
  since: { kind: 'day', value: ({ holders }) => holders.find(({ kind }) => kind === 'HOLDER')?.validFrom ?? null },
  deputy: { kind: 'text', value: ({ deputy }) => deputy?.displayName ?? m.people_nobody() },
  vacant: { kind: 'day', value: ({ vacantSince }) => vacantSince ?? null },
  reaches: { kind: 'number', value: ({ reaches }) => reaches.totalCount },
  risk: { kind: 'text', value: ({ hasFailureRisk }) => (hasFailureRisk ? m.people_risk_yes() : null) },
}

const labels: Readonly<Record<RoleColumn, () => string>> = {
  name: m.people_role,
  subject: m.people_stands_for,
  standing: m.people_column_standing,
  holder: m.people_holder,
  since: m.people_column_since,
  deputy: m.people_deputy,
  vacant: m.people_column_vacant,
  reaches: m.people_reach,
  risk: m.people_role_risk,
}

/** The columns of the list of roles: what the table shows is what a file says. */
export function roleColumns(): ListColumn<RoleRow, RoleColumn>[] {
  return roleColumnKeys.map((key) => ({ ...columns[key], key, label: labels[key]() }))
}

/** Whether somebody acts in it. */
function standingWords({ isVacant, wasNeverHeld, holder }: RoleRow): string {
  if (isVacant) return wasNeverHeld ? m.people_never_held() : m.people_vacant()
  return holder ? m.people_role_filled() : m.people_deputy_acts()
}
