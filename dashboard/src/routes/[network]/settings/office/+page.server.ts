import type { PageServerLoad } from './$types'
import { loadOffice } from './load-office.ts'

export const load: PageServerLoad = async (event) => ({ office: await loadOffice(event) })
