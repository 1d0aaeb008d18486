import { consoleWith } from '#lib/graph/graphql-link.ts'

const diffQuery = `query ZweiTage($slug: String!, $from: Date!, $to: Date!) {
  network(slug: $slug) {
    changesBetween(from: $from, to: $to) {
      indicators { key before { numerator failing unknown denominator } after { numerator failing unknown denominator } }
      institutionsJoined(first: 500) { totalCount nodes { name } }
      institutionsLeft(first: 500) { totalCount nodes { name } }
      rolesBegun(first: 500) { totalCount nodes { title institution { name } group { label } } }
      rolesEnded(first: 500) { totalCount nodes { title institution { name } group { label } } }
      holdersBegun(first: 500) { totalCount nodes { kind person { displayName } } }
      holdersEnded(first: 500) { totalCount nodes { kind person { displayName } } }
      linksBegun(first: 500) { totalCount nodes { source { name } target { name } } }
      linksEnded(first: 500) { totalCount nodes { source { name } target { name } } }
      certificatesIssued(first: 500) { totalCount nodes { issuedOn person { displayName } } }
      certificatesExpired(first: 500) { totalCount nodes { refresherDue person { displayName } } }
      gapsOpened(first: 500) { totalCount nodes { severity indicator reason subject { label } } }
      gapsClosed(first: 500) { totalCount nodes { severity indicator reason subject { label } } }
    }
  }
}`

/** What changed between two days as the query that produces it. */
export function betweenAsGraphql(slug: string, from: string, to: string): string {
  return consoleWith(diffQuery, { slug, from, to })
}
