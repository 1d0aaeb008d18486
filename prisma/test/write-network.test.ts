import { expect, it } from 'vitest'
import { modelNames, reachOf } from '../src/model-graph.ts'
import { writeNetwork } from '../src/seed/write-network.ts'
import { onEachDatabase } from '../src/testing/each-database.ts'
import { catalogue } from './support/catalogue.ts'
import { completeNetwork } from './support/network.ts'

/** Written by the process itself, or by people as they work: not part of what a network begins with. */
const notContent = [
  ...['Membership', 'ChangeSet', 'AuditEntry', 'ImportJob', 'ImportFile', 'ImportRow'],
  ...['IndicatorValue', 'GapDecision'],
]

onEachDatabase(catalogue, (open) => {
  it('writes rows of every model of content, days as they were', async () => {
    const { client } = open()
    const rows = completeNetwork('bedburg')
    await writeNetwork(client, rows)
    for (const model of modelNames.filter((name) => reachOf(name) === 'TENANT' && !notContent.includes(name))) {
      const key = model.charAt(0).toLowerCase() + model.slice(1)
      const delegate = Reflect.get(client, key) as { count(args: object): Promise<number> }
      expect([model, await delegate.count({ where: { networkId: rows.network.id } })]).not.toEqual([model, 0])
    }
    const holder = await client.roleHolder.findFirstOrThrow({ where: { networkId: rows.network.id } })
    expect(holder.validFrom).toEqual(new Date('2024-01-01'))
    const days = await client.$queryRaw<{ day: string }[]>`
      SELECT valid_from::text AS day FROM role_holder WHERE id = ${holder.id}::uuid`
    expect(days).toEqual([{ day: '2024-01-01' }])
  })

  it('writes nothing if one row is refused', async () => {
    const rows = completeNetwork('ratingen')
    const broken = { ...rows, trainings: [{ title: ' ', heldOn: '2024-01-01' }] }
    await expect(writeNetwork(open().client, broken)).rejects.toThrow()
    expect(await open().client.network.count({ where: { slug: 'ratingen' } })).toBe(0)
  })
})
