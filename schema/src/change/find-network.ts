import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'
import type { RequestContext } from '../context.ts'
import { NotFound } from '../errors.ts'
import { networkOf, type LocatableModel } from '../network/locate.ts'
import { idOf } from '../relay-options.ts'
import { requireRole, requireViewer, writers } from './authorise.ts'
import { joined, nothingSaved } from '../sentence.ts'

/** The network that an input names by its slug, for somebody who may write there. */
export async function networkToWrite(
  ctx: RequestContext,
  slug: string,
  roles: readonly NetworkRole[] = writers,
): Promise<string> {
  requireViewer(ctx)
  const network = await ctx.networks.bySlug(slug)
  if (!network)
    throw new NotFound(
      joined({ de: 'Dieses Netzwerk gibt es nicht.', en: 'This network does not exist.' }, nothingSaved),
    )
  requireRole(ctx, network.facts.id, roles)
  return network.facts.id
}

export interface Located {
  readonly networkId: string
  readonly id: string
}

/**
 * The row that an opaque id names, for somebody who may write in its network.
 * @throws NotFound for a row that does not exist or is not the viewer's business: the two look alike.
 */
export async function rowToWrite(
  ctx: RequestContext,
  typename: string,
  globalId: string,
  field = 'input.id',
): Promise<Located> {
  requireViewer(ctx)
  const id = idOf(typename, globalId, field)
  const model = (typename.slice(0, 1).toLowerCase() + typename.slice(1)) as LocatableModel
  const networkId = await networkOf(ctx.db, model, id)
  if (!networkId) throw new NotFound()
  requireRole(ctx, networkId)
  return { networkId, id }
}

/** The uuid behind an id that may be missing; `undefined` and `null` keep their meaning. */
export function optionalIdOf<T extends string | null | undefined>(
  typename: string,
  globalId: T,
  field: string,
): string | (T extends string ? never : T) {
  return (typeof globalId === 'string' ? idOf(typename, globalId, field) : globalId) as never
}
