import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { now, openWorld, type Town, type World } from '../../harness/world.ts'

describeWithDatabase('the write door', () => {
  let world: World
  let town: Town
  let own: Furniture

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('musterstadt', '05158028')
    own = await furnish(town, world.database)
  })
  afterAll(() => world.close())

  const changeSets = () =>
    world.database.client.changeSet.findMany({
      where: { networkId: town.networkId },
      orderBy: { revision: 'asc' },
      include: { auditEntries: { orderBy: { position: 'asc' } } },
    })

  it('counts revisions without gaps and names every change set in words', async () => {
    const all = await changeSets()
    expect(all.map(({ revision }) => revision)).toEqual(all.map((_, index) => index + 1))
    const { revision } = await world.database.client.network.findUniqueOrThrow({ where: { id: town.networkId } })
    expect(revision).toBe(all.length)
    expect(all.map(({ label }) => label)).toContain('Einrichtung «Kita Sonnenschein» angelegt')
    expect(all.map(({ label }) => label)).toContain('Anna Beispiel als Multiplikator*in eingetragen')
    expect(new Set(all.map(({ createdAt }) => createdAt.toISOString()))).toEqual(new Set([now.toISOString()]))
    expect(all.at(-1)?.userName).toBe('coordinator-musterstadt')
    expect(all.filter(({ auditEntries }) => auditEntries.length === 0)).toEqual([])
  })

  it('keeps what was before and after, days as days', async () => {
    const update = { id: own.kita, version: 1, phone: '02102 550-0', places: 60 }
    const done = await town.coordinator.change(
      'updateInstitution',
      update,
      '... on InstitutionPayload { institution { phone version } }',
    )
    expect(done['institution']).toEqual({ phone: '02102 550-0', version: 2 })
    const last = (await changeSets()).at(-1)
    expect(last).toMatchObject({ label: 'Einrichtung «Kita Sonnenschein» geändert', revision: done.revision })
    expect(last?.auditEntries).toHaveLength(1)
    expect(last?.auditEntries[0]).toMatchObject({
      entity: 'Institution',
      before: { phone: null, places: null, validFrom: '2020-01-01', version: 1 },
      after: { phone: '02102 550-0', places: 60, validFrom: '2020-01-01', version: 2 },
    })
  })

  it('writes nothing where nothing differs', async () => {
    const before = (await changeSets()).length
    const update = { id: own.kita, version: 2, phone: ' 02102  550-0 ' }
    const done = await town.coordinator.change('updateInstitution', update)
    expect(done.changeSetId).toBeNull()
    expect(await changeSets()).toHaveLength(before)
  })

  it('refuses a second writer on the same version and names what was changed', async () => {
    const stale = await town.coordinator.mutate('updateInstitution', { id: own.kita, version: 1, name: 'Kita Mond' })
    expect(stale).toMatchObject({ __typename: 'ConflictError', code: 'CONFLICT' })
    expect(stale.message).toContain('«Kita Sonnenschein» wurde inzwischen von coordinator-musterstadt geändert')
    expect(stale.message).toContain('Geändert ist: Telefon und Plätze')
    expect(stale.message).toContain('nicht gespeichert')
  })

  it('lets two writers at the same time through one after the other, and only one on the same row', async () => {
    const rename = (id: string, version: number, name: string) =>
      town.coordinator.mutate('updateInstitution', { id, version, name })
    const before = (await changeSets()).length
    const sameRow = await Promise.all([rename(own.school, 1, 'Schule A'), rename(own.school, 1, 'Schule B')])
    expect(sameRow.map(({ __typename }) => __typename).toSorted()).toEqual(['ConflictError', 'InstitutionPayload'])
    const others = await Promise.all([rename(own.kita, 2, 'Kita Eins'), rename(own.school, 2, 'Schule Eins')])
    expect(others.map(({ code }) => code)).toEqual([undefined, undefined])
    const all = await changeSets()
    expect(all).toHaveLength(before + 3)
    expect(all.map(({ revision }) => revision)).toEqual(all.map((_, index) => index + 1))
  })

  it('leaves nothing of a change that the database refuses halfway', async () => {
    const number = { network: town.slug, registerNumber: '100001' }
    await town.coordinator.change('createInstitution', { ...number, name: 'Die erste' })
    const before = await changeSets()
    const second = await town.coordinator.mutate('createInstitution', { ...number, name: 'Die zweite' })
    expect(second).toMatchObject({ code: 'CONFLICT' })
    expect(second.message).toBe(
      'Eine Einrichtung mit dieser Registernummer gibt es in diesem Netzwerk schon. Es wurde nichts gespeichert.',
    )
    expect(await changeSets()).toEqual(before)
    expect(await world.database.client.institution.count({ where: { name: 'Die zweite' } })).toBe(0)
  })
})
