import type { CalendarQuery, EnrolmentState, InvitationAnswer, MeetingKind } from '#lib/generated/graphql.ts'
import { formatCount } from '#lib/format/number.ts'
import { m } from '#lib/paraglide/messages.js'

const kinds: Readonly<Record<MeetingKind, () => string>> = {
  NETWORK_MEETING: m.calendar_kind_network_meeting,
  KICK_OFF: m.calendar_kind_kick_off,
  CONFERENCE: m.calendar_kind_conference,
  MULTIPLIER_EXCHANGE: m.calendar_kind_multiplier_exchange,
  SPECIALIST_EXCHANGE: m.calendar_kind_specialist_exchange,
  STEERING_GROUP: m.calendar_kind_steering_group,
}

const answers: Readonly<Record<InvitationAnswer, () => string>> = {
  OPEN: m.calendar_answer_open,
  ACCEPTED: m.calendar_answer_accepted,
  DECLINED: m.calendar_answer_declined,
}

const states: Readonly<Record<EnrolmentState, () => string>> = {
  ENROLLED: m.calendar_state_enrolled,
  WAITING: m.calendar_state_waiting,
  CANCELLED: m.calendar_state_cancelled,
  ATTENDED: m.calendar_state_attended,
}

export const kindWord = (kind: MeetingKind): string => kinds[kind]()
export const answerWord = (answer: InvitationAnswer): string => answers[answer]()
export const stateWord = (state: EnrolmentState): string => states[state]()

interface Hours {
  readonly startsAt?: string | null
  readonly endsAt?: string | null
}

/** «14:00–17:00 Uhr»; empty where no start is known. */
export function hoursWords({ startsAt, endsAt }: Hours): string {
  if (!startsAt) return ''
  return endsAt ? m.calendar_hours({ from: startsAt, until: endsAt }) : m.calendar_hour({ from: startsAt })
}

type Network = NonNullable<CalendarQuery['network']>
export type ListedMeeting = Network['comingMeetings']['nodes'][number]
export type ListedTraining = Network['comingTrainings']['nodes'][number]

/** How many are invited and what they answered, or who came; `open` = what nobody knows, told apart. */
export interface Turnout {
  readonly words: string
  readonly open: string | null
}

export function meetingTurnout({ answers: count, participants }: ListedMeeting, isHeld: boolean): Turnout {
  const { invited, accepted, declined, open, attended, attendanceUnknown } = count
  const shown = formatCount
  if (isHeld) {
    const present =
      typeof participants === 'number'
        ? m.calendar_participants({ count: participants, shown: shown(participants) })
        : ''
    if (invited === 0) return { words: present || m.calendar_uninvited_past(), open: null }
    const came = m.calendar_came({ attended: shown(attended), invited: shown(invited) })
    const unknown = m.calendar_came_unknown({ count: attendanceUnknown, shown: shown(attendanceUnknown) })
    return { words: [came, present].filter(Boolean).join(' · '), open: attendanceUnknown > 0 ? unknown : null }
  }
  if (invited === 0) return { words: m.calendar_uninvited(), open: null }
  return {
    words: m.calendar_answers({ invited: shown(invited), accepted: shown(accepted), declined: shown(declined) }),
    open: open > 0 ? m.calendar_open({ count: open, shown: shown(open) }) : null,
  }
}

export function trainingTurnout({ enrolmentCounts, places }: ListedTraining, isHeld: boolean): Turnout {
  const { enrolled, waiting, attended } = enrolmentCounts
  const shown = formatCount
  const taken = enrolled + attended
  const words =
    isHeld && attended > 0
      ? m.calendar_attended({ count: attended, shown: shown(attended) })
      : typeof places === 'number'
        ? m.calendar_enrolled_of({ enrolled: shown(taken), places: shown(places) })
        : m.calendar_enrolled({ count: taken, shown: shown(taken) })
  return { words, open: waiting > 0 ? m.calendar_waiting({ count: waiting, shown: shown(waiting) }) : null }
}
