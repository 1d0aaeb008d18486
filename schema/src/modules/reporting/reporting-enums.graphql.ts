import type {
  Channel,
  ReportTrigger,
  StepObligation,
  StepRecipient,
} from '@schutznetz/domain/model/records/reporting.ts'
import { builder } from '../../builder.ts'

export const ReportTriggerEnum = builder.enumType('ReportTrigger', {
  description: 'What sets a reporting path in motion.',
  values: {
    SUBSTANTIAL: { description: 'Substantial signs that a child may be in danger (gewichtige Anhaltspunkte).' },
    URGENT: { description: 'Urgent danger.' },
  } satisfies Record<ReportTrigger, { description: string }>,
})

export const StepObligationEnum = builder.enumType('StepObligation', {
  description: 'How binding a step is.',
  values: {
    MUST: { description: 'A duty (muss).' },
    SHOULD: { description: 'The rule, with exceptions (soll).' },
    MAY: { description: 'Permitted (darf).' },
    AUTHORISED: { description: 'Authorised to pass on what is otherwise secret (Befugnis).' },
  } satisfies Record<StepObligation, { description: string }>,
})

export const StepRecipientEnum = builder.enumType('StepRecipient', {
  description: 'Whom a step reaches.',
  values: {
    SPECIALIST: { description: 'The child-protection specialist (insoweit erfahrene Fachkraft).' },
    YOUTH_OFFICE: { description: 'The youth office (Jugendamt).' },
    POLICE: { description: 'The police.' },
    FAMILY_COURT: { description: 'The family court.' },
    HEALTH_SERVICES: { description: 'Health services.' },
    STATE_YOUTH_OFFICE: { description: 'The state youth office (Landesjugendamt).' },
    MANAGEMENT: { description: 'The management of the institution.' },
    FAMILY: { description: 'The family.' },
    REPORTER: { description: 'Whoever reported.' },
    INSTITUTION: { description: 'An institution.' },
  } satisfies Record<StepRecipient, { description: string }>,
})

export const ReportingChannelEnum = builder.enumType('ReportingChannel', {
  description: 'How a step is taken.',
  values: {
    PHONE: { description: 'By phone.' },
    MAIL: { description: 'By e-mail or letter.' },
    FORM: { description: 'With a form.' },
    IN_PERSON: { description: 'In person.' },
  } satisfies Record<Channel, { description: string }>,
})
