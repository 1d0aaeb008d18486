import type { MultiplierRoleFilter, MultiplierRoleOrder, PersonFilter, PersonOrder } from '#lib/generated/graphql.ts'
import { personSorts, roleSorts } from './list-columns.ts'
import { districtCondition, type ListState } from './list-state.ts'

/** The filter as the API takes it; `null` = everybody. */
export function personFilter({ filters, person }: ListState): PersonFilter | null {
  const districts = districtCondition(filters)
  const { certificates, ...flags } = person
  return orNull({
    ...shared(filters),
    ...(districts && { institutionsWhere: districts }),
    ...said(flags),
    ...(certificates.length > 0 && { certificateStates: [...certificates] }),
  })
}

export function personOrder({ personSorting: sorting }: ListState): PersonOrder | null {
  const field = sorting && personSorts[sorting.column]
  return field ? { field, direction: sorting.descending ? 'DESC' : 'ASC' } : null
}

/** The filter as the API takes it; `null` = every role. */
export function roleFilter({ filters, role }: ListState): MultiplierRoleFilter | null {
  const districts = districtCondition(filters)
  return orNull({ ...shared(filters), ...(districts && { institutionsWhere: districts }), ...said({ ...role }) })
}

export function roleOrder({ roleSorting: sorting }: ListState): MultiplierRoleOrder | null {
  const field = sorting && roleSorts[sorting.column]
  return field ? { field, direction: sorting.descending ? 'DESC' : 'ASC' } : null
}

function shared({ text, groups }: ListState['filters']) {
  return { ...(text.trim() && { search: text.trim() }), ...(groups.length > 0 && { groups: [...groups] }) }
}

function said(flags: Readonly<Record<string, boolean | null>>): Record<string, boolean> {
  return Object.fromEntries(Object.entries(flags).filter((entry): entry is [string, boolean] => entry[1] !== null))
}

function orNull<T extends object>(filter: T): T | null {
  return Object.keys(filter).length > 0 ? filter : null
}
