import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { findSimilarPeople } from '#lib/server/similar-people.ts'

/** What the form of a new person warns of while somebody types: `?firstName=Anna&lastName=Arendt`. */
export const GET: RequestHandler = async (event) => {
  const { searchParams } = event.url
  const found = await findSimilarPeople(event, searchParams.get('firstName') ?? '', searchParams.get('lastName') ?? '')
  return json(found, { headers: { 'cache-control': 'private, no-store' } })
}
