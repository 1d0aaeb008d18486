import { EndInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import {
  AddReportingPathVersionInput,
  CreateReportingPathInput,
  UpdateReportingPathInput,
} from './path-inputs.graphql.ts'
import { addReportingPathVersion } from './path-version.service.ts'
import { createReportingPath, endReportingPath, removeReportingPath, updateReportingPath } from './path.service.ts'
import { placePath, ReportingPathRef } from './reporting-refs.ts'

const result = changeResultType('ReportingPathPayload', 'path', ReportingPathRef, placePath)

changeMutation('createReportingPath', {
  description: 'Writes down a reporting path; its steps are added to it.',
  input: CreateReportingPathInput,
  result,
  run: createReportingPath,
})

changeMutation('updateReportingPath', {
  description: 'Corrects what was recorded of a version of a reporting path.',
  input: UpdateReportingPathInput,
  result,
  run: updateReportingPath,
})

changeMutation('addReportingPathVersion', {
  description: 'Adds a version of a reporting path with the same steps and ends the one before, which stays readable.',
  input: AddReportingPathVersionInput,
  result,
  run: addReportingPathVersion,
})

changeMutation('endReportingPath', {
  description: 'A reporting path holds no longer from a day on; it stays in the past.',
  input: EndInput,
  result,
  run: endReportingPath,
})

removeMutation('removeReportingPath', {
  description: 'Removes a reporting path that was entered by mistake: never confirmed, never renewed.',
  input: RemoveInput,
  run: removeReportingPath,
})
