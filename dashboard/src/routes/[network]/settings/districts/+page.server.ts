import type { PageServerLoad } from './$types'
import { loadDistricts } from './load-districts.ts'

export const load: PageServerLoad = (event) => loadDistricts(event)
