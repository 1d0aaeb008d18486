import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'

/** A user with one of their roles; a user without any role is one row with nulls. */
export interface ViewerRow {
  readonly userId: string
  readonly name: string
  readonly isDemo: boolean
  readonly isInstanceAdministrator: boolean
  readonly networkId: string | null
  readonly slug: string | null
  readonly role: NetworkRole | null
}

type Reader = Pick<PrismaClient, '$queryRaw'>

// Written by hand because they run for every request: the client would ask once per relation, four times in all.

/** Who a session belongs to, if it has not run out. */
export function rowsOfSession(client: Reader, tokenHash: string, now: Date): Promise<ViewerRow[]> {
  return client.$queryRaw<ViewerRow[]>`
    select u.id as "userId", u.name, u.is_demo as "isDemo", u.is_instance_administrator as "isInstanceAdministrator",
           m.network_id as "networkId", n.slug, m.role::text as role
    from session s
    join "user" u on u.id = s.user_id
    left join membership m on m.user_id = u.id
    left join network n on n.id = m.network_id
    where s.token_hash = ${tokenHash} and s.expires_at > ${now}
    order by m.id`
}

/**
 * Who an API token speaks for, if it is neither revoked nor run out. It carries one role in the networks it names, and
 * only while its owner holds that role there; creating networks is for people who are signed in.
 */
export function rowsOfApiToken(client: Reader, tokenHash: string, now: Date): Promise<ViewerRow[]> {
  return client.$queryRaw<ViewerRow[]>`
    select u.id as "userId", u.name, u.is_demo as "isDemo", false as "isInstanceAdministrator",
           m.network_id as "networkId", n.slug, m.role::text as role
    from api_token t
    join "user" u on u.id = t.user_id
    left join membership m on m.user_id = u.id and m.role = t.role and m.network_id = any(t.network_ids)
    left join network n on n.id = m.network_id
    where t.token_hash = ${tokenHash} and t.expires_at > ${now} and t.revoked_at is null
    order by m.id`
}
