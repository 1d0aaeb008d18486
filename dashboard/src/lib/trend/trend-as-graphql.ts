import type { IndicatorKey } from '#lib/generated/graphql.ts'
import { consoleWith } from '#lib/graph/graphql-link.ts'

const trendQuery = `query Verlauf($slug: String!, $asOf: Date, $keys: [IndicatorKey!]) {
  network(slug: $slug, asOf: $asOf) {
    coverage {
      indicators(keys: $keys) {
        label
        trend { day numerator failing unknown denominator target rulesVersion origin }
      }
    }
  }
}`

/** The trend as the query that produces it; all indicators if none is named. */
export function trendAsGraphql(slug: string, asOf: string, keys: readonly IndicatorKey[] = []): string {
  return consoleWith(trendQuery, { slug, asOf, ...(keys.length > 0 && { keys }) })
}
