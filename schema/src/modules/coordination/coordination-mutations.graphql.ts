import { builder } from '../../builder.ts'
import { EndInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { CoordinationOfficeRef, CoordinatorRef, placeCoordinator, placeOffice } from './coordination-refs.ts'
import { OpenHoursInput } from './open-hours-input.graphql.ts'
import { addCoordinator, endCoordinator, updateCoordinationOffice } from './office.service.ts'

const UpdateCoordinationOfficeInput = builder.inputType('UpdateCoordinationOfficeInput', {
  description: 'New data of the coordination office. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The office.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    name: t.string({ description: 'Name, up to 300 characters.' }),
    street: t.string({ description: 'Street and number.' }),
    postalCode: t.string({ description: 'Postal code, five digits.' }),
    city: t.string({ description: 'Town.' }),
    phone: t.string({ description: 'Phone number.' }),
    email: t.string({ description: 'E-mail address.' }),
    tasks: t.stringList({ description: 'All that it does, each in a line; at most 30.' }),
    adviceLinePhone: t.string({ description: 'Phone number of the advice line under § 8b SGB VIII.' }),
    adviceLineHours: t.field({ type: [OpenHoursInput], description: 'All hours in which the advice line answers.' }),
  }),
})

const AddCoordinatorInput = builder.inputType('AddCoordinatorInput', {
  description: 'A person who works in the coordination office from a day on.',
  fields: (t) => ({
    officeId: t.id({ required: true, description: 'The office.' }),
    personId: t.id({ required: true, description: 'The person.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

const office = changeResultType('CoordinationOfficePayload', 'office', CoordinationOfficeRef, placeOffice)
const coordinator = changeResultType('CoordinatorPayload', 'coordinator', CoordinatorRef, placeCoordinator)

changeMutation('updateCoordinationOffice', {
  description: 'Changes what everybody reads about the coordination office.',
  input: UpdateCoordinationOfficeInput,
  result: office,
  run: updateCoordinationOffice,
})

changeMutation('addCoordinator', {
  description: 'A person works in the coordination office from a day on. Gives no right to sign in.',
  input: AddCoordinatorInput,
  result: coordinator,
  run: addCoordinator,
})

changeMutation('endCoordinator', {
  description: 'A person no longer works in the coordination office from a day on.',
  input: EndInput,
  result: coordinator,
  run: endCoordinator,
})
