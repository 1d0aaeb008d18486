import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { CalendarRemovalDocument, RemoveEnrolmentDocument, RemoveInvitationDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  return await readEntry(event)
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const { isInvitation, path } = await readEntry(event)
    const input = { id: event.params.id, version: values.version }
    const outcome = isInvitation
      ? await mutate(event, RemoveInvitationDocument, { input })
      : await mutate(event, RemoveEnrolmentDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/calendar/${path}`, m.calendar_removed(), outcome.value)
  },
}

/** The invitation or enrolment of the address, and the meeting or training it belongs to. */
async function readEntry(event: RequestEvent<{ network: string; id: string }>) {
  const { node } = await query(event, CalendarRemovalDocument, { id: event.params.id })
  if (node?.__typename === 'Invitation') {
    const { version, institution, group, person, meeting } = node
    const name = institution?.name ?? group?.label ?? person?.displayName ?? ''
    return { isInvitation: true, name, version, about: meeting.title, path: `meetings/${meeting.id}` }
  }
  if (node?.__typename === 'Enrolment') {
    const { version, enrolled, training } = node
    const name = enrolled.displayName
    return { isInvitation: false, name, version, about: training.title, path: `trainings/${training.id}` }
  }
  return error(404, m.calendar_entry_gone(), { code: 'ENTRY_NOT_FOUND' })
}
