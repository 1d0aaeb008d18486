import type { DistrictRecord, MunicipalityRecord } from '@schutznetz/domain/model/records/network.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const MunicipalityRef = builder.objectRef<Placed<MunicipalityRecord>>('Municipality')
export const DistrictRef = builder.objectRef<Placed<DistrictRecord>>('District')

export const placeMunicipality = rowPlacer((scope) => scope.index.get('municipality'))
export const placeDistrict = rowPlacer((scope) => scope.index.get('district'))
