import { error, type RequestEvent } from '@sveltejs/kit'
import { TrendDocument, type IndicatorKey, type TrendOfIndicatorFragment } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** What the indicators of the whole network said over time, up to a day (`null` = today); all of them if none is named. */
export async function readTrend(
  event: RequestEvent,
  slug: string,
  asOf: string | null,
  keys: IndicatorKey[] | null = null,
): Promise<readonly TrendOfIndicatorFragment[]> {
  const { network } = await query(event, TrendDocument, { slug, asOf, keys })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return network.coverage.indicators
}
