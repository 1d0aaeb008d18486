import { joinList, type Fields, type FormValues } from '#lib/forms/form-values.ts'
import { changedHours, hoursField, hoursFields, hoursOf } from '#lib/forms/hours-rows.ts'
import { textField } from '#lib/forms/picked-kind.ts'
import type { PathStepFormFragment, ReportingChannel, StepObligation, StepRecipient } from '#lib/generated/graphql.ts'

export const pickedInstitution = 'recipientInstitutionId'
export const channels: readonly ReportingChannel[] = ['PHONE', 'MAIL', 'FORM', 'IN_PERSON']

/** What the form of a step says at first; a new one is a duty to call the youth office until it is filled. */
export function stepFields(step: Partial<PathStepFormFragment>): Fields {
  const ways = channels.filter((channel) => (step.channels ?? []).includes(channel))
  return {
    actor: step.actor ?? '',
    action: step.action ?? '',
    obligation: step.obligation ?? 'MUST',
    recipient: step.recipient ?? 'YOUTH_OFFICE',
    [pickedInstitution]: step.namedInstitution?.id ?? '',
    [textField(pickedInstitution)]: step.namedInstitution?.name ?? '',
    channels: joinList(ways),
    phone: step.phone ?? '',
    ...hoursFields(step.hours ?? []),
    fallbackRecipient: step.fallbackRecipient ?? '',
    fallbackPhone: step.fallbackPhone ?? '',
    deadline: step.deadline ?? '',
    form: step.form ?? '',
    isPseudonymised: step.isPseudonymised ? 'on' : '',
    expectsFeedback: step.expectsFeedback ? 'on' : '',
  }
}

function stepParts(values: FormValues) {
  return {
    actor: values.required('actor'),
    action: values.required('action'),
    // A value that the schema does not know is refused by the API with a sentence.
    obligation: values.required('obligation') as StepObligation,
    recipient: values.required('recipient') as StepRecipient,
    channels: values.all('channels') as ReportingChannel[],
    phone: values.text('phone'),
    fallbackRecipient: values.text('fallbackRecipient') as StepRecipient | null,
    fallbackPhone: values.text('fallbackPhone'),
    deadline: values.text('deadline'),
    form: values.text('form'),
    isPseudonymised: values.flag('isPseudonymised'),
    expectsFeedback: values.flag('expectsFeedback'),
  }
}

/** A new step, as the API takes it. */
export function stepInput(values: FormValues, institutionId: string | null) {
  return { ...stepParts(values), recipientInstitutionId: institutionId, hours: hoursOf(values.fields) }
}

/** Of a step what somebody changed, as the API takes it. */
export function stepPatch(values: FormValues, institutionId: string | null) {
  const hours = changedHours(values)
  const isOther = institutionId !== (values.seen[pickedInstitution] || null)
  return {
    ...values.patch(stepParts(values)),
    ...(isOther && { recipientInstitutionId: institutionId }),
    ...(hours && { hours }),
  }
}

/** The field of the form that a refusal is about. */
export function stepField(path: string | null, fields: Fields): string | null {
  return hoursField('hours', path, fields)
}
