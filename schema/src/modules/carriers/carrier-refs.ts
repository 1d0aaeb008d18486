import type { AgreementRecord, CarrierRecord } from '@schutznetz/domain/model/records/institutions.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const CarrierRef = builder.objectRef<Placed<CarrierRecord>>('Carrier')
export const AgreementRef = builder.objectRef<Placed<AgreementRecord>>('Agreement')

export const placeCarrier = rowPlacer((scope) => scope.index.get('carrier'))
export const placeAgreement = rowPlacer((scope) => scope.index.get('agreement'))
