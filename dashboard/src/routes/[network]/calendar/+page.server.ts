import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { calendarAsGraphql } from '#lib/calendar/calendar-as-graphql.ts'
import { calendarRows } from '#lib/calendar/calendar-rows.ts'
import { coming, past, readCalendarSearch } from '#lib/calendar/calendar-search.ts'
import { CalendarDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** Lines of each kind at most; a year or a kind shows the others. */
const shown = 100

/** Meetings and trainings, coming and past, and what the law asks of them. */
export const load: PageServerLoad = async (event) => {
  const { slug, asOf } = (await event.parent()).network
  const search = readCalendarSearch(event.url.searchParams)
  const [ahead, before] = [coming(search, asOf), past(search, asOf)]
  const { network } = await query(event, CalendarDocument, {
    slug,
    asOf,
    first: shown,
    comingMeetings: ahead.meetings,
    comingTrainings: ahead.trainings,
    pastMeetings: before.meetings,
    pastTrainings: before.trainings,
  })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const lists = {
    coming: calendarRows(network.comingMeetings.nodes, network.comingTrainings.nodes, {
      today: asOf,
      direction: 'ASC',
    }),
    past: calendarRows(network.pastMeetings.nodes, network.pastTrainings.nodes, { today: asOf, direction: 'DESC' }),
  }
  const [first] = [...network.firstMeeting.nodes, ...network.firstTraining.nodes].map(({ heldOn }) => heldOn).toSorted()
  return {
    ...lists,
    more: {
      coming: network.comingMeetings.totalCount + network.comingTrainings.totalCount - lists.coming.length,
      past: network.pastMeetings.totalCount + network.pastTrainings.totalCount - lists.past.length,
    },
    search,
    years: years(first ?? asOf, asOf),
    indicators: network.coverage.indicators,
    recurring: network.dueSoon.find(({ key }) => key === 'RECURRING_MEETINGS')?.items.nodes ?? [],
    graphql: calendarAsGraphql(slug, asOf),
  }
}

/** From next year back to the first of which anything is known. */
function years(first: string, today: string): string[] {
  const [from, until] = [Number(first.slice(0, 4)), Number(today.slice(0, 4)) + 1]
  return Array.from({ length: Math.max(1, until - from + 1) }, (_, index) => String(until - index))
}
