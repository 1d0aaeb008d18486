import { coverageOf, type IndicatorResult } from '@schutznetz/domain/coverage/coverage.ts'
import type { IndicatorKey } from '@schutznetz/domain/coverage/indicator-key.ts'
import { addMonths, type Day } from '@schutznetz/domain/model/day.ts'
import type { RequestContext } from '../../context.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'

/** Where a point of a trend comes from. */
export type PointOrigin = 'ON_THE_DAY' | 'LATER' | 'NOW'

/** What an indicator said on a day. */
export interface IndicatorPoint {
  readonly day: Day
  readonly numerator: number
  readonly failing: number
  readonly unknown: number
  readonly denominator: number
  readonly value: number | null
  readonly target: number | null
  readonly rulesVersion: string
  readonly origin: PointOrigin
}

type Period = Readonly<Record<'from' | 'to', Day>>
type Points = ReadonlyMap<string, readonly IndicatorPoint[]>

/** How far back a trend goes where nothing is said. */
const usualMonths = 24

/**
 * The stored values of an indicator between two days (both inclusive), and the day the network is shown as of, counted
 * now; nothing after that day. Empty for an indicator of a part of the network: only the whole is stored. One statement
 * for all indicators of an operation.
 */
export async function trendOf(
  context: RequestContext,
  { scope, item }: Placed<IndicatorResult>,
  asked: { readonly from?: Day | null; readonly to?: Day | null },
): Promise<readonly IndicatorPoint[]> {
  if (!coverageOf(scope.view).indicators.includes(item)) return []
  const { day } = scope.view
  const to = asked.to && asked.to < day ? asked.to : day
  const from = asked.from ?? addMonths(to, -usualMonths)
  const stored = (await storedPoints(context, scope, { from, to })).get(item.key) ?? []
  return to < day || from > day ? stored : [...stored.filter((point) => point.day < day), pointNow(scope, item)]
}

function pointNow({ view: { day, rulesVersion } }: NetworkScope, item: IndicatorResult): IndicatorPoint {
  const { numerator, failing, unknown, denominator, value, target } = item
  return { day, numerator, failing, unknown, denominator, value, target, rulesVersion, origin: 'NOW' }
}

const known = new WeakMap<RequestContext, Map<string, Promise<Points>>>()

function storedPoints(context: RequestContext, { access }: NetworkScope, period: Period): Promise<Points> {
  const key = `${access.networkId} ${period.from} ${period.to}`
  const ofOperation = known.get(context) ?? new Map<string, Promise<Points>>()
  known.set(context, ofOperation)
  const points = ofOperation.get(key) ?? readPoints(context, access.networkId, period)
  ofOperation.set(key, points)
  return points
}

async function readPoints({ db }: RequestContext, networkId: string, { from, to }: Period): Promise<Points> {
  const rows = await db.indicatorValue.findMany({
    where: { networkId, day: { gte: new Date(from), lte: new Date(to) } },
    orderBy: { day: 'asc' },
  })
  const points = new Map<IndicatorKey | string, IndicatorPoint[]>()
  for (const { indicator, day, isLater, ...figures } of rows) {
    const point: IndicatorPoint = {
      ...figures,
      day: day.toISOString().slice(0, 10),
      origin: isLater ? 'LATER' : 'ON_THE_DAY',
    }
    const others = points.get(indicator)
    if (others) others.push(point)
    else points.set(indicator, [point])
  }
  return points
}
