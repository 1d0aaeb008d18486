import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { Choice } from '#lib/forms/form-state.ts'
import { MeetingFormDocument, MeetingPageDocument, type MeetingFactsFragment } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { readAllPages } from '#lib/server/all-pages.ts'
import { execute, query } from '#lib/server/query.ts'

type MeetingEvent = RequestEvent<{ network: string; id: string }>

/** A meeting of the network with everybody invited, whatever their number. */
export async function loadMeeting(event: MeetingEvent, asOf: string) {
  const { network: slug, id } = event.params
  const read = async (after: string | null) => {
    const answer = await execute(event, MeetingPageDocument, { slug, asOf, id, after })
    const code = answer.errors?.[0]?.extensions?.code
    if (code === 'INVALID' || code === 'NOT_FOUND') notFound()
    const { network } = answer.data ?? (await query(event, MeetingPageDocument, { slug, asOf, id, after }))
    const meeting = network?.meetings.nodes[0]
    if (!network || !meeting) notFound()
    return { revision: network.revision, meeting }
  }
  const { meeting } = await read(null)
  const guests = await readAllPages(async (after) => {
    const { revision, meeting: part } = await read(after)
    return { revision, connection: part.invitations }
  })
  return { meeting, guests }
}

/** What the form of a meeting needs: the meeting of today, and the steering groups to choose from. */
export async function loadMeetingForm(
  event: RequestEvent<{ network: string }>,
  id: string | null,
): Promise<{ readonly meeting: MeetingFactsFragment | null; readonly steeringGroups: readonly Choice[] }> {
  const { network } = await query(event, MeetingFormDocument, {
    slug: event.params.network,
    ids: id === null ? [] : [id],
  })
  const steeringGroups = (network?.steeringGroups.nodes ?? []).map((group) => ({ id: group.id, label: group.title }))
  return { meeting: network?.meetings.nodes[0] ?? null, steeringGroups }
}

/** The meeting a form changes. */
export async function requireMeeting(event: MeetingEvent) {
  const { meeting, steeringGroups } = await loadMeetingForm(event, event.params.id)
  return { meeting: meeting ?? notFound(), steeringGroups }
}

function notFound(): never {
  error(404, m.calendar_meeting_gone(), { code: 'ENTRY_NOT_FOUND' })
}
