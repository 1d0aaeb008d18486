import { consoleWith } from '#lib/graph/graphql-link.ts'

const overviewQuery = `query Uebersicht($slug: String!, $asOf: Date) {
  network(slug: $slug, asOf: $asOf) {
    representedGroups { number label state }
    coverage {
      day
      rulesVersion
      indicators(keys: [STATUTE_GROUPS, INSTITUTIONS_REACHED]) {
        key
        numerator
        failing
        unknown
        denominator
        parts { key label count }
      }
    }
    gapCards { indicator severity number of unit snoozed title consequence }
    dueSoon(days: 90) { key title count overdue undated earliest urgencyWords }
  }
}`

const meetingsQuery = `query Treffen($slug: String!, $asOf: Date!) {
  network(slug: $slug, asOf: $asOf) {
    meetings(filter: { from: $asOf }, orderBy: { field: HELD_ON, direction: ASC }) {
      nodes { heldOn title place answers { invited accepted declined open } }
    }
  }
}`

/** The numbers of the overview as the query that produces them. */
export function overviewAsGraphql(slug: string, asOf: string): string {
  return consoleWith(overviewQuery, { slug, asOf })
}

export function meetingsAsGraphql(slug: string, asOf: string): string {
  return consoleWith(meetingsQuery, { slug, asOf })
}

const planQuery = `query WasAmMeistenHilft($slug: String!, $asOf: Date) {
  network(slug: $slug, asOf: $asOf) {
    invitationPlan(size: 10) {
      steps {
        action
        effect
        weight
        sought
        gains { indicator count }
        candidates(first: 5) { totalCount nodes { reason institution { name } } }
      }
    }
  }
}`

/** The ten steps that help most as the query that produces them. */
export function planAsGraphql(slug: string, asOf: string): string {
  return consoleWith(planQuery, { slug, asOf })
}

const dueQuery = `query Faelligkeiten($slug: String!, $asOf: Date!, $days: Int!) {
  network(slug: $slug, asOf: $asOf) {
    dueSoon(days: $days) {
      key
      title
      count
      overdue
      undated
      items(first: 500) { nodes { day isOverdue subject { kind label person { displayName } } } }
    }
  }
}`

/** Every item that is due as the query that produces it. */
export function dueItemsAsGraphql(slug: string, asOf: string, days: number): string {
  return consoleWith(dueQuery, { slug, asOf, days })
}
