import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { addDays, type Day } from '@schutznetz/domain/model/day.ts'
import { RoleExistsDocument, RoleOnOtherDayDocument, RolePageDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Role } from '#lib/people/page-data.ts'
import { execute, query } from '#lib/server/query.ts'

/** A role of the network that does not hold on the day asked for. */
interface Elsewhen {
  readonly name: string
  readonly validFrom: Day | null
  readonly validTo: Day | null
  /** A day on which it holds. */
  readonly day: Day
}

type RoleEvent = RequestEvent<{ network: string; id: string }>

/** The role on a day; where it does not hold then, when it does. An unknown id is not found. */
export async function loadRole(
  event: RoleEvent,
  asOf: Day,
): Promise<{ role: Role; elsewhen: null } | { role: null; elsewhen: Elsewhen }> {
  const { network: slug, id } = event.params
  const answer = await execute(event, RolePageDocument, { slug, asOf, id })
  const code = answer.errors?.[0]?.extensions?.code
  if (code === 'INVALID' || code === 'NOT_FOUND') notFound()
  // Any other fault is explained by asking once more as every page asks.
  const { network } = answer.data ?? (await query(event, RolePageDocument, { slug, asOf, id }))
  const role = network?.multiplierRoles.nodes[0]
  return role ? { role, elsewhen: null } : { role: null, elsewhen: await findRoleElsewhen(event, asOf) }
}

/** When a role that does not hold on a day does; one that this network never had is not found. */
export async function findRoleElsewhen(event: RoleEvent, asOf: Day): Promise<Elsewhen> {
  const { network: slug, id } = event.params
  const answer = await execute(event, RoleOnOtherDayDocument, { id })
  const node = answer.data?.node
  if (!node || !('label' in node)) notFound()
  const { label, validFrom = null, validTo = null } = node
  const day = validTo !== null && validTo <= asOf ? addDays(validTo, -1) : validFrom
  if (day === null) notFound()
  // `node` finds it in any network of the viewer; here it has to be one of this network.
  const { network } = await query(event, RoleExistsDocument, { slug, id, asOf: day })
  if (network?.multiplierRoles.totalCount !== 1) notFound()
  return { name: label, validFrom, validTo, day }
}

function notFound(): never {
  error(404, m.people_role_not_found(), { code: 'ROLE_NOT_FOUND' })
}
