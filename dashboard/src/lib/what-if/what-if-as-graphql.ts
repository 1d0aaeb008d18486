import { consoleWith } from '#lib/graph/graphql-link.ts'

const whatIfQuery = `query WasWaereWenn($slug: String!, $asOf: Date, $leaving: [ID!]!) {
  network(slug: $slug, asOf: $asOf) {
    whatIf(leaving: $leaving) {
      effects
      before { indicators { key label numerator failing unknown denominator } }
      after { indicators { key label numerator failing unknown denominator } }
      losingMultiplier { name }
      losingSpecialist { name }
      losingContact { name }
      cutPaths { institution { name } pathType { label } situation words }
      opened { severity indicator reason proposal subject { label } }
      componentsBefore
      components
    }
  }
}`

/** A departure as the query that produces its numbers. */
export function whatIfAsGraphql(slug: string, asOf: string, leaving: readonly string[]): string {
  return consoleWith(whatIfQuery, { slug, asOf, leaving })
}
