import { consoleWith } from '#lib/graph/graphql-link.ts'
import { personFilter, personOrder, roleFilter, roleOrder } from './list-query.ts'
import type { ListState } from './list-state.ts'

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

const peopleQuery = `query Personen($slug: String!, $asOf: Date, $filter: PersonFilter, $orderBy: PersonOrder) {
  network(slug: $slug, asOf: $asOf) {
    people(filter: $filter, orderBy: $orderBy, first: 200) {
      totalCount
      nodes {
        displayName
        isActive
        profession
        affiliations { position institution { name } }
        holdings { kind role { label } }
        countedQualifications { kind state refresherDue }
      }
    }
  }
}`

const rolesQuery = `query Rollen($slug: String!, $asOf: Date, $filter: MultiplierRoleFilter, $orderBy: MultiplierRoleOrder) {
  network(slug: $slug, asOf: $asOf) {
    multiplierRoles(filter: $filter, orderBy: $orderBy, first: 200) {
      totalCount
      nodes {
        label
        isVacant
        vacantSince
        wasNeverHeld
        holder { displayName }
        deputy { displayName }
        hasFailureRisk
      }
    }
  }
}`

/** The list of people or roles as the query that produces it. */
export function listAsGraphql(slug: string, asOf: string, state: ListState): string {
  const isPeople = state.view === 'people'
  const filter = isPeople ? personFilter(state) : roleFilter(state)
  const orderBy = isPeople ? personOrder(state) : roleOrder(state)
  return consoleWith(isPeople ? peopleQuery : rolesQuery, {
    slug,
    asOf,
    ...(filter && { filter }),
    ...(orderBy && { orderBy }),
  })
}
