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
}

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
}
