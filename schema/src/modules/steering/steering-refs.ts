import type { SteeringGroupMemberRecord, SteeringGroupRecord } from '@schutznetz/domain/model/records/roles.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const SteeringGroupRef = builder.objectRef<Placed<SteeringGroupRecord>>('SteeringGroup')
export const SteeringGroupMemberRef = builder.objectRef<Placed<SteeringGroupMemberRecord>>('SteeringGroupMember')
export const placeSteeringGroup = rowPlacer((scope) => scope.index.get('steeringGroup'))
