import { addMonths } from '@schutznetz/domain/model/day.ts'
import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { institutionFilter, readFilters } from '#lib/filters/shared-filters.ts'
import { ReportDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { readReport } from '#lib/report/read-report.ts'
import { filterWords } from '#lib/server/filter-words.ts'
import { query } from '#lib/server/query.ts'
import { readStaticWheel } from '#lib/wheel/read-wheel.ts'

/** How far back the figures are compared. */
const monthsBack = 6
/** More of a kind are counted and linked: a report is read to the end. */
const gapsOfKind = 12

/** The coverage report: what the network reaches on a day, what is missing, and how it was counted. */
export const load: PageServerLoad = async (event) => {
  const { network: inView } = await event.parent()
  const { slug, asOf } = inView
  const before = addMonths(asOf, -monthsBack)
  const filter = institutionFilter(readFilters(event.url.searchParams))
  const [{ network, earlier }, wheel, filteredBy] = await Promise.all([
    query(event, ReportDocument, { slug, asOf, before, filter, gapsOfKind }),
    readStaticWheel(event, slug, asOf),
    filterWords(event),
  ])
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return {
    report: readReport(network, { day: before, figures: earlier?.coverage.indicators ?? [] }),
    wheel,
    filteredBy,
  }
}
