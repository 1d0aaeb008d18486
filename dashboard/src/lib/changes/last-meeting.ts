import { addDays } from '@schutznetz/domain/model/day.ts'
import type { RequestEvent } from '@sveltejs/kit'
import { LastMeetingDocument, type LastMeetingQuery } from '#lib/generated/graphql.ts'
import { query } from '#lib/server/query.ts'

type Meeting = NonNullable<LastMeetingQuery['network']>['meetings']['nodes'][number]

/** The last meeting of any kind that was held before a day; `null` if there was none. */
export async function lastMeeting(event: RequestEvent, slug: string, day: string): Promise<Meeting | null> {
  const { network } = await query(event, LastMeetingDocument, { slug, until: addDays(day, -1) })
  return network?.meetings.nodes.find(({ cancelledOn }) => cancelledOn === null) ?? null
}
