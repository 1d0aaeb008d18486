import { addDays } from '@schutznetz/domain/model/day.ts'
import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { mayEdit } from '#lib/frame/may-edit.ts'
import { LastChangesDocument, OverviewDocument } from '#lib/generated/graphql.ts'
import { lastMeeting } from '#lib/changes/last-meeting.ts'
import { readOverview } from '#lib/overview/read-overview.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'
import { readTrend } from '#lib/trend/read-trend.ts'
import { readStaticWheel } from '#lib/wheel/read-wheel.ts'

/** How far back "what changed lately" looks where the network never met. */
const lately = 30

/** The indicators whose trend stands on the overview (mockups/overview.png). */
const trendKeys = ['STATUTE_GROUPS', 'INSTITUTIONS_REACHED', 'KITAS_WITH_SPECIALIST', 'DEPUTIES', 'FRESHNESS'] as const

/** The first page of the morning: its figures, the picture of the wheel, and for coordinators the last change sets. */
export const load: PageServerLoad = async (event) => {
  const { network: inView } = await event.parent()
  const { slug, asOf } = inView
  const met = await lastMeeting(event, slug, asOf)
  const [{ network }, wheel, last, trend] = await Promise.all([
    query(event, OverviewDocument, { slug, asOf, before: met?.heldOn ?? addDays(asOf, -lately) }),
    readStaticWheel(event, slug, asOf),
    mayEdit(inView) ? query(event, LastChangesDocument, { slug }) : null,
    readTrend(event, slug, asOf, [...trendKeys]),
  ])
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return { overview: readOverview(network), met, wheel, trend, lastChanges: last?.network?.changes.nodes ?? null }
}
