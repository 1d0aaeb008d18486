import type { RequestContext } from '../../context.ts'
import { byGermanName } from '../../connection/ordered.ts'

/** Somebody who signs in as a coordinator of a network. */
export interface CoordinatingUser {
  readonly userId: string
  readonly name: string
}

/** Who coordinates a network, by name. Users belong to no network: the membership binds them to this one. */
export async function coordinatingUsers(ctx: RequestContext, networkId: string): Promise<CoordinatingUser[]> {
  const rows = await ctx.services.database.client.membership.findMany({
    where: { networkId, role: 'COORDINATOR' },
    select: { user: { select: { id: true, name: true } } },
  })
  return rows
    .map(({ user }) => ({ userId: user.id, name: user.name }))
    .sort((a, b) => byGermanName(a.name, b.name) || (a.userId < b.userId ? -1 : 1))
}
