import type { Channel, StepObligation, StepRecipient } from '@schutznetz/domain/model/records/reporting.ts'
import { z } from 'zod'
import type { Row } from '../../change/tenant-models.ts'
import { Invalid } from '../../errors.ts'
import { joined, nothingSaved, type Sentence } from '../../sentence.ts'
import { optionalLine, phone, requiredName } from '../../validation/texts.ts'
import { flag, id } from '../../validation/values.ts'
import { officeHours } from '../coordination/office-hours.ts'

const obligations = ['MUST', 'SHOULD', 'MAY', 'AUTHORISED'] as const satisfies readonly StepObligation[]
const channels = ['PHONE', 'MAIL', 'FORM', 'IN_PERSON'] as const satisfies readonly Channel[]
const recipients = [
  ...(['SPECIALIST', 'YOUTH_OFFICE', 'POLICE', 'FAMILY_COURT', 'HEALTH_SERVICES', 'STATE_YOUTH_OFFICE'] as const),
  ...(['MANAGEMENT', 'FAMILY', 'REPORTER', 'INSTITUTION'] as const),
] as const satisfies readonly StepRecipient[]

export const actor = () => requiredName({ de: 'die handelnde Stelle', en: 'who acts' })
export const action = () => requiredName({ de: 'die Handlung', en: 'what is done' })
export const obligation = () => z.enum(obligations)
export const recipient = () => z.enum(recipients)

/** What may be missing, of a new step or of a change to one. */
export const stepDetails = () => ({
  recipientInstitutionId: id().nullish(),
  channels: z
    .array(z.enum(channels))
    .transform((keys) => channels.filter((key) => keys.includes(key)))
    .nullish(),
  phone: phone(),
  hours: officeHours().nullish(),
  fallbackRecipient: recipient().nullish(),
  fallbackPhone: phone(),
  deadline: optionalLine({ de: 'Frist', en: 'Deadline' }, 200),
  form: optionalLine({ de: 'Formular', en: 'Form' }, 200),
  isPseudonymised: flag(),
  expectsFeedback: flag(),
})

/** The parts of an input that go into columns of their own; lists and flags cannot be emptied, only changed. */
export function stepColumns({
  channels: ways,
  hours,
  isPseudonymised,
  expectsFeedback,
  ...texts
}: Omit<z.output<z.ZodObject<ReturnType<typeof stepDetails>>>, 'recipientInstitutionId'>) {
  return {
    ...texts,
    ...(ways && { channels: ways }),
    ...(hours && { hours }),
    ...(typeof isPseudonymised === 'boolean' && { isPseudonymised }),
    ...(typeof expectsFeedback === 'boolean' && { expectsFeedback }),
  }
}

/** Refuses what no single field can be blamed for before the step is written. */
export function checkStep(step: Row<'ReportingStep'>): void {
  if (step.recipient === 'INSTITUTION' && step.recipientInstitutionId === null) {
    refuse('recipientInstitutionId', {
      de: 'Bitte wählen Sie die Einrichtung, die der Schritt erreicht.',
      en: 'Please choose the institution that the step reaches.',
    })
  }
  if (step.fallbackPhone !== null && step.fallbackRecipient === null) {
    refuse('fallbackRecipient', {
      de: 'Bitte sagen Sie, wer außerhalb der Zeiten unter dieser Nummer antwortet.',
      en: 'Please say who answers this number out of hours.',
    })
  }
}

function refuse(field: string, sentence: Sentence): never {
  throw new Invalid(`input.${field}`, joined(sentence, nothingSaved))
}
