import { consoleWith } from '#lib/graph/graphql-link.ts'

const calendarQuery = `query Treffen($slug: String!, $asOf: Date) {
  network(slug: $slug, asOf: $asOf) {
    meetings(first: 100) {
      nodes { heldOn title kind place cancelledOn answers { invited accepted declined open attended absent attendanceUnknown } }
    }
    trainings(first: 100) {
      nodes { heldOn title provider isInterdisciplinary places cancelledOn enrolmentCounts { enrolled waiting attended } }
    }
  }
}`

const meetingQuery = `query Teilnahme($slug: String!, $asOf: Date, $id: ID!) {
  network(slug: $slug, asOf: $asOf) {
    meetings(filter: { ids: [$id] }) {
      nodes {
        title
        heldOn
        invitations(first: 500) {
          nodes { answer hasAttended institution { name } group { label } person { displayName } }
        }
      }
    }
  }
}`

/** Meetings and trainings as the query that produces them. */
export function calendarAsGraphql(slug: string, asOf: string): string {
  return consoleWith(calendarQuery, { slug, asOf })
}

/** Who was invited to a meeting and who came, as the query that produces it. */
export function meetingAsGraphql(slug: string, asOf: string, id: string): string {
  return consoleWith(meetingQuery, { slug, asOf, id })
}
