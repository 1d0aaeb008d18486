import type { Day } from '@schutznetz/domain/model/day.ts'
import type { MeetingKind } from '@schutznetz/domain/model/records/meetings.ts'
import { z } from 'zod'
import type { ChangeTx } from '../../change/change-tx.ts'
import { Conflict, Invalid } from '../../errors.ts'
import { joined, nothingChanged, nothingSaved, type Sentence } from '../../sentence.ts'
import { optionalLine, requiredName } from '../../validation/texts.ts'
import { optionalTime } from '../../validation/times.ts'
import { saying } from '../../validation/saying.ts'
import { count, id } from '../../validation/values.ts'

const kinds = [
  ...(['NETWORK_MEETING', 'KICK_OFF', 'CONFERENCE'] as const),
  ...(['MULTIPLIER_EXCHANGE', 'SPECIALIST_EXCHANGE', 'STEERING_GROUP'] as const),
] satisfies MeetingKind[]

/** Ten years: what recurs less often is no series. */
const maximalMonths = 120

export const meetingKind = () => z.enum(kinds)
export const meetingTitle = () => requiredName({ de: 'den Titel des Treffens', en: 'the title of the meeting' })
export const heldOnLabel = { de: 'Tag', en: 'Day' }

/** What may be left out of a meeting. */
export const meetingDetails = () => ({
  startsAt: optionalTime({ de: 'Beginn', en: 'Start' }),
  endsAt: optionalTime({ de: 'Ende', en: 'End' }),
  place: optionalLine({ de: 'Ort', en: 'Place' }, 300),
  recursEveryMonths: count({ de: 'Wiederholung', en: 'Recurrence' }).refine(
    (months) => typeof months !== 'number' || (months >= 1 && months <= maximalMonths),
    saying({
      de: `Wiederholung: zwischen 1 und ${maximalMonths} Monaten.`,
      en: `Recurrence: between 1 and ${maximalMonths} months.`,
    }),
  ),
  participants: count({ de: 'Zahl der Teilnehmenden', en: 'Number of participants' }),
  steeringGroupId: id().nullish(),
})

interface MeetingFacts {
  readonly kind: MeetingKind
  readonly heldOn: Day
  readonly startsAt?: string | null | undefined
  readonly endsAt?: string | null | undefined
  readonly participants?: number | null | undefined
  readonly steeringGroupId?: string | null | undefined
}

/** Said at the field, before anything is written. @throws Invalid for what cannot be true of one meeting. */
export function refuseContradictions(meeting: MeetingFacts, today: Day): void {
  const { kind, heldOn, startsAt, endsAt, participants, steeringGroupId } = meeting
  if (startsAt && endsAt && endsAt < startsAt) throw invalid('endsAt', endsBeforeStart)
  if (steeringGroupId && kind !== 'STEERING_GROUP') throw invalid('steeringGroupId', otherKind)
  if (typeof participants === 'number' && heldOn > today) throw invalid('participants', nobodyCameYet)
}

/** A meeting to which somebody is noted to have come was held: it cannot be moved ahead. */
export async function refuseMovingAhead(tx: ChangeTx, meetingId: string, heldOn: Day): Promise<void> {
  if (heldOn > tx.today && (await isAttendanceNoted(tx, meetingId))) throw invalid('heldOn', wasHeld)
}

/** @throws Conflict for a meeting to which somebody is noted to have come: it took place. */
export async function refuseCancellingHeld(tx: ChangeTx, meetingId: string): Promise<void> {
  const rows = await tx.find('Invitation', { meetingId, hasAttended: true })
  if (rows.length > 0) throw new Conflict(joined(tookPlace, nothingChanged))
}

async function isAttendanceNoted(tx: ChangeTx, meetingId: string): Promise<boolean> {
  return (await tx.find('Invitation', { meetingId })).some(({ hasAttended }) => hasAttended !== null)
}

function invalid(field: string, sentence: Sentence): Invalid {
  return new Invalid(`input.${field}`, joined(sentence, nothingSaved))
}

const endsBeforeStart: Sentence = {
  de: 'Ende: die Uhrzeit liegt vor dem Beginn.',
  en: 'End: the time lies before the start.',
}
const otherKind: Sentence = {
  de: 'Eine Steuerungsgruppe gehört nur zu einem Treffen der Art «Steuerungsgruppe».',
  en: 'A steering group belongs only to a meeting of the kind “steering group”.',
}
const nobodyCameYet: Sentence = {
  de: 'Zahl der Teilnehmenden: das Treffen hat noch nicht stattgefunden.',
  en: 'Number of participants: the meeting has not been held yet.',
}
const wasHeld: Sentence = {
  de: 'Tag: zu diesem Treffen ist schon Teilnahme eingetragen, es kann nicht in der Zukunft liegen.',
  en: 'Day: attendance of this meeting is noted already, so it cannot lie in the future.',
}
const tookPlace: Sentence = {
  de: 'Zu diesem Treffen ist eingetragen, wer gekommen ist: Es hat stattgefunden und kann nicht abgesagt werden.',
  en: 'It is noted who came to this meeting: it was held and cannot be cancelled.',
}
