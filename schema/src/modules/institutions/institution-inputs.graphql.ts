import { builder } from '../../builder.ts'

export const CreateInstitutionInput = builder.inputType('CreateInstitutionInput', {
  description: 'A new institution with its first profile.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    name: t.string({ required: true, description: 'Name, up to 300 characters.' }),
    typeKey: t.string({ description: 'Key of the institution type; `null` = unknown.' }),
    carrierId: t.id({ description: 'Its carrier.' }),
    districtId: t.id({ description: 'Its district.' }),
    registerNumber: t.string({ description: 'Official number, unique in the network.' }),
    ownNumber: t.string({ description: "The network's own number, unique in the network." }),
    street: t.string({ description: 'Street and number.' }),
    postalCode: t.string({ description: 'Postal code, five digits.' }),
    city: t.string({ description: 'Town.' }),
    latitude: t.float({ description: 'WGS84, degrees.' }),
    longitude: t.float({ description: 'WGS84, degrees.' }),
    phone: t.string({ description: 'Phone number.' }),
    email: t.string({ description: 'E-mail address.' }),
    website: t.string({ description: 'Web address with http:// or https://.' }),
    openingHours: t.string({ description: 'Opening hours in words.' }),
    places: t.int({ description: 'Places for children.' }),
    isContactedInDanger: t.boolean({ description: 'Contacted when a child may be in danger.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

export const UpdateInstitutionInput = builder.inputType('UpdateInstitutionInput', {
  description: 'New current data of an institution. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The institution.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    name: t.string({ description: 'Name, up to 300 characters.' }),
    registerNumber: t.string({ description: 'Official number, unique in the network.' }),
    ownNumber: t.string({ description: "The network's own number, unique in the network." }),
    street: t.string({ description: 'Street and number.' }),
    postalCode: t.string({ description: 'Postal code, five digits.' }),
    city: t.string({ description: 'Town.' }),
    latitude: t.float({ description: 'WGS84, degrees.' }),
    longitude: t.float({ description: 'WGS84, degrees.' }),
    phone: t.string({ description: 'Phone number.' }),
    email: t.string({ description: 'E-mail address.' }),
    website: t.string({ description: 'Web address with http:// or https://.' }),
    openingHours: t.string({ description: 'Opening hours in words.' }),
    places: t.int({ description: 'Places for children.' }),
    isContactedInDanger: t.boolean({ description: 'Contacted when a child may be in danger.' }),
  }),
})

export const ChangeInstitutionProfileInput = builder.inputType('ChangeInstitutionProfileInput', {
  description: 'Type, carrier or district from a day on; what was before stays in the history.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The institution.' }),
    profileVersion: t.int({
      required: true,
      description: '`version` of the profile that holds on the day, from `history`; 0 where there is none.',
    }),
    from: t.field({ type: 'Date', required: true, description: 'First day of the new profile.' }),
    typeKey: t.string({ description: 'Key of the institution type. Left out: as before.' }),
    carrierId: t.id({ description: 'Its carrier. Left out: as before.' }),
    districtId: t.id({ description: 'Its district. Left out: as before.' }),
  }),
})
