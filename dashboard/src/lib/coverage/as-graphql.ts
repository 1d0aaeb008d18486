import { institutionFilter, type SharedFilters } from '#lib/filters/shared-filters.ts'
import type { GapFilter, IndicatorKey, MatrixMeasure } from '#lib/generated/graphql.ts'
import { consoleWith } from '#lib/graph/graphql-link.ts'
import type { CellAddress } from './coverage-state.ts'

const tally = '{ numerator failing unknown denominator }'

const matrixQuery = `query Abdeckung($slug: String!, $asOf: Date, $measure: MatrixMeasure!, $filter: InstitutionFilter) {
  network(slug: $slug, asOf: $asOf) {
    coverageMatrix(measure: $measure, filter: $filter) {
      columns { district { name } total ${tally} }
      rows { code label isMissing cells ${tally} total ${tally} }
      total ${tally}
    }
  }
}`

const cellQuery = `query Zelle($slug: String!, $asOf: Date, $measure: MatrixMeasure!, $filter: InstitutionFilter, $row: String, $column: String) {
  network(slug: $slug, asOf: $asOf) {
    coverageMatrix(measure: $measure, filter: $filter) {
      label
      explanation
      cell(row: $row, column: $column) {
        numerator
        failing
        unknown
        denominator
        count
        members(first: 200) { nodes { state institution { name reach } } }
      }
    }
  }
}`

const indicatorQuery = `query Kennzahl($slug: String!, $asOf: Date, $keys: [IndicatorKey!], $filter: InstitutionFilter) {
  network(slug: $slug, asOf: $asOf) {
    coverage(filter: $filter) {
      day
      rulesVersion
      indicators(keys: $keys) {
        label
        numerator
        failing
        unknown
        denominator
        value
        target
        parts { label of count }
        gaps(first: 100) { totalCount nodes { severity reason subject { label } } }
      }
    }
  }
}`

const gapsQuery = `query Luecken($slug: String!, $asOf: Date, $filter: GapFilter) {
  network(slug: $slug, asOf: $asOf) {
    gaps(filter: $filter, first: 200) {
      totalCount
      nodes { severity indicator reason proposal closedBy subject { kind label } institutions { name } }
    }
  }
}`

interface Where {
  readonly slug: string
  readonly asOf: string
  readonly filters: SharedFilters
}

function variables({ slug, asOf, filters }: Where): Record<string, unknown> {
  const filter = institutionFilter(filters)
  return { slug, asOf, ...(filter && { filter }) }
}

/** The matrix as the query that produces it. */
export function matrixAsGraphql(where: Where, measure: MatrixMeasure): string {
  return consoleWith(matrixQuery, { ...variables(where), measure })
}

/** A cell with its institutions as the query that produces it; totals have no row or no column. */
export function cellAsGraphql(where: Where, measure: MatrixMeasure, { row, column }: CellAddress): string {
  return consoleWith(cellQuery, { ...variables(where), measure, ...(row && { row }), ...(column && { column }) })
}

/** An indicator as the query that produces it. */
export function indicatorAsGraphql(where: Where, key: IndicatorKey): string {
  return consoleWith(indicatorQuery, { ...variables(where), keys: [key] })
}

/** The list of gaps as the query that produces it. */
export function gapsAsGraphql({ slug, asOf }: Omit<Where, 'filters'>, filter: GapFilter | null): string {
  return consoleWith(gapsQuery, { slug, asOf, ...(filter && { filter }) })
}
