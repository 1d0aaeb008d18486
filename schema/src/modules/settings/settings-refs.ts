import type { NetworkSettingsRecord, StatuteChoiceRecord } from '@schutznetz/domain/model/records/network.ts'
import type { IndicatorRule, Thresholds } from '@schutznetz/domain/model/settings.ts'
import type { IndicatorDefinition } from '@schutznetz/domain/coverage/indicator.ts'
import { builder } from '../../builder.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'

export const ThresholdsRef = builder.objectRef<Thresholds>('Thresholds')
export const ThresholdPeriodRef = builder.objectRef<NetworkSettingsRecord>('ThresholdPeriod')
export const IndicatorSettingRef = builder.objectRef<Placed<IndicatorDefinition>>('IndicatorSetting')
/** An indicator about which something was decided, and what. */
export const IndicatorRuleRef = builder.objectRef<{ readonly key: string; readonly rule: IndicatorRule }>(
  'IndicatorRule',
)
export const StatutePeriodRef = builder.objectRef<Placed<StatuteChoiceRecord>>('StatutePeriod')
/** A network has one set of settings, so the scope is all there is to it. */
export const NetworkSettingsRef = builder.objectRef<NetworkScope>('NetworkSettings')
