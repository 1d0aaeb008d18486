import { hashToken, newToken } from '@schutznetz/api/auth/token.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { decodeGlobalId, encodeGlobalId } from '@schutznetz/schema/relay-options.ts'
import type { Caller } from './caller.ts'
import type { Ledger } from './ledger.ts'
import type { Network } from './writer.ts'

/** The key of the tried servers' token hashes; every start of a child gets it as SECRET. */
export const secret = 'a secret that only the crash test knows'

/** Somebody who may found networks and coordinates those they found. */
export interface Founder {
  /** `User` id as GraphQL takes it. */
  readonly userId: string
  /** Token of a session that never runs out. */
  readonly token: string
}

/** Puts the founder into a fresh database; everything else is then written through the API. */
export async function createFounder({ client }: Database): Promise<Founder> {
  const name = 'Robin Prüfer'
  const user = await client.user.create({ data: { name, email: 'robin@test.example', isInstanceAdministrator: true } })
  const token = newToken()
  const expiresAt = new Date('2999-01-01')
  await client.session.create({ data: { userId: user.id, tokenHash: hashToken(secret, token), expiresAt } })
  return { userId: encodeGlobalId('User', user.id), token }
}

/** A network of the founder's own; `number` makes it unlike the others. */
export async function foundNetwork(
  caller: Caller,
  { userId }: Founder,
  number: number,
  ledger: Ledger,
): Promise<Network> {
  const input = {
    slug: `stadt-${number}`,
    name: `Netzwerk ${number}`,
    municipalities: [{ ags: '05158028', name: 'Ratingen' }],
    statuteKey: 'LKSCHG_NRW_9_4',
    coordinatorUserIds: [userId],
  }
  const outcome = await caller.change('createNetwork', input, '... on NetworkPayload { network { id } }')
  const { id: networkId } = decodeGlobalId((outcome['network'] as { id: string }).id)
  const changeSetId = decodeGlobalId(String(outcome.changeSetId)).id
  ledger.changes.push({ what: 'found', networkId, changeSetId, revision: outcome.revision ?? 0 })
  return { id: networkId, slug: input.slug }
}
