import type { InstitutionFilter, InstitutionOrder } from '#lib/generated/graphql.ts'

/** The console with a query in it (api: GET /graphql in a browser). */
export function consoleWith(query: string, variables: Record<string, unknown>): string {
  return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`
}

const coverageQuery = `query Kennzahlen($slug: String!, $asOf: Date) {
  network(slug: $slug, asOf: $asOf) {
    coverage {
      day
      rulesVersion
      indicators {
        key
        label
        numerator
        failing
        unknown
        denominator
        parts { key label count }
      }
    }
  }
}`

const institutionQuery = `query Einrichtung($slug: String!, $asOf: Date, $id: ID!) {
  network(slug: $slug, asOf: $asOf) {
    institutions(filter: { ids: [$id] }) {
      nodes {
        name
        reach
        gaps
        viaRoles { title isVacant }
        specialist { cover }
        links {
          confirmed
          stale
          source { name }
          target { name }
        }
      }
    }
  }
}`

/** The figures of the panel as the query that produces them. */
export function coverageAsGraphql(slug: string, asOf: string): string {
  return consoleWith(coverageQuery, { slug, asOf })
}

/** What the panel says of an institution as the query that produces it. */
export function institutionAsGraphql(slug: string, asOf: string, id: string): string {
  return consoleWith(institutionQuery, { slug, asOf, id })
}

const institutionsQuery = `query Einrichtungen($slug: String!, $asOf: Date, $filter: InstitutionFilter, $orderBy: InstitutionOrder) {
  network(slug: $slug, asOf: $asOf) {
    institutions(filter: $filter, orderBy: $orderBy, first: 200) {
      totalCount
      nodes {
        name
        type { label }
        group { label }
        district { name }
        carrier { name }
        reach
        specialist { cover }
        linkCount
        gaps
        confirmation { freshness lastConfirmed { confirmedOn } }
      }
    }
  }
}`

/** The table as the query that produces it. */
export function institutionsAsGraphql(
  slug: string,
  asOf: string,
  filter: InstitutionFilter | null,
  orderBy: InstitutionOrder | null,
): string {
  return consoleWith(institutionsQuery, { slug, asOf, ...(filter && { filter }), ...(orderBy && { orderBy }) })
}
