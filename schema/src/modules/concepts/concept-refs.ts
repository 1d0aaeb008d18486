import type { ProtectionConceptRecord } from '@schutznetz/domain/model/records/institutions.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const ProtectionConceptRef = builder.objectRef<Placed<ProtectionConceptRecord>>('ProtectionConcept')
export const placeConcept = rowPlacer((scope) => scope.index.get('concept'))
