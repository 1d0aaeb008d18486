import type { PageServerLoad } from './$types'
import { loadTopics } from './load-topics.ts'

export const load: PageServerLoad = async (event) => ({ topics: await loadTopics(event) })
