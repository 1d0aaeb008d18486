import type { PageServerLoad } from './$types'
import { loadGuidelines } from './load-guidelines.ts'

export const load: PageServerLoad = async (event) => ({ guidelines: await loadGuidelines(event) })
