import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { meetingFields, meetingInput } from '#lib/calendar/meeting-fields.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { RemoveMeetingDocument, UpdateMeetingDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { requireMeeting } from '../../../load-meeting.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const { meeting, steeringGroups } = await requireMeeting(event)
  return { meeting, steeringGroups, fields: meetingFields(meeting) }
}

export const actions: Actions = {
  save: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const input = { id, version: values.version, ...values.patch(meetingInput(values)) }
    const outcome = await mutate(event, UpdateMeetingDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/calendar/meetings/${id}`, m.calendar_meeting_changed(), outcome.value)
  },
  remove: async (event) => {
    const { id, network } = event.params
    const { version } = await readForm(event.request)
    const outcome = await mutate(event, RemoveMeetingDocument, { input: { id, version } })
    if (outcome.isSaved) return saved(event, `/${network}/calendar`, m.calendar_meeting_removed(), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, `/${network}/calendar/meetings/${id}/edit`)
  },
}
