import { institutionFilter, type SharedFilters } from '#lib/filters/shared-filters.ts'
import { consoleWith } from '#lib/graph/graphql-link.ts'

const tally = '{ numerator failing unknown denominator }'

const reportQuery = `query Bericht($slug: String!, $asOf: Date, $filter: InstitutionFilter) {
  network(slug: $slug, asOf: $asOf) {
    name
    statute { label source }
    representedGroups { number label state }
    gapCards(includeSnoozed: true) { severity number of unit title consequence }
    coverage(filter: $filter) {
      day
      rulesVersion
      indicators {
        label
        explanation
        numerator
        failing
        unknown
        denominator
        target
        parts { label count }
        gaps(first: 12) { totalCount nodes { severity reason proposal closedBy subject { label } } }
      }
    }
    coverageMatrix(measure: REACHED, filter: $filter) {
      columns { district { name } total ${tally} }
      rows { code label isMissing cells ${tally} total ${tally} }
      total ${tally}
    }
  }
}`

/** The numbers of the report as the query that produces them. */
export function reportAsGraphql(slug: string, asOf: string, filters: SharedFilters): string {
  const filter = institutionFilter(filters)
  return consoleWith(reportQuery, { slug, asOf, ...(filter && { filter }) })
}
