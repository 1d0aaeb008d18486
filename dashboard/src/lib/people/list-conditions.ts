import { readList } from '#lib/filters/shared-filters.ts'
import type { CertificateState } from '#lib/generated/graphql.ts'

type ReadableSearch = Pick<URLSearchParams, 'get'>

/** Which people; `null` = whether or not. */
export interface PersonConditions {
  readonly hasRole: boolean | null
  readonly isSpecialist: boolean | null
  readonly isActive: boolean | null
  readonly certificates: readonly CertificateState[]
}

/** Which roles; `null` = whether or not. */
export interface RoleConditions {
  readonly isVacant: boolean | null
  readonly hasDeputy: boolean | null
  readonly representsGroup: boolean | null
  readonly hasFailureRisk: boolean | null
}

const states: readonly string[] = ['VALID', 'DUE', 'EXPIRED', 'UNKNOWN'] satisfies CertificateState[]

export const noPersonConditions: PersonConditions = {
  hasRole: null,
  isSpecialist: null,
  isActive: null,
  certificates: [],
}
export const noRoleConditions: RoleConditions = {
  isVacant: null,
  hasDeputy: null,
  representsGroup: null,
  hasFailureRisk: null,
}

/** What an address says about people; what it does not understand counts as not said. */
export function readPersonConditions(search: ReadableSearch): PersonConditions {
  return {
    hasRole: readFlag(search, 'role'),
    isSpecialist: readFlag(search, 'specialist'),
    isActive: readFlag(search, 'active'),
    certificates: readList(search, 'certificate').filter((value): value is CertificateState => states.includes(value)),
  }
}

export function readRoleConditions(search: ReadableSearch): RoleConditions {
  return {
    isVacant: readFlag(search, 'vacant'),
    hasDeputy: readFlag(search, 'deputy'),
    representsGroup: readFlag(search, 'whole'),
    hasFailureRisk: readFlag(search, 'risk'),
  }
}

function readFlag(search: ReadableSearch, name: string): boolean | null {
  const value = search.get(name)
  return value === '1' || value === '0' ? value === '1' : null
}

/** Conditions that can be on or off as parameters of an address. */
export function written(flag: boolean | null): string | null {
  return flag === null ? null : flag ? '1' : '0'
}
