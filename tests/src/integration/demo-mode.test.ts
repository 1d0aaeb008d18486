import { decideDemoMode } from '@schutznetz/api/start/demo-mode.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { databaseKind, describeWithDatabase, withDatabase } from '../harness/database.ts'

const here = { host: '127.0.0.1', isLoopback: true }
const open = { host: '0.0.0.0', isLoopback: false }

describeWithDatabase('the demo mode', () => {
  let database: Database
  beforeEach(async () => {
    database = await withDatabase()
  })
  afterEach(() => database.close())

  it('begins by itself only in a new embedded database on this machine, and is remembered', async () => {
    const isEmbedded = databaseKind === 'pglite'
    expect(await decideDemoMode(database, here)).toEqual({ isOn: isEmbedded, needsNetworks: isEmbedded })
    expect(await decideDemoMode(database, here)).toEqual({ isOn: isEmbedded, needsNetworks: isEmbedded })
  })

  it('does not begin where other machines can connect, nor later on', async () => {
    expect(await decideDemoMode(database, open)).toEqual({ isOn: false, needsNetworks: false })
    expect(await decideDemoMode(database, here)).toEqual({ isOn: false, needsNetworks: false })
  })

  it('begins when it is asked for, and is then refused to other machines', async () => {
    expect((await decideDemoMode(database, { ...here, demo: true })).isOn).toBe(true)
    await expect(decideDemoMode(database, open)).rejects.toThrow('HOST=0.0.0.0')
    expect((await decideDemoMode(database, here)).isOn).toBe(true)
  })

  it('ends for good', async () => {
    await decideDemoMode(database, { ...here, demo: true })
    expect((await decideDemoMode(database, { ...open, demo: false })).isOn).toBe(false)
    expect((await decideDemoMode(database, here)).isOn).toBe(false)
    await expect(decideDemoMode(database, { ...here, demo: true })).rejects.toThrow('nicht wieder einschalten')
  })

  it('never begins in a database that somebody already uses', async () => {
    await database.client.network.create({ data: { slug: 'real', name: 'Real' } })
    await expect(decideDemoMode(database, { ...here, demo: true })).rejects.toThrow('nicht wieder einschalten')
    expect((await decideDemoMode(database, here)).isOn).toBe(false)
  })
})
