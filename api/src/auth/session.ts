import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import { hashToken, newToken } from './token.ts'

/** How long a signed-in browser stays signed in. */
export const sessionDays = 14
const dayInMs = 86_400_000

/** What sessions are kept with. */
export interface SessionStore {
  readonly client: PrismaClient
  readonly secret: string
  readonly clock: () => Date
}

/** Signs a user in. Answers the token for the cookie; only its hash is kept. Sessions that ran out are swept on the way. */
export async function beginSession({ client, secret, clock }: SessionStore, userId: string): Promise<string> {
  const token = newToken()
  const now = clock()
  await client.session.deleteMany({ where: { expiresAt: { lte: now } } })
  const expiresAt = new Date(now.getTime() + sessionDays * dayInMs)
  await client.session.create({ data: { userId, tokenHash: hashToken(secret, token), expiresAt } })
  return token
}

/** Signs a browser out; a token nobody knows is no error. */
export async function endSession({ client, secret }: SessionStore, token: string): Promise<void> {
  await client.session.deleteMany({ where: { tokenHash: hashToken(secret, token) } })
}
