import { builder } from '../../builder.ts'
import { OpenHoursInput } from '../coordination/open-hours-input.graphql.ts'
import { ReportingChannelEnum, StepObligationEnum, StepRecipientEnum } from './reporting-enums.graphql.ts'

export const AddReportingStepInput = builder.inputType('AddReportingStepInput', {
  description: 'A further step of a path. It names nothing of any child, family or case.',
  fields: (t) => ({
    pathId: t.id({ required: true, description: 'The path.' }),
    position: t.int({ description: 'Its place, from 1; those behind it go one place on. Left out = at the end.' }),
    actor: t.string({ required: true, description: 'Role of the acting person, e.g. Leitung.' }),
    action: t.string({ required: true, description: 'What is done, up to 300 characters.' }),
    obligation: t.field({ type: StepObligationEnum, required: true, description: 'How binding it is.' }),
    recipient: t.field({ type: StepRecipientEnum, required: true, description: 'Whom it reaches, as a role.' }),
    recipientInstitutionId: t.id({ description: 'The institution it reaches; left out = who is in charge.' }),
    channels: t.field({ type: [ReportingChannelEnum], description: 'How it is taken.' }),
    phone: t.string({ description: 'Number to call.' }),
    hours: t.field({ type: [OpenHoursInput], description: 'When the recipient can be reached; empty = always.' }),
    fallbackRecipient: t.field({ type: StepRecipientEnum, description: 'Who is called out of hours.' }),
    fallbackPhone: t.string({ description: 'Number to call out of hours.' }),
    deadline: t.string({ description: 'By when, in words.' }),
    form: t.string({ description: 'Form to be used.' }),
    isPseudonymised: t.boolean({ description: 'Without anything that names the child or the family.' }),
    expectsFeedback: t.boolean({ description: 'Feedback to the reporter follows, § 4(4) KKG.' }),
  }),
})

export const UpdateReportingStepInput = builder.inputType('UpdateReportingStepInput', {
  description: 'Corrects a step where it stands. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The step.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    actor: t.string({ description: 'Role of the acting person, e.g. Leitung.' }),
    action: t.string({ description: 'What is done, up to 300 characters.' }),
    obligation: t.field({ type: StepObligationEnum, description: 'How binding it is.' }),
    recipient: t.field({ type: StepRecipientEnum, description: 'Whom it reaches, as a role.' }),
    recipientInstitutionId: t.id({ description: 'The institution it reaches; `null` = who is in charge.' }),
    channels: t.field({ type: [ReportingChannelEnum], description: 'All ways it is taken.' }),
    phone: t.string({ description: 'Number to call.' }),
    hours: t.field({ type: [OpenHoursInput], description: 'All hours of the recipient; empty = always.' }),
    fallbackRecipient: t.field({ type: StepRecipientEnum, description: 'Who is called out of hours.' }),
    fallbackPhone: t.string({ description: 'Number to call out of hours.' }),
    deadline: t.string({ description: 'By when, in words.' }),
    form: t.string({ description: 'Form to be used.' }),
    isPseudonymised: t.boolean({ description: 'Without anything that names the child or the family.' }),
    expectsFeedback: t.boolean({ description: 'Feedback to the reporter follows, § 4(4) KKG.' }),
  }),
})

export const MoveReportingStepInput = builder.inputType('MoveReportingStepInput', {
  description: 'Puts a step at another place of its path.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The step.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    position: t.int({ required: true, description: 'Its new place, from 1; beyond the last = at the end.' }),
  }),
})
