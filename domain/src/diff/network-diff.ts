import { coverageOf, gapsOf } from '../coverage/coverage.ts'
import type { IndicatorResult } from '../coverage/coverage.ts'
import type { Gap } from '../coverage/gap.ts'
import type { Day } from '../model/day.ts'
import { derive } from '../model/derive.ts'
import type { CooperationLinkRecord } from '../model/records/cooperation.ts'
import type { QualificationRecord } from '../model/records/people.ts'
import type { RoleHolderRecord } from '../model/records/roles.ts'
import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'
import { heldCertificates } from './held-certificates.ts'

/** What is there on the second day only, and what on the first day only, each as it was on its day. */
export interface Difference<Item> {
  readonly begun: readonly Item[]
  readonly ended: readonly Item[]
}

/** An indicator that says something else on the second day than on the first. */
export interface IndicatorDifference {
  readonly before: IndicatorResult
  readonly after: IndicatorResult
}

/** The network between two days: what joined, left, was opened and closed (domain.md 4, "What changed?"). */
export interface NetworkDiff {
  readonly from: Day
  readonly to: Day
  readonly institutions: Difference<InstitutionView>
  readonly roles: Difference<RoleView>
  /** Holders and deputies. */
  readonly holders: Difference<RoleHolderRecord>
  readonly links: Difference<CooperationLinkRecord>
  /** Begun = issued, ended = expired. */
  readonly certificates: Difference<QualificationRecord>
  /** Begun = opened, ended = closed; told apart by their stable keys. */
  readonly gaps: Difference<Gap>
  /** Only those whose figures differ, in the order of the registry. */
  readonly indicators: readonly IndicatorDifference[]
}

/**
 * Compares two days of one network, once for each pair of views. What began and ended in between is in neither list;
 * the days the other way round give the mirror image, equal days nothing. O(rows + gaps) beside the coverage of both
 * days.
 */
export function diffNetworks(before: NetworkView, after: NetworkView): NetworkDiff {
  return comparison(before)(after)
}

const comparison = derive((before: NetworkView) => derive((after: NetworkView) => compare(before, after)))

function compare(before: NetworkView, after: NetworkView): NetworkDiff {
  const holdersOf = (view: NetworkView) => view.roles.flatMap((role) => role.holders)
  return {
    from: before.day,
    to: after.day,
    institutions: differenceOf(before.institutions, after.institutions, idOf),
    roles: differenceOf(before.roles, after.roles, idOf),
    holders: differenceOf(holdersOf(before), holdersOf(after), idOf),
    links: differenceOf(before.links, after.links, idOf),
    certificates: differenceOf(heldCertificates(before), heldCertificates(after), idOf),
    gaps: differenceOf(gapsOf(before), gapsOf(after), ({ key }) => key),
    indicators: indicatorDifferences(before, after),
  }
}

/** Whether nothing at all differs. */
export function isEmptyDiff({ indicators, ...diff }: NetworkDiff): boolean {
  const lists = [diff.institutions, diff.roles, diff.holders, diff.links, diff.certificates, diff.gaps]
  return indicators.length === 0 && lists.every(isSame)
}

function isSame({ begun, ended }: Difference<unknown>): boolean {
  return begun.length === 0 && ended.length === 0
}

function idOf({ id }: { readonly id: string }): string {
  return id
}

function differenceOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Difference<Item> {
  const keysBefore = new Set(before.map(keyOf))
  const keysAfter = new Set(after.map(keyOf))
  return {
    begun: after.filter((item) => !keysBefore.has(keyOf(item))),
    ended: before.filter((item) => !keysAfter.has(keyOf(item))),
  }
}

function indicatorDifferences(before: NetworkView, after: NetworkView): IndicatorDifference[] {
  const known = new Map(coverageOf(before).indicators.map((indicator) => [indicator.key, indicator]))
  return coverageOf(after).indicators.flatMap((indicator) => {
    const earlier = known.get(indicator.key)
    return earlier && figuresOf(earlier) !== figuresOf(indicator) ? [{ before: earlier, after: indicator }] : []
  })
}

/** Everything that is shown of an indicator as a number. */
function figuresOf({ numerator, failing, unknown, value, target, parts }: IndicatorResult): string {
  return [numerator, failing, unknown, value, target, ...parts.map((part) => part.count)].join(' ')
}
