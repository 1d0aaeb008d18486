import { thresholdBounds, type Thresholds } from '@schutznetz/domain/model/settings.ts'
import { intlLocale } from '#lib/format/day.ts'
import { formatCount, formatShare } from '#lib/format/number.ts'
import { m } from '#lib/paraglide/messages.js'

export type ThresholdKey = keyof Thresholds

interface ThresholdWords {
  readonly label: () => string
  /** What it changes, in plain words. */
  readonly explanation: () => string
}

export const thresholdWords: Readonly<Record<ThresholdKey, ThresholdWords>> = {
  reachTarget: { label: m.settings_t_reachTarget, explanation: m.settings_t_reachTarget_why },
  failureRiskInstitutions: { label: m.settings_t_failureRisk, explanation: m.settings_t_failureRisk_why },
  freshMonths: { label: m.settings_t_freshMonths, explanation: m.settings_t_freshMonths_why },
  staleMonths: { label: m.settings_t_staleMonths, explanation: m.settings_t_staleMonths_why },
  freshnessTarget: { label: m.settings_t_freshnessTarget, explanation: m.settings_t_freshnessTarget_why },
  certificateDueDays: { label: m.settings_t_certificateDue, explanation: m.settings_t_certificateDue_why },
  conceptReviewMonths: { label: m.settings_t_conceptReview, explanation: m.settings_t_conceptReview_why },
  qualificationOffersPerYear: { label: m.settings_t_offers, explanation: m.settings_t_offers_why },
  attendanceMeetings: { label: m.settings_t_attendance, explanation: m.settings_t_attendance_why },
  concernWeeks: { label: m.settings_t_concerns, explanation: m.settings_t_concerns_why },
  statuteGroupWeight: { label: m.settings_t_weightStatute, explanation: m.settings_t_weightStatute_why },
  failureRiskWeight: { label: m.settings_t_weightRisk, explanation: m.settings_t_weightRisk_why },
  kitaSpecialistWeight: { label: m.settings_t_weightKita, explanation: m.settings_t_weightKita_why },
  otherGapWeight: { label: m.settings_t_weightOther, explanation: m.settings_t_weightOther_why },
}

interface ThresholdGroup {
  readonly title: () => string
  readonly keys: readonly ThresholdKey[]
}

/** The thresholds by what they are about, in the order of the page. */
export const thresholdGroups: readonly ThresholdGroup[] = [
  { title: m.settings_t_group_reach, keys: ['reachTarget', 'failureRiskInstitutions'] },
  { title: m.settings_t_group_fresh, keys: ['freshMonths', 'staleMonths', 'freshnessTarget'] },
  { title: m.settings_t_group_due, keys: ['certificateDueDays', 'conceptReviewMonths'] },
  {
    title: m.settings_t_group_weights,
    keys: ['statuteGroupWeight', 'failureRiskWeight', 'kitaSpecialistWeight', 'otherGapWeight'],
  },
  { title: m.settings_t_group_later, keys: ['qualificationOffersPerYear', 'attendanceMeetings', 'concernWeeks'] },
]

export const thresholdKeys = thresholdGroups.flatMap(({ keys }) => keys)

/** A threshold with its unit: `12 Monate`, `90 %`, `4 Einrichtungen`. */
export function formatThreshold(key: ThresholdKey, value: number): string {
  const { unit } = thresholdBounds[key]
  switch (unit) {
    case 'SHARE':
      return formatShare(value, 1)
    case 'MONTHS':
      return duration(value, 'month')
    case 'WEEKS':
      return duration(value, 'week')
    case 'DAYS':
      return duration(value, 'day')
    case 'INSTITUTIONS':
      return value === 1 ? m.settings_unit_institution() : m.settings_unit_institutions({ count: formatCount(value) })
    case 'OFFERS':
      return value === 1 ? m.settings_unit_offer() : m.settings_unit_offers({ count: formatCount(value) })
    case 'MEETINGS':
      return value === 1 ? m.settings_unit_meeting() : m.settings_unit_meetings({ count: formatCount(value) })
    case 'POINTS':
      return value === 1 ? m.settings_unit_point() : m.settings_unit_points({ count: formatCount(value) })
  }
}

function duration(value: number, unit: 'month' | 'week' | 'day'): string {
  return new Intl.NumberFormat(intlLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}

/** How a threshold is typed: shares in per cent, all else as it is. */
export function thresholdInput(key: ThresholdKey, value: number): string {
  return thresholdBounds[key].unit === 'SHARE' ? String(Math.round(value * 1000) / 10).replace('.', ',') : String(value)
}

/** The typed number as the API takes it; `null` where nothing is typed. */
export function thresholdValue(key: ThresholdKey, typed: number | null): number | null {
  return typed !== null && thresholdBounds[key].unit === 'SHARE' ? Math.round(typed * 10) / 1000 : typed
}

export interface ThresholdChange {
  readonly key: ThresholdKey
  readonly before: number
  readonly after: number
}

/** What differs between two sets of thresholds, in the order of the page. */
export function thresholdChanges(before: Thresholds, after: Thresholds): ThresholdChange[] {
  return thresholdKeys
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ key, before: before[key], after: after[key] }))
}
