import type { EnrolmentRecord, TrainingRecord } from '@schutznetz/domain/model/records/meetings.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const TrainingRef = builder.objectRef<Placed<TrainingRecord>>('Training')
export const EnrolmentRef = builder.objectRef<Placed<EnrolmentRecord>>('Enrolment')
export const placeTraining = rowPlacer((scope) => scope.index.get('training'))
export const placeEnrolment = rowPlacer((scope) => scope.index.get('enrolment'))
