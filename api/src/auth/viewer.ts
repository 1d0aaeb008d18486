import type { Viewer, ViewerMembership } from '@schutznetz/schema/context.ts'
import type { SessionStore } from './session.ts'
import { hashToken } from './token.ts'

/** What a request brings to say who asks; a token in the header counts before the cookie. */
export interface Credentials {
  readonly bearer?: string
  readonly session?: string
}

/** Whether demo users may be who they are: not any more once the demo mode was ended. */
export interface ViewerStore extends SessionStore {
  readonly isDemo: boolean
}

const withUser = {
  include: { user: { include: { memberships: { include: { network: { select: { slug: true } } } } } } },
}

/**
 * Who asks, read freshly for every request: a revoked role or token ends at once. Null for strangers and for anything
 * that ran out. One query.
 */
export async function resolveViewer(store: ViewerStore, { bearer, session }: Credentials): Promise<Viewer | null> {
  if (bearer !== undefined) return viewerOfApiToken(store, bearer)
  return session === undefined ? null : viewerOfSession(store, session)
}

async function viewerOfSession(store: ViewerStore, token: string): Promise<Viewer | null> {
  const found = await store.client.session.findUnique({
    where: { tokenHash: hashToken(store.secret, token), expiresAt: { gt: store.clock() } },
    ...withUser,
  })
  return found ? viewerOf(store, found.user, found.user.memberships.map(membershipOf)) : null
}

/** A token carries at most one role in the networks it names, and only while its owner holds that role there. */
async function viewerOfApiToken(store: ViewerStore, token: string): Promise<Viewer | null> {
  const found = await store.client.apiToken.findUnique({
    where: { tokenHash: hashToken(store.secret, token), expiresAt: { gt: store.clock() }, revokedAt: null },
    ...withUser,
  })
  if (!found) return null
  const memberships = found.user.memberships
    .filter(({ role, networkId }) => role === found.role && found.networkIds.includes(networkId))
    .map(membershipOf)
  // Creating networks is for people who are signed in, never for a token.
  return viewerOf(store, { ...found.user, isInstanceAdministrator: false }, memberships)
}

interface UserRow {
  readonly id: string
  readonly name: string
  readonly isDemo: boolean
  readonly isInstanceAdministrator: boolean
}

function viewerOf(store: ViewerStore, user: UserRow, memberships: readonly ViewerMembership[]): Viewer | null {
  if (user.isDemo && !store.isDemo) return null
  const { id: userId, name, isDemo, isInstanceAdministrator } = user
  return { userId, name, isDemo, isInstanceAdministrator, memberships }
}

type MembershipRow = Omit<ViewerMembership, 'slug'> & { readonly network: { readonly slug: string } }

function membershipOf({ networkId, role, network }: MembershipRow): ViewerMembership {
  return { networkId, role, slug: network.slug }
}
