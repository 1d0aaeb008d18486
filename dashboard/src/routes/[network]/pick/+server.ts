import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { isDay } from '#lib/format/day.ts'
import { readPickedKind } from '#lib/forms/picked-kind.ts'
import { searchChoices } from '#lib/server/pick.ts'
import { searchLeavers } from '#lib/what-if/read-choice.ts'

/** What a picker offers while somebody types: `?kind=institution&q=sonne`; `leaver` for a departure on a day. */
export const GET: RequestHandler = async (event) => {
  const text = event.url.searchParams.get('q')?.trim() ?? ''
  if (event.url.searchParams.get('kind') === 'leaver') return json(text ? await leavers(event, text) : [], { headers })
  const kind = readPickedKind(event.url.searchParams.get('kind'))
  if (kind === null || text === '') return json([])
  return json(await searchChoices(event, kind, text), { headers })
}

const headers = { 'cache-control': 'private, no-store' }

async function leavers(event: Parameters<RequestHandler>[0], text: string) {
  const asOf = event.url.searchParams.get('asOf')
  const { found } = await searchLeavers(event, {
    slug: event.params.network,
    asOf: asOf && isDay(asOf) ? asOf : null,
    text,
  })
  return found
}
