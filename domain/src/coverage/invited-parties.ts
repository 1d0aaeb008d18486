import type { Label } from '../catalogue/types.ts'
import { isCancelled } from '../model/cancelled.ts'
import { derive } from '../model/derive.ts'
import { indexBy } from '../model/index-rows.ts'
import type { InvitationRecord } from '../model/records/meetings.ts'
import type { NetworkSnapshot, NetworkView } from '../model/view.ts'
import type { InstitutionFilter, Remark } from './indicator.ts'
import { groupsInSlice } from './slice.ts'
import { properName } from './wording.ts'

/** An institution or group that was invited, with what is known of each invitation: came, did not come, not noted. */
export interface InvitedParty {
  readonly kind: 'INSTITUTION' | 'GROUP'
  readonly id: string
  readonly label: Label
  readonly answers: readonly (boolean | null)[]
}

/**
 * Who was invited to the last meetings, as many as the settings say: those held up to the day, not cancelled, to which
 * an institution or a group was invited at all. Of several on the day of the last that counts, all count: nothing tells
 * which was later. Of what has ended since, only a remark. O(meetings + invitations).
 */
export function invitedParties(
  view: NetworkView,
  filter: InstitutionFilter | null,
): { readonly parties: readonly InvitedParty[]; readonly excluded: readonly Remark[] } {
  const isInSlice = groupsInSlice(view, filter)
  const parties: InvitedParty[] = []
  const excluded: Remark[] = []
  for (const [id, rows] of answersByParty(view)) {
    const answers = rows.map(({ hasAttended }) => hasAttended)
    const institution = view.institutionById.get(id)
    const group = view.groupById.get(id)
    if (institution && (!filter || filter(institution)))
      parties.push({ kind: 'INSTITUTION', id, label: properName(institution.record.name), answers })
    else if (group && isInSlice(id)) parties.push({ kind: 'GROUP', id, label: group.label, answers })
    else if (!institution && !group && !filter) excluded.push({ id, label: nameOf(view.snapshot, id), reason: ended })
  }
  return { parties, excluded }
}

/** Invitations to the last meetings, by the institution or group invited. */
const answersByParty = derive((view: NetworkView): ReadonlyMap<string, readonly InvitationRecord[]> => {
  const byMeeting = invitationsByMeeting(view.snapshot)
  const held = view.snapshot.records.meetings
    .filter((meeting) => meeting.heldOn <= view.day && !isCancelled(meeting, view.day) && byMeeting.has(meeting.id))
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
  const since = held[view.thresholds.attendanceMeetings - 1]?.heldOn ?? ''
  return indexBy(
    held.filter(({ heldOn }) => heldOn >= since).flatMap(({ id }) => byMeeting.get(id) ?? []),
    ({ institutionId, groupId }) => institutionId ?? groupId,
  )
})

const invitationsByMeeting = derive(({ records }: NetworkSnapshot) =>
  indexBy(
    records.invitations.filter(({ institutionId, groupId }) => institutionId !== null || groupId !== null),
    ({ meetingId }) => meetingId,
  ),
)

function nameOf({ records }: NetworkSnapshot, id: string): Label {
  const group = records.professionalGroups.find((row) => row.id === id)
  if (group) return { de: group.labelDe, en: group.labelEn }
  return properName(records.institutions.find((row) => row.id === id)?.name ?? '')
}

const ended: Label = {
  de: 'War eingeladen, besteht am Stichtag aber nicht mehr.',
  en: 'Was invited, but does not exist on the day any more.',
}
