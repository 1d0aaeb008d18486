import { contactOf, fallbackContactOf } from '@schutznetz/domain/reporting/step-contact.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { confirmationsOf, ConfirmationStateRef } from '../confirmations/confirmation-refs.ts'
import { OpenHoursRef } from '../coordination/coordination.graphql.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { placePool, SpecialistPoolRef } from '../specialists/specialist-refs.ts'
import { ReportingChannelEnum, StepObligationEnum, StepRecipientEnum } from './reporting-enums.graphql.ts'
import { placeStep, ReportingStepRef, StepContactRef } from './reporting-refs.ts'

builder.node(ReportingStepRef, {
  description: 'One step of a reporting path: who does what, and whom it reaches.',
  id: { resolve: ({ item }) => item.record.id },
  loadOne: loadPlaced('reportingStep', placeStep),
  fields: (t) => ({
    position: t.int({ description: 'Its place in the path, from 1.', resolve: ({ item }) => item.record.position }),
    actor: t.string({
      description: 'Role of the acting person, e.g. Fachkraft.',
      resolve: ({ item }) => item.record.actor,
    }),
    action: t.string({ description: 'What is done, in words.', resolve: ({ item }) => item.record.action }),
    obligation: t.field({
      type: StepObligationEnum,
      description: 'How binding it is.',
      resolve: ({ item }) => item.record.obligation,
    }),
    recipient: t.field({
      type: StepRecipientEnum,
      description: 'Whom it reaches, as a role.',
      resolve: ({ item }) => item.record.recipient,
    }),
    contact: t.field({
      type: StepContactRef,
      description: 'Who stands behind that role on the day, seen from the institution the path was asked of.',
      resolve: ({ scope, item }) => ({ scope, item: contactOf(scope.view, item.record, item.origin) }),
    }),
    channels: t.field({
      type: [ReportingChannelEnum],
      description: 'How it is taken.',
      resolve: ({ item }) => [...item.record.channels],
    }),
    phone: t.string({
      nullable: true,
      description: 'Number to call; `null` = unknown, or the viewer sees no contact data.',
      resolve: ({ scope, item }) => (scope.access.canSeeContactData ? item.record.phone : null),
    }),
    hours: t.field({
      type: [OpenHoursRef],
      description: 'When the recipient can be reached; empty = always.',
      resolve: ({ item }) => [...item.record.hours],
    }),
    fallbackRecipient: t.field({
      type: StepRecipientEnum,
      nullable: true,
      description: 'Who is called out of hours; `null` = nobody.',
      resolve: ({ item }) => item.record.fallbackRecipient,
    }),
    fallbackContact: t.field({
      type: StepContactRef,
      description: 'Who stands behind that role on the day.',
      resolve: ({ scope, item }) => ({ scope, item: fallbackContactOf(scope.view, item.record, item.origin) }),
    }),
    fallbackPhone: t.string({
      nullable: true,
      description: 'Number to call out of hours; `null` = unknown, or the viewer sees no contact data.',
      resolve: ({ scope, item }) => (scope.access.canSeeContactData ? item.record.fallbackPhone : null),
    }),
    deadline: t.string({
      nullable: true,
      description: 'By when, in words.',
      resolve: ({ item }) => item.record.deadline,
    }),
    form: t.string({ nullable: true, description: 'Form to be used.', resolve: ({ item }) => item.record.form }),
    isPseudonymised: t.boolean({
      description: 'Without anything that names the child or the family.',
      resolve: ({ item }) => item.record.isPseudonymised,
    }),
    expectsFeedback: t.boolean({
      description: 'Feedback to the reporter follows, § 4(4) KKG.',
      resolve: ({ item }) => item.record.expectsFeedback,
    }),
    confirmation: t.field({
      type: ConfirmationStateRef,
      description: 'When number and hours were last confirmed.',
      resolve: ({ scope, item }) => confirmationsOf(scope, item.record.id),
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.record.version,
    }),
  }),
})

builder.objectField(ReportingStepRef, 'namedInstitution', (t) =>
  t.field({
    type: InstitutionRef,
    nullable: true,
    description: 'The institution the step itself names; `null` = whoever is in charge.',
    resolve: ({ scope, item: { record } }) =>
      record.recipientInstitutionId === null ? null : placeInstitution(scope, record.recipientInstitutionId),
  }),
)

StepContactRef.implement({
  description: 'Who stands behind a role of a step, as far as the network knows. All empty = not known.',
  fields: (t) => ({
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'The institution: the one the step names, or the only one of its kind in the network.',
      resolve: ({ scope, item }) => (item.institutionId ? placeInstitution(scope, item.institutionId) : null),
    }),
    people: t.field({
      type: [PersonRef],
      description: 'The valid specialists who are responsible for the institution the path was asked of.',
      resolve: ({ scope, item }) => item.personIds.map((id) => placePerson(scope, id)),
    }),
    pools: t.field({
      type: [SpecialistPoolRef],
      description: 'The pools they belong to.',
      resolve: ({ scope, item }) => item.poolIds.map((id) => placePool(scope, id)),
    }),
    isAdviceLine: t.boolean({
      description: "Only the coordination office's advice line, § 8b SGB VIII.",
      resolve: ({ item }) => item.isAdviceLine,
    }),
  }),
})
