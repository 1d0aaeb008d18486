import type { ConcernState } from '#lib/generated/graphql.ts'

/** What of the concerns an address asks for, by the word in it; without one all of them. */
export const stateFilters = {
  open: ['OPEN', 'OVERDUE'],
  overdue: ['OVERDUE'],
  answered: ['ANSWERED'],
} as const satisfies Record<string, readonly ConcernState[]>

type StateFilter = keyof typeof stateFilters

export const concernsPerPage = 50

export interface ConcernListState {
  readonly state: StateFilter | null
  /** Id of the institution they come from. */
  readonly institution: string | null
  /** 1-based. */
  readonly page: number
}

/** Reads the list's part of an address; what makes no sense is left out. */
export function readConcernList(search: URLSearchParams): ConcernListState {
  const state = search.get('state') ?? ''
  const page = Number(search.get('page') ?? 1)
  return {
    state: Object.hasOwn(stateFilters, state) ? (state as StateFilter) : null,
    institution: search.get('institution'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The same as parameters of an address; the usual is left out. */
export function concernParameters({ state, institution, page }: ConcernListState): Record<string, string | null> {
  return { state, institution, page: page > 1 ? `${page}` : null }
}
