import { noDistrict, readFilters, type SharedFilters } from '#lib/filters/shared-filters.ts'
import {
  noPersonConditions,
  noRoleConditions,
  readPersonConditions,
  readRoleConditions,
  written,
  type PersonConditions,
  type RoleConditions,
} from './list-conditions.ts'
import { personSorts, roleSorts, type PersonColumn, type RoleColumn } from './list-columns.ts'

/** Of the filters that pages share, those that say something about people and roles. */
type PeopleFilters = Pick<SharedFilters, 'text' | 'groups' | 'districts'>

export interface Sorting<Column> {
  readonly column: Column
  readonly descending: boolean
}

/** What the list of people and roles shows. All of it stands in the address: a view is a link, a file the same view. */
export interface ListState {
  readonly view: 'people' | 'roles'
  readonly filters: PeopleFilters
  readonly person: PersonConditions
  readonly role: RoleConditions
  readonly personSorting: Sorting<PersonColumn> | null
  readonly roleSorting: Sorting<RoleColumn> | null
  /** Columns with phone and e-mail; for those who see them. */
  readonly withContact: boolean
  /** 1-based. */
  readonly page: number
  readonly size: number
}

type ReadableSearch = Pick<URLSearchParams, 'get'>

export const pageSizes: readonly number[] = [50, 100, 200]
const [usualSize = 50] = pageSizes

/**
 * Reads the list from an address. What it does not understand counts as not said: old links keep working.
 *
 * @param seesContact whether the viewer has phone and e-mail at all
 */
export function readListState(search: ReadableSearch, seesContact: boolean): ListState {
  const { text, groups, districts } = readFilters(search)
  const view = search.get('view') === 'roles' ? 'roles' : 'people'
  const size = Number(search.get('size'))
  const page = Number(search.get('page'))
  return {
    view,
    filters: { text, groups, districts },
    person: view === 'people' ? readPersonConditions(search) : noPersonConditions,
    role: view === 'roles' ? readRoleConditions(search) : noRoleConditions,
    personSorting: view === 'people' ? readSorting(search, personSorts) : null,
    roleSorting: view === 'roles' ? readSorting(search, roleSorts) : null,
    withContact: seesContact && view === 'people' && search.get('contact') === '1',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: pageSizes.includes(size) ? size : usualSize,
  }
}

/** The list as parameters of an address; what is as usual is `null`. */
export function listParameters(state: ListState): Record<string, string | null> {
  const { view, filters, person, role, page, size } = state
  const sorting = view === 'people' ? state.personSorting : state.roleSorting
  return {
    view: view === 'people' ? null : view,
    q: filters.text || null,
    group: filters.groups.join(',') || null,
    district: filters.districts.join(',') || null,
    role: written(person.hasRole),
    specialist: written(person.isSpecialist),
    active: written(person.isActive),
    certificate: person.certificates.join(',') || null,
    vacant: written(role.isVacant),
    deputy: written(role.hasDeputy),
    whole: written(role.representsGroup),
    risk: written(role.hasFailureRisk),
    contact: state.withContact ? '1' : null,
    sort: sorting && (sorting.descending ? '-' : '') + sorting.column,
    page: page === 1 ? null : String(page),
    size: size === usualSize ? null : String(size),
  }
}

/** Nothing filtered away; sorting, columns and size stay. */
export function withoutFilters(state: ListState): ListState {
  return {
    ...state,
    filters: { text: '', groups: [], districts: [] },
    person: noPersonConditions,
    role: noRoleConditions,
    page: 1,
  }
}

/** The same part of the network in the other view. */
export function inView(state: ListState, view: ListState['view']): ListState {
  return { ...withoutFilters(state), filters: state.filters, view, personSorting: null, roleSorting: null }
}

/** Named districts, and whether those without one are meant, too. */
export function districtCondition({ districts }: PeopleFilters) {
  if (districts.length === 0) return null
  const named = districts.filter((id) => id !== noDistrict)
  return { districts: named, ...(named.length < districts.length && { orNoDistrict: true }) }
}

function readSorting<Column extends string>(
  search: ReadableSearch,
  sorts: Readonly<Partial<Record<Column, unknown>>>,
): Sorting<Column> | null {
  const text = search.get('sort') ?? ''
  const column = text.replace(/^-/, '')
  return Object.hasOwn(sorts, column) ? { column: column as Column, descending: text.startsWith('-') } : null
}
