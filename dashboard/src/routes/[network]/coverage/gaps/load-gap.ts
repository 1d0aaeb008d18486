import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { GapPageDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** The gap of the address on the day in view, with what was decided about it; one that is closed has only that. */
export async function loadGap(event: RequestEvent) {
  const slug = event.params['network'] ?? ''
  const variables = { slug, asOf: event.url.searchParams.get('asOf'), keys: [event.params['key'] ?? ''] }
  const { network, viewer } = await query(event, GapPageDocument, variables)
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const [gap = null] = network.gaps.nodes
  const decisions = network.gapDecisions.nodes
  if (!gap && decisions.length === 0) error(404, m.coverage_gap_gone())
  const groups = network.professionalGroups.nodes
  return { gap, decisions, groups, users: network.coordinatingUsers ?? [], viewerId: viewer?.id ?? '' }
}

/** The same for a form, which decides about gaps of today only. */
export async function loadOpenGap(event: RequestEvent) {
  const loaded = await loadGap(event)
  const { gap } = loaded
  if (!gap) error(404, m.coverage_gap_closed())
  return { ...loaded, gap }
}

/** What a gap is called in a sentence; of a closed one its key is all there is. */
export async function gapName(event: RequestEvent): Promise<string> {
  const { gap } = await loadGap(event)
  return gap?.subject.label ?? m.coverage_gap_page()
}
