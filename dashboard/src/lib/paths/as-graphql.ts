import { institutionFilter, noFilters } from '#lib/filters/shared-filters.ts'
import { consoleWith } from '#lib/graph/graphql-link.ts'
import type { PathListState } from './path-list.ts'

const listQuery = `query Meldewege($slug: String!, $asOf: Date, $filter: InstitutionFilter) {
  network(slug: $slug, asOf: $asOf) {
    reportArrivals(filter: $filter) {
      pathType { label legalBasis }
      institutions
      withoutPath
      arrivals { situation arrives weak unknown deadEnd }
      paths { title trigger number }
    }
  }
}`

const pathQuery = `query Meldeweg($slug: String!, $asOf: Date, $id: ID!) {
  network(slug: $slug, asOf: $asOf) {
    reportingPaths(filter: { ids: [$id] }) {
      nodes {
        title
        steps { position actor action recipient contact { institution { name } } confirmation { freshness } }
        outcomes { situation result words institutions { totalCount nodes { name } } }
      }
    }
  }
}`

/** Of which institutions the list counts. */
export function countedOf({ groups, districts }: PathListState) {
  return institutionFilter({ ...noFilters, groups, districts })
}

/** The list of paths as the query that produces it. */
export function pathsAsGraphql(slug: string, asOf: string, state: PathListState): string {
  const filter = countedOf(state)
  return consoleWith(listQuery, { slug, asOf, ...(filter && { filter }) })
}

/** What a path's page says as the query that produces it. */
export function pathAsGraphql(slug: string, asOf: string, id: string): string {
  return consoleWith(pathQuery, { slug, asOf, id })
}
