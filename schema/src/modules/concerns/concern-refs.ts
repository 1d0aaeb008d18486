import type { ConcernRecord } from '@schutznetz/domain/model/records/meetings.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const ConcernRef = builder.objectRef<Placed<ConcernRecord>>('Concern')
export const placeConcern = rowPlacer((scope) => scope.index.get('concern'))
