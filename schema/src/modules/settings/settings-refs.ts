import type { NetworkSettingsRecord, StatuteChoiceRecord } from '@schutznetz/domain/model/records/network.ts'
import type { Thresholds } from '@schutznetz/domain/model/settings.ts'
import { builder } from '../../builder.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'

export const ThresholdsRef = builder.objectRef<Thresholds>('Thresholds')
export const ThresholdPeriodRef = builder.objectRef<NetworkSettingsRecord>('ThresholdPeriod')
export const StatutePeriodRef = builder.objectRef<Placed<StatuteChoiceRecord>>('StatutePeriod')
/** A network has one set of settings, so the scope is all there is to it. */
export const NetworkSettingsRef = builder.objectRef<NetworkScope>('NetworkSettings')
