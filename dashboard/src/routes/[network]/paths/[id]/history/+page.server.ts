import type { PageServerLoad } from './$types'
import { requireReaderOfChanges } from '#lib/server/require-coordinator.ts'
import { loadChangesOf } from '#lib/server/subject-changes.ts'
import { loadPath } from '../load-path.ts'

/** Who changed what about a version of a reporting path, and when; for coordinators. */
export const load: PageServerLoad = async (event) => {
  const { asOf } = await requireReaderOfChanges(event)
  const { path, elsewhen } = await loadPath(event, asOf)
  return {
    name: path?.title ?? elsewhen?.name ?? '',
    changes: await loadChangesOf(event, { paths: [event.params.id] }),
  }
}
