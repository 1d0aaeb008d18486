import type { PageServerLoad } from './$types'
import { loadConcern } from '#lib/server/load-concern.ts'

export const load: PageServerLoad = async (event) => ({ concern: await loadConcern(event) })
