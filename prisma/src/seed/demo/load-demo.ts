import type { PrismaClient } from '../../client.ts'
import { writeNetwork } from '../write-network.ts'
import type { Day } from './calendar.ts'
import { demoNetworks } from './demo-networks.ts'
import { demoUsers } from './demo-users.ts'

/**
 * Writes the demo users and the three demo networks, anchored at `today`. What is already there stays as it is, so a
 * load that was interrupted between two networks can be run again.
 */
export async function loadDemo(
  client: PrismaClient,
  today: Day,
  report: (line: string) => void = () => {},
): Promise<void> {
  const users = demoUsers.map(({ role: _role, ...user }) => ({ ...user, isDemo: true }))
  await client.user.createMany({ data: users, skipDuplicates: true })
  for (const rows of demoNetworks(today)) {
    const existing = await client.network.findUnique({ where: { slug: rows.network.slug }, select: { id: true } })
    if (!existing) {
      report(`Lade Demo-Netzwerk: ${rows.network.name}`)
      await writeNetwork(client, rows)
    }
    const networkId = existing?.id ?? rows.network.id
    const memberships = demoUsers.map(({ id, role }) => ({ userId: id, networkId, role }))
    await client.membership.createMany({ data: memberships, skipDuplicates: true })
  }
}
