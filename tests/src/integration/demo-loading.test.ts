import type { Database } from '@schutznetz/prisma/database.ts'
import { demoNetworks } from '@schutznetz/prisma/seed/demo/demo-networks.ts'
import { demoUsers } from '@schutznetz/prisma/seed/demo/demo-users.ts'
import { loadDemo } from '@schutznetz/prisma/seed/demo/load-demo.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase, withDatabase } from '../harness/database.ts'

const today = '2026-11-23'

describeWithDatabase('loading the demo', () => {
  let database: Database
  const reported: string[] = []

  beforeAll(async () => {
    database = await withDatabase()
    await loadDemo(database.client, today, (line) => reported.push(line))
  })

  afterAll(() => database.close())

  const count = () =>
    Promise.all([
      database.client.institution.count(),
      database.client.confirmation.count(),
      database.client.roleHolder.count(),
      database.client.user.count(),
      database.client.membership.count(),
    ])

  it('writes every row of the three networks past all rules of the database', async () => {
    const networks = demoNetworks(today)
    const sum = (name: 'institutions' | 'confirmations' | 'roleHolders') =>
      networks.reduce((rows, next) => rows + next[name].length, 0)
    expect(await count()).toEqual([sum('institutions'), sum('confirmations'), sum('roleHolders'), 4, 12])
    expect(reported).toHaveLength(3)
  })

  it('gives every demo user one role in all three networks', async () => {
    for (const { email, role } of demoUsers) {
      const memberships = await database.client.membership.findMany({
        where: { user: { email } },
        include: { network: true },
      })
      expect(memberships.map((membership) => [membership.network.slug, membership.role]).toSorted()).toEqual(
        ['bedburg', 'ratingen', 'troisdorf'].map((slug) => [slug, role]),
      )
    }
  })

  it('changes nothing when it runs again, on another day too', async () => {
    const before = await count()
    await loadDemo(database.client, '2026-12-01')
    expect(await count()).toEqual(before)
  })
})
