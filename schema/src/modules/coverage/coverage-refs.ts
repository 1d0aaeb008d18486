import type { Coverage, IndicatorResult } from '@schutznetz/domain/coverage/coverage.ts'
import type { Gap, GapSubject } from '@schutznetz/domain/coverage/gap.ts'
import type { IndicatorPart, Remark } from '@schutznetz/domain/coverage/indicator.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'

export const CoverageRef = builder.objectRef<Placed<Coverage>>('Coverage')
export const IndicatorRef = builder.objectRef<Placed<IndicatorResult>>('Indicator')
export const IndicatorPartRef = builder.objectRef<Placed<IndicatorPart>>('IndicatorPart')
export const IndicatorRemarkRef = builder.objectRef<Placed<Remark>>('IndicatorRemark')
export const GapRef = builder.objectRef<Placed<Gap>>('Gap')
export const GapSubjectRef = builder.objectRef<Placed<GapSubject>>('GapSubject')
