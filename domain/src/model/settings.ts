/**
 * Thresholds, targets and weights of a network, dated like everything else so that a past day is counted
 * by the rules of its time. Months are calendar months; shares are 0 to 1.
 */
export interface Thresholds {
  /** Failure risk: this many institutions have no other reach than the role (definitions.md, "Roles and reach"). */
  readonly failureRiskInstitutions: number
  /** A record counts as fresh for this many months after its last confirmation. */
  readonly freshMonths: number
  /** A record, or a cooperation link, counts as stale after this many months. */
  readonly staleMonths: number
  /** A certificate is "due" this many days before its refresher date. */
  readonly certificateDueDays: number
  /** An adopted protection concept is due for review after this many months. */
  readonly conceptReviewMonths: number
  /** Share of institutions that should be reached, own or group. */
  readonly reachTarget: number
  /** Share of confirmable records that should be fresh. */
  readonly freshnessTarget: number
  /** § 9(5) LKSchG NRW: interdisciplinary qualification offers a year. */
  readonly qualificationOffersPerYear: number
  /** Attendance looks at this many last meetings. */
  readonly attendanceMeetings: number
  /** A concern may stay open this many weeks. */
  readonly concernWeeks: number
  /** "What helps most": what closing the gap of a statutory number weighs. */
  readonly statuteGroupWeight: number
  /** "What helps most": what securing a role that is a failure risk weighs. */
  readonly failureRiskWeight: number
  /** "What helps most": what a specialist for a day-care centre without one weighs. */
  readonly kitaSpecialistWeight: number
  /** "What helps most": what every other gap weighs. */
  readonly otherGapWeight: number
}

/** What a network decided about one of its indicators. */
export interface IndicatorRule {
  /** It is not counted, and has no gaps. */
  readonly isLeftOut?: boolean
  /** Share to aim for, 0 to 1; absent = what the indicator itself says. */
  readonly target?: number
}

/** By the keys of indicators; an indicator that is not there is counted as the registry says. */
export type IndicatorRules = Readonly<Record<string, IndicatorRule>>

/** What is stored of a day's rules: thresholds, and what was decided about indicators. */
export type StoredRules = Thresholds & { readonly indicators?: IndicatorRules }

/** What a network starts with. */
export const defaultThresholds: Thresholds = {
  failureRiskInstitutions: 4,
  freshMonths: 12,
  staleMonths: 24,
  certificateDueDays: 90,
  conceptReviewMonths: 36,
  reachTarget: 0.9,
  freshnessTarget: 0.9,
  qualificationOffersPerYear: 3,
  attendanceMeetings: 3,
  concernWeeks: 6,
  statuteGroupWeight: 10,
  failureRiskWeight: 2,
  kitaSpecialistWeight: 2,
  otherGapWeight: 1,
}

/** Between which values a threshold makes sense, both included. Shares are 0 to 1; everything else is a whole number. */
interface ThresholdBounds {
  readonly minimal: number
  readonly maximal: number
  readonly unit: 'INSTITUTIONS' | 'MONTHS' | 'DAYS' | 'WEEKS' | 'SHARE' | 'OFFERS' | 'MEETINGS' | 'POINTS'
}

/** What a coordinator may set. Besides, `staleMonths` is not smaller than `freshMonths`: see {@link isStaleBeforeFresh}. */
export const thresholdBounds: Readonly<Record<keyof Thresholds, ThresholdBounds>> = {
  failureRiskInstitutions: { minimal: 1, maximal: 100, unit: 'INSTITUTIONS' },
  freshMonths: { minimal: 1, maximal: 60, unit: 'MONTHS' },
  staleMonths: { minimal: 1, maximal: 120, unit: 'MONTHS' },
  certificateDueDays: { minimal: 1, maximal: 730, unit: 'DAYS' },
  conceptReviewMonths: { minimal: 1, maximal: 120, unit: 'MONTHS' },
  reachTarget: { minimal: 0, maximal: 1, unit: 'SHARE' },
  freshnessTarget: { minimal: 0, maximal: 1, unit: 'SHARE' },
  qualificationOffersPerYear: { minimal: 0, maximal: 100, unit: 'OFFERS' },
  attendanceMeetings: { minimal: 1, maximal: 20, unit: 'MEETINGS' },
  concernWeeks: { minimal: 1, maximal: 52, unit: 'WEEKS' },
  statuteGroupWeight: { minimal: 0, maximal: 100, unit: 'POINTS' },
  failureRiskWeight: { minimal: 0, maximal: 100, unit: 'POINTS' },
  kitaSpecialistWeight: { minimal: 0, maximal: 100, unit: 'POINTS' },
  otherGapWeight: { minimal: 0, maximal: 100, unit: 'POINTS' },
}

/** A record cannot be stale while it still counts as fresh. */
export function isStaleBeforeFresh({ freshMonths, staleMonths }: Thresholds): boolean {
  return staleMonths < freshMonths
}
