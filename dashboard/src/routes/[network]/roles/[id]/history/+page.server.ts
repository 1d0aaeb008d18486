import type { PageServerLoad } from './$types'
import { RoleNameDocument } from '#lib/generated/graphql.ts'
import { execute } from '#lib/server/query.ts'
import { requireReaderOfChanges } from '#lib/server/require-coordinator.ts'
import { loadChangesOf } from '#lib/server/subject-changes.ts'
import { findRoleElsewhen } from '../load-role.ts'

/** Who changed what about a role, and when; for coordinators. */
export const load: PageServerLoad = async (event) => {
  const { slug, asOf } = await requireReaderOfChanges(event)
  const { id } = event.params
  const { data } = await execute(event, RoleNameDocument, { slug, asOf, id })
  const name = data?.network?.multiplierRoles.nodes[0]?.label ?? (await findRoleElsewhen(event, asOf)).name
  return { name, changes: await loadChangesOf(event, { roles: [id] }) }
}
