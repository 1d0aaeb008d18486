import { consoleWith } from '#lib/graph/graphql-link.ts'

const personQuery = `query Person($slug: String!, $asOf: Date, $id: ID!) {
  network(slug: $slug, asOf: $asOf) {
    people(filter: { ids: [$id] }) {
      nodes {
        displayName
        isActive
        profession
        affiliations { position isContact validFrom institution { name } }
        holdings { kind validFrom role { label } }
        countedQualifications { kind state refresherDue }
      }
    }
  }
}`

const roleQuery = `query Rolle($slug: String!, $asOf: Date, $id: ID!) {
  network(slug: $slug, asOf: $asOf) {
    multiplierRoles(filter: { ids: [$id] }) {
      nodes {
        label
        isVacant
        vacantSince
        holder { displayName }
        deputy { displayName }
        failureRisk { isAtRisk reason }
        reaches { totalCount nodes { name } }
      }
    }
  }
}`

/** What a person's page says as the query that produces it. */
export function personAsGraphql(slug: string, asOf: string, id: string): string {
  return consoleWith(personQuery, { slug, asOf, id })
}

/** What a role's page says as the query that produces it. */
export function roleAsGraphql(slug: string, asOf: string, id: string): string {
  return consoleWith(roleQuery, { slug, asOf, id })
}
