import { textMatcher } from '@schutznetz/domain/text/matches-text.ts'
import { labelOf, type ActiveFilter, type FilterChoice } from '#lib/filters/filter-choice.ts'
import { readFilters, readList } from '#lib/filters/shared-filters.ts'
import type { PathListQuery, PathResult, SituationArrivalsFragment } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { resultWords, results } from './path-words.ts'

export type PathTypeRow = NonNullable<PathListQuery['network']>['reportArrivals'][number]

/** What the list of paths shows. All of it stands in the address. */
export interface PathListState {
  /** Words in titles and types. */
  readonly text: string
  /** Groups and districts of the institutions that are counted. */
  readonly groups: readonly string[]
  readonly districts: readonly string[]
  /** Keys of path types; empty = all. */
  readonly pathTypes: readonly string[]
  /** Only types where this becomes of some report. */
  readonly result: PathResult | null
}

/** What there is to filter by. */
export interface PathChoices {
  readonly groups: readonly FilterChoice[]
  readonly districts: readonly FilterChoice[]
  readonly pathTypes: readonly FilterChoice[]
}

/** Reads the list from an address. What it does not understand counts as not said: old links keep working. */
export function readPathList(search: Pick<URLSearchParams, 'get'>): PathListState {
  const { text, groups, districts } = readFilters(search)
  const result = results.find((one) => one === search.get('result')) ?? null
  return { text, groups, districts, pathTypes: readList(search, 'path'), result }
}

/** The list as parameters of an address; what is as usual is `null`. */
export function pathListParameters({ text, groups, districts, pathTypes, result }: PathListState) {
  return {
    q: text || null,
    group: groups.join(',') || null,
    district: districts.join(',') || null,
    path: pathTypes.join(',') || null,
    result,
  }
}

export const noPathFilters: PathListState = { text: '', groups: [], districts: [], pathTypes: [], result: null }

/** The rows that are shown: by words, type and result. Which institutions are counted is the API's business. */
export function shownTypes(rows: readonly PathTypeRow[], state: PathListState): PathTypeRow[] {
  const matches = state.text.trim() ? textMatcher(state.text) : null
  return rows.filter(
    ({ pathType, paths, arrivals, institutions }) =>
      (institutions > 0 || (state.groups.length === 0 && state.districts.length === 0)) &&
      (state.pathTypes.length === 0 || state.pathTypes.includes(pathType.key)) &&
      (state.result === null || arrivals.some((one) => countOf(one, state.result ?? 'ARRIVES') > 0)) &&
      (!matches || matches([pathType.label, pathType.legalBasis, ...paths.map(({ title }) => title)].join(' '))),
  )
}

export function countOf({ arrives, weak, unknown, deadEnd }: SituationArrivalsFragment, result: PathResult): number {
  return { ARRIVES: arrives, WEAK: weak, UNKNOWN: unknown, DEAD_END: deadEnd }[result]
}

/** Every filter in force as a chip. */
export function activePathFilters(state: PathListState, choices: PathChoices): ActiveFilter<PathListState>[] {
  const text = state.text.trim()
  return [
    ...(text ? [{ key: 'q', label: `«${text}»`, without: { ...state, text: '' } }] : []),
    ...(['pathTypes', 'groups', 'districts'] as const).flatMap((name) =>
      state[name].map((key) => ({
        key: `${name} ${key}`,
        label: labelOf(choices[name], key) ?? m.institutions_unknown(),
        without: { ...state, [name]: state[name].filter((other) => other !== key) },
      })),
    ),
    ...(state.result === null
      ? []
      : [{ key: 'result', label: resultWords[state.result](), without: { ...state, result: null } }]),
  ]
}
