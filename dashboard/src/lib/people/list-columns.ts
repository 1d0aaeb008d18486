import type { MultiplierRoleOrderField, PersonOrderField } from '#lib/generated/graphql.ts'

export const personColumnKeys = [
  'name',
  'profession',
  'institutions',
  'roles',
  'certificates',
  'specialist',
  'active',
  'phone',
  'email',
] as const
export type PersonColumn = (typeof personColumnKeys)[number]

export const roleColumnKeys = [
  'name',
  'subject',
  'standing',
  'holder',
  'since',
  'deputy',
  'vacant',
  'reaches',
  'risk',
] as const
export type RoleColumn = (typeof roleColumnKeys)[number]

/** Columns that only exist for those who may see contact data. */
export const contactColumns: readonly PersonColumn[] = ['phone', 'email']

/** What a column is sorted by; columns without are not sorted. */
export const personSorts: Readonly<Partial<Record<PersonColumn, PersonOrderField>>> = {
  name: 'NAME',
  institutions: 'INSTITUTION',
  roles: 'ROLES',
  certificates: 'REFRESHER_DUE',
}

export const roleSorts: Readonly<Partial<Record<RoleColumn, MultiplierRoleOrderField>>> = {
  name: 'NAME',
  subject: 'GROUP',
  holder: 'HOLDER',
  vacant: 'VACANT_SINCE',
  reaches: 'REACHES',
}

/** Columns that begin with the most. */
export const mostFirst: readonly (PersonColumn | RoleColumn)[] = ['roles', 'reaches']
