import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { readPickedKind } from '#lib/forms/picked-kind.ts'
import { searchChoices } from '#lib/server/pick.ts'

/** What a picker offers while somebody types: `?kind=institution&q=sonne`. */
export const GET: RequestHandler = async (event) => {
  const kind = readPickedKind(event.url.searchParams.get('kind'))
  const text = event.url.searchParams.get('q')?.trim() ?? ''
  if (kind === null || text === '') return json([])
  return json(await searchChoices(event, kind, text), { headers: { 'cache-control': 'private, no-store' } })
}
