import type { Day } from '../day.ts'
import { isActiveOn } from '../day.ts'
import type { IndicatorRules, StoredRules, Thresholds } from '../settings.ts'
import { defaultThresholds } from '../settings.ts'
import type { NetworkSnapshot } from '../view.ts'

/** Yardstick of a network that has not chosen one. */
const defaultStatuteKey = 'LKSCHG_NRW_9_4'

interface Rules {
  readonly statuteKey: string
  readonly thresholds: Thresholds
  readonly indicatorRules: IndicatorRules
  /** Catalogue version / statute / first day and version of the settings row. */
  readonly version: string
}

/** The rules a day is counted by: the statute chosen and the thresholds set on that day. O(settings + choices). */
export function rulesOf({ records, catalogueVersion }: NetworkSnapshot, day: Day): Rules {
  const settings = records.settings.find((row) => isActiveOn(row, day))
  const statuteKey = records.statuteChoices.find((row) => isActiveOn(row, day))?.statuteKey ?? defaultStatuteKey
  const settingsName = settings ? `${settings.validFrom ?? 'start'}.${settings.version}` : 'default'
  const stored: StoredRules = settings?.thresholds ?? defaultThresholds
  const { indicators = {}, ...thresholds } = stored
  return {
    statuteKey,
    // A threshold that is newer than the stored row falls back to the default.
    thresholds: { ...defaultThresholds, ...thresholds },
    indicatorRules: indicators,
    version: `${catalogueVersion}/${statuteKey}/${settingsName}`,
  }
}
