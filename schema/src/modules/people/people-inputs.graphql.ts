import { builder } from '../../builder.ts'
import { QualificationKindEnum } from './qualification-enums.graphql.ts'

export const CreatePersonInput = builder.inputType('CreatePersonInput', {
  description: 'A professional; professional contact data only.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    title: t.string({ description: 'Academic title.' }),
    firstName: t.string({ required: true, description: 'First name.' }),
    lastName: t.string({ required: true, description: 'Last name.' }),
    professionKey: t.string({ description: 'Own profession.' }),
    phone: t.string({ description: 'Professional phone number.' }),
    email: t.string({ description: 'Professional e-mail address.' }),
  }),
})

export const UpdatePersonInput = builder.inputType('UpdatePersonInput', {
  description: 'New data of a person. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The person.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    title: t.string({ description: 'Academic title.' }),
    firstName: t.string({ description: 'First name.' }),
    lastName: t.string({ description: 'Last name.' }),
    professionKey: t.string({ description: 'Own profession.' }),
    phone: t.string({ description: 'Professional phone number.' }),
    email: t.string({ description: 'Professional e-mail address.' }),
  }),
})

export const CreateAffiliationInput = builder.inputType('CreateAffiliationInput', {
  description: 'A person works in an institution.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Who.' }),
    institutionId: t.id({ required: true, description: 'Where.' }),
    position: t.string({ description: 'What the person does there.' }),
    isContact: t.boolean({ description: 'Named contact of the institution.' }),
    phone: t.string({ description: 'Phone number there.' }),
    email: t.string({ description: 'E-mail address there.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

export const UpdateAffiliationInput = builder.inputType('UpdateAffiliationInput', {
  description: 'New data of an affiliation. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The affiliation.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    position: t.string({ description: 'What the person does there.' }),
    isContact: t.boolean({ description: 'Named contact of the institution.' }),
    phone: t.string({ description: 'Phone number there.' }),
    email: t.string({ description: 'E-mail address there.' }),
  }),
})

export const CreateQualificationInput = builder.inputType('CreateQualificationInput', {
  description: "A person's certificate.",
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Whose.' }),
    kind: t.field({ type: QualificationKindEnum, required: true, description: 'What it certifies.' }),
    course: t.string({ description: 'Name of the course.' }),
    provider: t.string({ description: 'Who held the course.' }),
    issuedOn: t.field({ type: 'Date', description: 'Day of issue; `null` = unknown.' }),
    refresherDue: t.field({ type: 'Date', description: 'When a refresher is due; `null` = unknown.' }),
  }),
})

export const UpdateQualificationInput = builder.inputType('UpdateQualificationInput', {
  description: 'New data of a certificate. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The certificate.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    kind: t.field({ type: QualificationKindEnum, description: 'What it certifies.' }),
    course: t.string({ description: 'Name of the course.' }),
    provider: t.string({ description: 'Who held the course.' }),
    issuedOn: t.field({ type: 'Date', description: 'Day of issue; `null` = unknown.' }),
    refresherDue: t.field({ type: 'Date', description: 'When a refresher is due; `null` = unknown.' }),
  }),
})
