import type { PageServerLoad } from './$types'
import { loadPerson } from './load-person.ts'

/** Everything the page of a person shows, in one question. */
export const load: PageServerLoad = async (event) => {
  const { network } = await event.parent()
  return { person: await loadPerson(event, network.asOf) }
}
