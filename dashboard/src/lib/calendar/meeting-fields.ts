import type { Choice } from '#lib/forms/form-state.ts'
import type { Fields, FormValues } from '#lib/forms/form-values.ts'
import type { MeetingFactsFragment, MeetingKind } from '#lib/generated/graphql.ts'
import { meetingKinds } from './calendar-search.ts'
import { kindWord } from './event-words.ts'

export function kindChoices(): Choice[] {
  return meetingKinds.map((kind) => ({ id: kind, label: kindWord(kind) }))
}

/** A meeting as the fields of its form; of a new one the beginnings. */
export function meetingFields(meeting: Partial<MeetingFactsFragment>): Fields {
  const text = (value: string | number | null | undefined) => String(value ?? '')
  return {
    kind: meeting.kind ?? 'NETWORK_MEETING',
    title: text(meeting.title),
    heldOn: text(meeting.heldOn),
    startsAt: text(meeting.startsAt),
    endsAt: text(meeting.endsAt),
    place: text(meeting.place),
    steeringGroupId: text(meeting.steeringGroup?.id),
    recursEveryMonths: text(meeting.recursEveryMonths),
    participants: text(meeting.participants),
  }
}

/** What the form says, as the API takes it. */
export function meetingInput(values: FormValues) {
  return {
    kind: values.required('kind') as MeetingKind,
    title: values.required('title'),
    heldOn: values.required('heldOn'),
    startsAt: values.text('startsAt'),
    endsAt: values.text('endsAt'),
    place: values.text('place'),
    steeringGroupId: values.text('steeringGroupId'),
    recursEveryMonths: values.number('recursEveryMonths'),
    participants: values.number('participants'),
  }
}
