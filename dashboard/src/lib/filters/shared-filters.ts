import type { IndicatorKey, InstitutionFilter, Reach } from '#lib/generated/graphql.ts'

/** What map, table, coverage and report show of a network. All of it stands in the address (keep-state.ts). */
export interface SharedFilters {
  /** Words in names and facts of institutions. */
  readonly text: string
  /** Keys of professional groups. */
  readonly groups: readonly string[]
  /** District ids; `none` = without a district. */
  readonly districts: readonly string[]
  /** Municipality ids, in networks of several. */
  readonly municipalities: readonly string[]
  readonly reach: readonly Reach[]
  /** Key of an indicator whose gaps are shown, or `any`. */
  readonly gap: string | null
  /** Keys of institution types. */
  readonly types: readonly string[]
  /** Carrier ids. */
  readonly carriers: readonly string[]
  /** Only groups that the statute names. */
  readonly onlyStatutory: boolean
  /** Ids of institutions that somebody selected; empty = all. */
  readonly only: readonly string[]
}

export const noDistrict = 'none'
export const anyGap = 'any'

type ReadableSearch = Pick<URLSearchParams, 'get'>

const reaches: readonly string[] = ['OWN', 'GROUP', 'NONE'] satisfies Reach[]

/** Reads the filters from an address. What it does not understand counts as not said: old links keep working. */
export function readFilters(search: ReadableSearch): SharedFilters {
  return {
    text: search.get('q') ?? '',
    groups: readList(search, 'group'),
    districts: readList(search, 'district'),
    municipalities: readList(search, 'municipality'),
    reach: readList(search, 'reach').filter((value): value is Reach => reaches.includes(value)),
    gap: search.get('gap') || null,
    types: readList(search, 'type'),
    carriers: readList(search, 'carrier'),
    onlyStatutory: search.get('statutory') === '1',
    only: readList(search, 'only'),
  }
}

/** The filters as parameters of an address, for `linkKeeping`; what is not filtered is `null`. */
export function filterParameters(filters: SharedFilters): Record<string, string | null> {
  return {
    q: filters.text || null,
    group: filters.groups.join(',') || null,
    district: filters.districts.join(',') || null,
    municipality: filters.municipalities.join(',') || null,
    reach: filters.reach.join(',') || null,
    gap: filters.gap,
    type: filters.types.join(',') || null,
    carrier: filters.carriers.join(',') || null,
    statutory: filters.onlyStatutory ? '1' : null,
    only: filters.only.join(',') || null,
  }
}

export const noFilters: SharedFilters = {
  text: '',
  groups: [],
  districts: [],
  municipalities: [],
  reach: [],
  gap: null,
  types: [],
  carriers: [],
  onlyStatutory: false,
  only: [],
}

/** Whether anything is filtered away. */
export function hasFilters(filters: SharedFilters): boolean {
  return Object.values(filterParameters({ ...filters, text: filters.text.trim() })).some(Boolean)
}

/** The filters as the API takes them; `null` = the whole network. */
export function institutionFilter(filters: SharedFilters): InstitutionFilter | null {
  if (!hasFilters(filters)) return null
  const { text, groups, districts, municipalities, reach, gap, types, carriers, onlyStatutory, only } = filters
  const named = districts.filter((id) => id !== noDistrict)
  return {
    ...(text.trim() && { search: text.trim() }),
    ...(groups.length > 0 && { groups: [...groups] }),
    ...(districts.length > 0 && { districts: named, ...(named.length < districts.length && { orNoDistrict: true }) }),
    ...(municipalities.length > 0 && { municipalities: [...municipalities] }),
    ...(reach.length > 0 && { reach: [...reach] }),
    // An unknown key is refused by the API with a sentence; the page shows it.
    ...(gap && (gap === anyGap ? { hasGaps: true } : { gaps: [gap as IndicatorKey] })),
    ...(types.length > 0 && { types: [...types] }),
    ...(carriers.length > 0 && { carriers: [...carriers] }),
    ...(onlyStatutory && { isStatutory: true }),
    ...(only.length > 0 && { ids: [...only] }),
  }
}

/** Adds what is absent, removes what is there. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value]
}

/** A comma-separated list of an address, without repetitions. */
export function readList(search: ReadableSearch, key: string): string[] {
  return [...new Set((search.get(key) ?? '').split(',').filter(Boolean))]
}
