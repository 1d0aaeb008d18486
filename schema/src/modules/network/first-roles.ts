import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'
import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { Viewer } from '../../viewer.ts'
import { NotFound } from '../../errors.ts'
import { joined, nothingSaved } from '../../sentence.ts'

interface Grant {
  readonly userId: string
  readonly role: NetworkRole
}

/**
 * Who may do what in a new network: its creator administers it, the named users coordinate it. Where a demo user
 * creates it, the demo users get the roles they have in the demo networks, so that a demo stays usable.
 * @returns whether somebody can write content.
 * @throws NotFound for a user that does not exist.
 */
export async function grantFirstRoles(
  client: Prisma.TransactionClient,
  networkId: string,
  creator: Viewer,
  coordinators: readonly string[],
): Promise<boolean> {
  const known = await client.user.count({ where: { id: { in: [...coordinators] } } })
  if (known < new Set(coordinators).size) {
    throw new NotFound(
      joined(
        {
          de: 'Eine der genannten Personen hat kein Benutzerkonto.',
          en: 'One of the persons named has no user account.',
        },
        nothingSaved,
      ),
    )
  }
  const grants: Grant[] = [
    { userId: creator.userId, role: 'ADMINISTRATOR' },
    ...coordinators.map((userId): Grant => ({ userId, role: 'COORDINATOR' })),
    ...(creator.isDemo ? await demoGrants(client) : []),
  ]
  const data = grants.map((grant) => ({ ...grant, networkId }))
  await client.membership.createMany({ data, skipDuplicates: true })
  return grants.some(({ role }) => role === 'COORDINATOR')
}

async function demoGrants(client: Prisma.TransactionClient): Promise<Grant[]> {
  const where = { user: { isDemo: true }, network: { isDemo: true } }
  return client.membership.findMany({ where, distinct: ['userId', 'role'], select: { userId: true, role: true } })
}
