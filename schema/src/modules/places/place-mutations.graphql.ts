import { builder } from '../../builder.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { createDistrict, removeDistrict, updateDistrict } from './district.service.ts'
import { DistrictRef, placeDistrict } from './place-refs.ts'

const CreateDistrictInput = builder.inputType('CreateDistrictInput', {
  description: 'A new district (Stadtteil).',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    name: t.string({ required: true, description: 'Name, unique in the network.' }),
    municipalityId: t.id({ description: 'The municipality it is part of.' }),
    isSupraLocal: t.boolean({ description: 'For institutions that serve beyond the municipality.' }),
  }),
})

const UpdateDistrictInput = builder.inputType('UpdateDistrictInput', {
  description: 'New data of a district. What is left out stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The district.' }),
    name: t.string({ description: 'Name, unique in the network.' }),
    municipalityId: t.id({ description: 'The municipality it is part of; `null` = none.' }),
    isSupraLocal: t.boolean({ description: 'For institutions that serve beyond the municipality.' }),
  }),
})

const RemoveDistrictInput = builder.inputType('RemoveDistrictInput', {
  description: 'Removes a district. A district has no version.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The district.' }) }),
})

const result = changeResultType('DistrictPayload', 'district', DistrictRef, placeDistrict)

changeMutation('createDistrict', {
  description: 'Creates a district.',
  input: CreateDistrictInput,
  result,
  run: createDistrict,
})

changeMutation('updateDistrict', {
  description: 'Changes a district.',
  input: UpdateDistrictInput,
  result,
  run: updateDistrict,
})

removeMutation('removeDistrict', {
  description: 'Removes a district to which no institution and no role ever belonged.',
  input: RemoveDistrictInput,
  run: removeDistrict,
})
