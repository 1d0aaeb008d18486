import { builder } from '../../builder.ts'
import { CarrierKindEnum } from './carrier-enums.graphql.ts'

export const CreateCarrierInput = builder.inputType('CreateCarrierInput', {
  description: 'A new carrier (Träger).',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    name: t.string({ required: true, description: 'Name, up to 300 characters.' }),
    kind: t.field({ type: CarrierKindEnum, description: 'What kind of carrier; left out = other.' }),
    registerNumber: t.string({ description: 'Number in a register, unique in the network.' }),
    phone: t.string({ description: 'Phone number.' }),
    email: t.string({ description: 'E-mail address.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

export const UpdateCarrierInput = builder.inputType('UpdateCarrierInput', {
  description: 'New data of a carrier. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The carrier.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    name: t.string({ description: 'Name, up to 300 characters.' }),
    kind: t.field({ type: CarrierKindEnum, description: 'What kind of carrier.' }),
    registerNumber: t.string({ description: 'Number in a register, unique in the network.' }),
    phone: t.string({ description: 'Phone number.' }),
    email: t.string({ description: 'E-mail address.' }),
  }),
})

export const CreateAgreementInput = builder.inputType('CreateAgreementInput', {
  description: 'An agreement under § 8a SGB VIII with a carrier or with a day-care person: exactly one of the two.',
  fields: (t) => ({
    carrierId: t.id({ description: 'The carrier, § 8a(4).' }),
    institutionId: t.id({ description: 'The day-care person, § 8a(5).' }),
    signedOn: t.field({ type: 'Date', description: 'Day of signing; `null` = unknown.' }),
    reviewDue: t.field({ type: 'Date', description: 'When it should be reviewed; `null` = unknown.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

export const UpdateAgreementInput = builder.inputType('UpdateAgreementInput', {
  description: 'New data of an agreement. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The agreement.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    signedOn: t.field({ type: 'Date', description: 'Day of signing; `null` = unknown.' }),
    reviewDue: t.field({ type: 'Date', description: 'When it should be reviewed; `null` = unknown.' }),
  }),
})
