import { addDays } from '@schutznetz/domain/model/day.ts'
import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { betweenAsGraphql } from '#lib/changes/between-as-graphql.ts'
import { lastMeeting } from '#lib/changes/last-meeting.ts'
import { readDiff } from '#lib/changes/read-diff.ts'
import { readDiffWheel } from '#lib/changes/read-diff-wheel.ts'
import { isDay } from '#lib/format/day.ts'
import { ChangesBetweenDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** Days compared where the address names none: the day in view and the one a month before. */
const defaultDays = 30

/** The network on two days; for every role, with the names each of them reads. */
export const load: PageServerLoad = async (event) => {
  const { network: inView } = await event.parent()
  const { slug, asOf } = inView
  const to = dayFrom(event.url.searchParams, 'to') ?? asOf
  const from = dayFrom(event.url.searchParams, 'from') ?? addDays(to, -defaultDays)
  const [{ network }, meeting, picture] = await Promise.all([
    query(event, ChangesBetweenDocument, { slug, from, to }),
    lastMeeting(event, slug, to),
    readDiffWheel(event, slug, from, to),
  ])
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const presets = { month: addDays(to, -30), quarter: addDays(to, -90), year: addDays(to, -365) }
  const diff = readDiff(network.changesBetween)
  return { from, to, presets, meeting, diff, picture, graphql: betweenAsGraphql(slug, from, to) }
}

/** An empty field of the form counts as not said; a day that does not exist is explained. */
function dayFrom(search: URLSearchParams, name: string): string | null {
  const value = search.get(name)
  if (!value) return null
  if (!isDay(value)) error(400, m.error_day_text({ value }), { code: 'INVALID_DAY' })
  return value
}
