import type { CooperationLinkRecord } from '@schutznetz/domain/model/records/cooperation.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const CooperationLinkRef = builder.objectRef<Placed<CooperationLinkRecord>>('CooperationLink')
export const placeLink = rowPlacer((scope) => scope.index.get('link'))
