import { redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/** The map is the first page of a network until it has an overview. */
export const load: PageServerLoad = ({ params, url }) => {
  redirect(307, `/${params.network}/map${url.search}`)
}
