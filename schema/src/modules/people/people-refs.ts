import type { AffiliationRecord, PersonRecord, QualificationRecord } from '@schutznetz/domain/model/records/people.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const PersonRef = builder.objectRef<Placed<PersonRecord>>('Person')
export const AffiliationRef = builder.objectRef<Placed<AffiliationRecord>>('Affiliation')
export const QualificationRef = builder.objectRef<Placed<QualificationRecord>>('Qualification')

export const placePerson = rowPlacer((scope) => scope.index.get('person'))
export const placeAffiliation = rowPlacer((scope) => scope.index.get('affiliation'))
export const placeQualification = rowPlacer((scope) => scope.index.get('qualification'))
