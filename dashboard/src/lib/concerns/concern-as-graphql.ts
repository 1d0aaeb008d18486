import { consoleWith } from '#lib/graph/graphql-link.ts'
import { stateFilters, type ConcernListState } from './concern-list.ts'

const listQuery = `query Anliegen($slug: String!, $asOf: Date, $filter: ConcernFilter) {
  network(slug: $slug, asOf: $asOf) {
    concerns(filter: $filter, first: 500) {
      totalCount
      nodes { openedOn answeredOn state openDays title institution { name } role { label } }
    }
  }
}`

/** The list of concerns as the query that produces it. */
export function concernsAsGraphql(slug: string, asOf: string, { state, institution }: ConcernListState): string {
  const filter = { ...(state && { states: stateFilters[state] }), ...(institution && { institution }) }
  return consoleWith(listQuery, { slug, asOf, filter })
}
