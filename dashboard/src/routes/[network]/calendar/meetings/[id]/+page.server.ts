import type { RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { isOff } from '#lib/calendar/calendar-rows.ts'
import { meetingAsGraphql } from '#lib/calendar/calendar-as-graphql.ts'
import { answers, attendances, guestRows, hasAttendedOf } from '#lib/calendar/guest-rows.ts'
import { pageOfRows } from '#lib/calendar/page-of-rows.ts'
import { recordedRows } from '#lib/calendar/recorded-rows.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { mayEdit } from '#lib/frame/may-edit.ts'
import { RecordAnswersDocument, RecordAttendanceDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadMeeting } from '../../load-meeting.ts'

/** Who was invited to a meeting, what they answered, who came. */
export const load: PageServerLoad = async (event) => {
  const { network } = await event.parent()
  const { meeting, guests } = await loadMeeting(event, network.asOf)
  const isCancelled = isOff(meeting.cancelledOn, network.asOf)
  const isHeld = meeting.heldOn <= network.asOf
  const canRecord = mayEdit(network) && !isCancelled
  const rows = guestRows(guests, isHeld, { base: `/${network.slug}`, canRemove: mayEdit(network) })
  const graphql = meetingAsGraphql(network.slug, network.asOf, meeting.id)
  return { meeting, isCancelled, isHeld, canRecord, graphql, ...pageOfRows(rows, event.url.searchParams) }
}

export const actions: Actions = {
  attendance: async (event) => {
    const values = await readForm(event.request)
    const entries = recordedRows(values, 'UNKNOWN', attendances).map(({ id, version, value }) => ({
      ...{ id, version, hasAttended: hasAttendedOf(value) },
    }))
    const input = { meetingId: event.params.id, entries }
    const outcome = await mutate(event, RecordAttendanceDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, backTo(event), m.calendar_saved_came(), outcome.value)
  },
  answers: async (event) => {
    const values = await readForm(event.request)
    const entries = recordedRows(values, 'OPEN', answers).map(({ value, ...row }) => ({ ...row, answer: value }))
    const input = { meetingId: event.params.id, entries }
    const outcome = await mutate(event, RecordAnswersDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, backTo(event), m.calendar_saved_answers(), outcome.value)
  },
}

/** The page of the list that was recorded. */
function backTo({ url }: RequestEvent): string {
  const page = url.searchParams.get('page')
  return page ? `${url.pathname}?${new URLSearchParams({ page })}` : url.pathname
}
