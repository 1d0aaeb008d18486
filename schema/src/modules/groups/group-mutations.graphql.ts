import { builder } from '../../builder.ts'
import { EndInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { placeGroupOfAnyDay, ProfessionalGroupRef } from './group-refs.ts'
import { assignGroupTypes } from './group-types.service.ts'
import { createLocalGroup, endLocalGroup, updateLocalGroup } from './local-group.service.ts'

const CreateLocalGroupInput = builder.inputType('CreateLocalGroupInput', {
  description: 'A new professional group of the network’s own.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    labelDe: t.string({ required: true, description: 'German name, up to 300 characters.' }),
    labelEn: t.string({ description: 'English name; left out = the German one.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

const UpdateLocalGroupInput = builder.inputType('UpdateLocalGroupInput', {
  description: 'New names of a group of the network’s own. What is left out stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The group.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    labelDe: t.string({ description: 'German name, up to 300 characters.' }),
    labelEn: t.string({ description: 'English name; `null` = the German one.' }),
  }),
})

const AssignGroupTypesInput = builder.inputType('AssignGroupTypesInput', {
  description: 'Which institution types belong to a group of the network’s own from a day on.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The group.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    typeKeys: t.stringList({ required: true, description: 'All types; others go back to the catalogue’s group.' }),
    from: t.field({ type: 'Date', description: 'First day; left out = today.' }),
  }),
})

const result = changeResultType('ProfessionalGroupPayload', 'group', ProfessionalGroupRef, placeGroupOfAnyDay)

changeMutation('createLocalGroup', {
  description: 'Adds a professional group that no statute knows.',
  input: CreateLocalGroupInput,
  result,
  run: createLocalGroup,
})

changeMutation('updateLocalGroup', {
  description: 'Renames a group of the network’s own; groups of the catalogue keep their names.',
  input: UpdateLocalGroupInput,
  result,
  run: updateLocalGroup,
})

changeMutation('assignGroupTypes', {
  description: 'Says which institution types belong to a group of the network’s own.',
  input: AssignGroupTypesInput,
  result,
  run: assignGroupTypes,
})

changeMutation('endLocalGroup', {
  description: 'Ends a group of the network’s own on a day; refused while a role represents it.',
  input: EndInput,
  result,
  run: endLocalGroup,
})
