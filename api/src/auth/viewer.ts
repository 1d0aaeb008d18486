import type { Viewer } from '@schutznetz/schema/viewer.ts'
import type { SessionStore } from './session.ts'
import { hashToken } from './token.ts'
import { rowsOfApiToken, rowsOfSession, type ViewerRow } from './viewer-rows.ts'

/** What a request brings to say who asks; a token in the header counts before the cookie. */
export interface Credentials {
  readonly bearer?: string
  readonly session?: string
}

/** Whether demo users may be who they are: not any more once the demo mode was ended. */
export interface ViewerStore extends SessionStore {
  readonly isDemo: boolean
}

/**
 * Who asks, read freshly for every request: a revoked role or token ends at once. Null for strangers and for anything
 * that ran out. One query.
 */
export async function resolveViewer(store: ViewerStore, credentials: Credentials): Promise<Viewer | null> {
  const rows = await rowsOf(store, credentials)
  const [user] = rows
  if (!user || (user.isDemo && !store.isDemo)) return null
  const { userId, name, isDemo, isInstanceAdministrator } = user
  const memberships = rows.flatMap(({ networkId, slug, role }) =>
    networkId !== null && slug !== null && role !== null ? [{ networkId, slug, role }] : [],
  )
  return { userId, name, isDemo, isInstanceAdministrator, memberships }
}

async function rowsOf(store: ViewerStore, { bearer, session }: Credentials): Promise<ViewerRow[]> {
  const { client, secret, clock } = store
  if (bearer !== undefined) return rowsOfApiToken(client, hashToken(secret, bearer), clock())
  return session === undefined ? [] : rowsOfSession(client, hashToken(secret, session), clock())
}
