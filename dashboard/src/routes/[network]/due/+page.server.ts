import type { PageServerLoad } from './$types'
import { DueItemsDocument } from '#lib/generated/graphql.ts'
import { dueItemsAsGraphql } from '#lib/overview/overview-as-graphql.ts'
import { query } from '#lib/server/query.ts'

/** Horizons to choose from, in days. */
const horizons = [30, 90, 180, 365] as const
/** Rows of one kind at most; the most urgent come first, and a query gives the rest. */
const shownRows = 100

/** What falls due, item by item: the list behind each number of the overview. */
export const load: PageServerLoad = async (event) => {
  const { network: inView } = await event.parent()
  const { slug, asOf } = inView
  const wanted = Number(event.url.searchParams.get('days'))
  const days = horizons.find((horizon) => horizon === wanted) ?? 90
  const { network } = await query(event, DueItemsDocument, { slug, asOf, days, first: shownRows })
  const kinds = network?.dueSoon ?? []
  const kind = kinds.find(({ key }) => key === event.url.searchParams.get('kind'))?.key ?? null
  return { kinds, kind, days, horizons, shownRows, graphql: dueItemsAsGraphql(slug, asOf, days) }
}
