import type { RequestEvent } from '@sveltejs/kit'
import { addMonths, type Day } from '@schutznetz/domain/model/day.ts'
import { MapTrendDocument, type MapReachedFragment } from '#lib/generated/graphql.ts'
import type { Trend } from '#lib/graph/trend.ts'
import { execute } from '#lib/server/query.ts'

/** Months between two points of the trend, and how many points lie before today. */
const step = 3
const count = 8

/**
 * How many institutions were reached in the last eight quarters, and when people met. `null` if that cannot be told: the
 * map does without it.
 */
export async function loadTrend(event: RequestEvent, slug: string, today: Day): Promise<Trend | null> {
  const [d1, d2, d3, d4, d5, d6, d7, d8] = Array.from({ length: count }, (_, i) => addMonths(today, (i - count) * step))
  if (!d1 || !d2 || !d3 || !d4 || !d5 || !d6 || !d7 || !d8) return null
  const days = { d1, d2, d3, d4, d5, d6, d7, d8 }
  const { data, errors } = await execute(event, MapTrendDocument, { slug, from: d1, until: today, ...days })
  if (errors || !data?.today) return null
  const { meetings, ...now } = data.today
  const points = [data.d1, data.d2, data.d3, data.d4, data.d5, data.d6, data.d7, data.d8, now]
  return {
    points: points.flatMap((network) => (network ? pointOf(network) : [])),
    meetings: meetings.nodes
      .filter(({ cancelledOn }) => cancelledOn === null)
      .map(({ id, title, heldOn }) => ({ id, title, day: heldOn })),
  }
}

/** A day without any institution has no share. */
function pointOf({ asOf, coverage }: MapReachedFragment): Trend['points'] {
  const [reached] = coverage.indicators
  return reached && reached.denominator > 0 ? [{ day: asOf, ...reached }] : []
}
