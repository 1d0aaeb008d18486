import type { Actions, PageServerLoad } from './$types'
import { meetingFields, meetingInput } from '#lib/calendar/meeting-fields.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { CreateMeetingDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadMeetingForm } from '../../load-meeting.ts'

/** `?after=ID` begins with what the one before was like. */
export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const { meeting, steeringGroups } = await loadMeetingForm(event, event.url.searchParams.get('after'))
  const like = meeting ? { ...meeting, heldOn: '', participants: null } : {}
  return { steeringGroups, fields: meetingFields(like) }
}

export const actions: Actions = {
  default: async (event) => {
    const { network } = event.params
    const values = await readForm(event.request)
    const outcome = await mutate(event, CreateMeetingDocument, { input: { network, ...meetingInput(values) } })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const base = `/${network}/calendar`
    const change = { ...outcome.value, undoTo: base }
    return saved(event, `${base}/meetings/${outcome.value.meeting.id}`, m.calendar_meeting_created(), change)
  },
}
