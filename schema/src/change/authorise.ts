import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'
import type { RequestContext } from '../context.ts'
import type { Viewer } from '../viewer.ts'
import { Forbidden, NotFound, Unauthenticated } from '../errors.ts'

/** Who may write content; the default of every change. */
export const writers: readonly NetworkRole[] = ['COORDINATOR']

/**
 * The signed-in viewer who has one of `roles` in the network.
 * @throws Unauthenticated without sign-in; NotFound without any role there (the network does not exist for them);
 *   Forbidden with a role that may not write.
 */
export function requireRole(ctx: RequestContext, networkId: string, roles: readonly NetworkRole[] = writers): Viewer {
  const viewer = requireViewer(ctx)
  const held = viewer.memberships.filter((membership) => membership.networkId === networkId)
  if (held.length === 0) throw new NotFound()
  if (!held.some(({ role }) => roles.includes(role))) {
    throw new Forbidden({
      de: 'Ihre Rolle in diesem Netzwerk darf nichts ändern; das kann die Netzwerkkoordination. Es wurde nichts gespeichert.',
      en: 'Your role in this network may not change anything; the coordination of the network can. Nothing was saved.',
    })
  }
  return viewer
}

export function requireViewer(ctx: RequestContext): Viewer {
  if (!ctx.viewer) throw new Unauthenticated()
  return ctx.viewer
}
