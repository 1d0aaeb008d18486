import type { Actions, PageServerLoad } from './$types'
import { formatDay } from '#lib/format/day.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import { joinList, readForm } from '#lib/forms/form-values.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import { InvitationFormDocument, InviteToMeetingDocument, type InvitationCircle } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { findEntryInstitution } from '#lib/server/entry-institution.ts'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

/** `?meeting=` says to what, also to one that was held; `?institution=` and `?group=` whom to begin with. */
export const load: PageServerLoad = async (event) => {
  const { slug, today } = await requireCoordinator(event)
  const { searchParams } = event.url
  const [meeting, group] = [searchParams.get('meeting'), searchParams.get('group') ?? '']
  const named = meeting === null ? [] : [meeting]
  const { network } = await query(event, InvitationFormDocument, { slug, from: today, named })
  const rows = [...(network?.named.nodes ?? []), ...(network?.coming.nodes ?? [])]
  const meetings: Choice[] = [...new Map(rows.map((row) => [row.id, row])).values()]
    .filter(({ cancelledOn }) => !cancelledOn)
    .map(({ id, title, heldOn }) => ({ id, label: title, detail: formatDay(heldOn) }))
  const institution = await findEntryInstitution(event, searchParams.get('institution'))
  const groups = network?.professionalGroups.nodes ?? []
  return {
    meetings,
    meeting,
    groups,
    fields: {
      meetingId: meetings.find(({ id }) => id === meeting)?.id ?? meetings[0]?.id ?? '',
      circles: '',
      institutionsOfGroupIds: '',
      groupIds: joinList(groups.filter(({ id }) => id === group).map(({ id }) => id)),
      institutionIds: institution?.id ?? '',
      [textField('institutionIds')]: institution?.name ?? '',
      personIds: '',
    },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const institution = await readPick(event, values, 'institutionIds', 'institution')
    if (institution.id === undefined) {
      const { error, candidates } = institution
      return refuseFields(values, { institutionIds: error }, { institutionIds: candidates })
    }
    const person = await readPick(event, values, 'personIds', 'person')
    if (person.id === undefined) {
      return refuseFields(values, { personIds: person.error }, { personIds: person.candidates })
    }
    const meetingId = values.required('meetingId')
    const input = {
      meetingId,
      circles: values.all('circles') as InvitationCircle[],
      institutionsOfGroupIds: values.all('institutionsOfGroupIds'),
      groupIds: values.all('groupIds'),
      institutionIds: institution.id ? [institution.id] : [],
      personIds: person.id ? [person.id] : [],
    }
    const outcome = await mutate(event, InviteToMeetingDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const to = `/${event.params.network}/calendar/meetings/${meetingId}`
    return saved(event, to, m.calendar_invite_done({ name: outcome.value.meeting.title }), outcome.value)
  },
}
