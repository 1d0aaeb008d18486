import type {
  PoolMemberRecord,
  SpecialistAssignmentRecord,
  SpecialistPoolRecord,
} from '@schutznetz/domain/model/records/roles.ts'
import type { InstitutionView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const SpecialistCoverageRef = builder.objectRef<Placed<InstitutionView>>('SpecialistCoverage')
export const SpecialistAssignmentRef = builder.objectRef<Placed<SpecialistAssignmentRecord>>('SpecialistAssignment')
export const SpecialistPoolRef = builder.objectRef<Placed<SpecialistPoolRecord>>('SpecialistPool')
export const PoolMemberRef = builder.objectRef<Placed<PoolMemberRecord>>('PoolMember')

export const placeAssignment = rowPlacer((scope) => scope.index.get('assignment'))
export const placePool = rowPlacer((scope) => scope.index.get('pool'))
