import type { GuidelineRecord, GuidelineVersionRecord } from '@schutznetz/domain/model/records/cooperation.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const GuidelineRef = builder.objectRef<Placed<GuidelineRecord>>('Guideline')
export const GuidelineVersionRef = builder.objectRef<Placed<GuidelineVersionRecord>>('GuidelineVersion')
export const placeGuideline = rowPlacer((scope) => scope.index.get('guideline'))
