import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { findSimilar } from './find-similar.ts'

/** What the form of a new institution warns of while somebody types: `?name=Kita Sonne&postalCode=40878`. */
export const GET: RequestHandler = async (event) => {
  const { searchParams } = event.url
  const found = await findSimilar(event, searchParams.get('name') ?? '', searchParams.get('postalCode'))
  return json(found, { headers: { 'cache-control': 'private, no-store' } })
}
