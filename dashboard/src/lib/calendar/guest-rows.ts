import type { Choice } from '#lib/forms/form-state.ts'
import type {
  EnrolmentState,
  InvitationAnswer,
  MeetingGuestFragment,
  TrainingPageQuery,
} from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { answerWord, stateWord } from './event-words.ts'
import type { RecordedRow } from './recorded-row.ts'

/** Whether somebody came, as a form says it. */
export const attendances = ['UNKNOWN', 'CAME', 'ABSENT'] as const
export type Attendance = (typeof attendances)[number]
export const answers = ['OPEN', 'ACCEPTED', 'DECLINED'] as const satisfies readonly InvitationAnswer[]
export const enrolmentStates = [
  'ENROLLED',
  'WAITING',
  'CANCELLED',
  'ATTENDED',
] as const satisfies readonly EnrolmentState[]

export const attendanceChoices = (): Choice[] => [
  { id: 'CAME', label: m.calendar_did_come() },
  { id: 'ABSENT', label: m.calendar_did_not_come() },
  { id: 'UNKNOWN', label: m.calendar_came_not_known() },
]
export const answerChoices = (): Choice[] =>
  (['ACCEPTED', 'DECLINED', 'OPEN'] as const).map((id) => ({ id, label: answerWord(id) }))
export const stateChoices = (): Choice[] => enrolmentStates.map((id) => ({ id, label: stateWord(id) }))

/** Unknown stays unknown. */
function attendanceOf(hasAttended: boolean | null | undefined): Attendance {
  if (hasAttended === true) return 'CAME'
  return hasAttended === false ? 'ABSENT' : 'UNKNOWN'
}

/** What the API calls it. */
export function hasAttendedOf(value: Attendance): boolean | null {
  return value === 'UNKNOWN' ? null : value === 'CAME'
}

interface Place {
  /** Address of the network. */
  readonly base: string
  /** Whether rows can be taken away. */
  readonly canRemove: boolean
}

const collator = new Intl.Collator('de')

/** The invited by name; before the meeting with their answers, from its day on with who came. */
export function guestRows(
  guests: readonly MeetingGuestFragment[],
  isHeld: boolean,
  { base, canRemove }: Place,
): RecordedRow[] {
  const rows = guests.map((guest) => ({
    id: guest.id,
    version: guest.version,
    ...namesOf(guest, base),
    note: isHeld ? answerWord(guest.answer) : '',
    value: isHeld ? attendanceOf(guest.hasAttended) : guest.answer,
    removal: canRemove && typeof guest.hasAttended !== 'boolean' ? `${base}/calendar/remove/${guest.id}` : null,
  }))
  return rows.toSorted((a, b) => collator.compare(a.name, b.name))
}

function namesOf({ institution, group, person }: MeetingGuestFragment, base: string) {
  if (institution) {
    const href = `${base}/institutions/${institution.id}`
    return { name: institution.name, href, what: m.calendar_guest_institution() }
  }
  if (group) return { name: group.label, href: `${base}/map?sel=group:${group.key}`, what: m.calendar_guest_group() }
  const href = person ? `${base}/people/${person.id}` : null
  return { name: person?.displayName ?? '', href, what: m.calendar_guest_person() }
}

type Enrolment = NonNullable<TrainingPageQuery['network']>['trainings']['nodes'][number]['enrolments']['nodes'][number]

/** The enrolled by name. */
export function enrolmentRows(enrolments: readonly Enrolment[], { base, canRemove }: Place): RecordedRow[] {
  const rows = enrolments.map(({ id, version, state, person }) => ({
    id,
    version,
    name: person.displayName,
    href: `${base}/people/${person.id}`,
    what: '',
    note: '',
    value: state,
    removal: canRemove ? `${base}/calendar/remove/${id}` : null,
  }))
  return rows.toSorted((a, b) => collator.compare(a.name, b.name))
}
