import type { PageServerLoad } from './$types'
import { loadGroups } from './load-groups.ts'

export const load: PageServerLoad = (event) => loadGroups(event)
