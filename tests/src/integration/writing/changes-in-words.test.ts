import { tenantModels } from '@schutznetz/schema/change/model-shape.ts'
import { entityName } from '@schutznetz/schema/modules/changes/words/entity-names.ts'
import { fieldLabel } from '@schutznetz/schema/change/field-labels.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi } from '../../harness/api.ts'
import { describeWithDatabase } from '../../harness/database.ts'
import { furnish, type Furniture } from '../../harness/furnish.ts'
import { now, openWorld, type Town, type World } from '../../harness/world.ts'

interface Words {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

interface Entry {
  readonly entityLabel: string
  readonly name: string | null
  readonly isNew: boolean
  readonly isRemoved: boolean
  readonly words: readonly Words[]
  readonly institution: { readonly id: string } | null
  readonly person: { readonly id: string } | null
}

interface Changes {
  readonly network: {
    readonly changeAuthors: readonly string[]
    readonly changes: { readonly totalCount: number; readonly nodes: readonly { entries: { nodes: Entry[] } }[] }
  }
}

const document = `query ($slug: String!, $filter: ChangeFilter) { network(slug: $slug) { changeAuthors
  changes(filter: $filter, first: 1) { totalCount nodes { label entries { nodes {
    entityLabel name isNew isRemoved words { label before after } institution { id } person { id } } } } } } }`

describeWithDatabase('changes in words', () => {
  let world: World
  let town: Town
  let own: Furniture

  beforeAll(async () => {
    world = await openWorld()
    town = await world.foundTown('wortstadt', '05158028')
    own = await furnish(town, world.database)
  })
  afterAll(() => world.close())

  const read = async (filter: object | null = null) =>
    (await town.coordinator.query<Changes>(document, { slug: town.slug, filter })).network
  const entriesAfter = async (mutation: string, input: Record<string, unknown>) => {
    const { changeSetId } = await town.coordinator.change(mutation, input)
    const [change] = (await read({ ids: [changeSetId] })).changes.nodes
    return change?.entries.nodes ?? []
  }

  it('says days, yes and no, codes and names as a reader does', async () => {
    const [changed] = await entriesAfter('updateInstitution', {
      id: own.kita,
      version: 1,
      isContactedInDanger: true,
      places: 75,
    })
    expect(changed).toMatchObject({ entityLabel: 'Einrichtung', isNew: false, institution: { id: own.kita } })
    expect(changed?.words).toContainEqual({
      label: 'wird bei Gefährdung angesprochen',
      before: 'nein',
      after: 'ja',
    })
    expect(changed?.words.map((word) => word.label)).not.toContain('version')

    const [holder] = await entriesAfter('assignRoleHolder', { roleId: own.role, personId: own.deputy, kind: 'DEPUTY' })
    expect(holder).toMatchObject({ entityLabel: 'Besetzung einer Rolle', isNew: true, person: { id: own.deputy } })
    const said = Object.fromEntries(holder?.words.map(({ label, after }) => [label, after]) ?? [])
    expect(said['Art']).toBe('Stellvertretung')
    expect(said['Person']).not.toMatch(/[0-9a-f]{8}-/)
    expect(said['gültig ab']).toBe('23.11.2026')

    const [ended] = await entriesAfter('endCooperationLink', { id: own.link, version: 1, validTo: '2026-12-31' })
    expect(ended?.words).toEqual([{ label: 'gültig bis', before: null, after: '31.12.2026' }])
  })

  it('says them in English to an English reader, with the days of the API', async () => {
    const english = openApi(world.database, now, 'en')
    const viewer = await world.database.client.user.findFirstOrThrow({ where: { name: { contains: 'coordinator-' } } })
    const membership = { networkId: town.networkId, slug: town.slug, role: 'COORDINATOR' as const }
    const answer = await english.ask<Changes>(
      {
        userId: viewer.id,
        name: viewer.name,
        isInstanceAdministrator: false,
        isDemo: false,
        memberships: [membership],
      },
      document,
      { slug: town.slug },
    )
    const [entry] = answer.expectData().network.changes.nodes[0]?.entries.nodes ?? []
    expect(entry).toMatchObject({
      entityLabel: 'Cooperation',
      words: [{ label: 'Valid to', before: null, after: '2026-12-31' }],
    })
  })

  it('says of what is gone that it is no longer there', async () => {
    const made = await town.coordinator.change('createInstitution', {
      network: town.slug,
      name: 'Kurz',
      typeKey: 'KITA',
    })
    await town.coordinator.change('undoChange', { changeSetId: made.changeSetId })
    const [change] = (await read({ ids: [made.changeSetId] })).changes.nodes
    const profile = change?.entries.nodes.find((entry) => entry.entityLabel === 'Art, Träger und Stadtteil')
    expect(profile?.words).toContainEqual({ label: 'Einrichtung', before: null, after: '(nicht mehr vorhanden)' })
    expect(profile?.words.map((word) => word.after)).toContain('Kindertageseinrichtung (Kita)')
    expect(profile?.institution).toBeNull()
  })

  it('finds changes by who, by words and by object', async () => {
    const { changeAuthors, changes } = await read()
    expect(changeAuthors).toHaveLength(2)
    const count = async (filter: object) => (await read(filter)).changes.totalCount
    const byEach = await Promise.all(changeAuthors.map((name) => count({ userNames: [name] })))
    expect(byEach.reduce((sum, one) => sum + one, 0)).toBe(changes.totalCount)
    expect(await count({ search: 'KURZ' })).toBe(2)
    expect(await count({ search: 'kurz', isUndone: true })).toBe(1)
    expect(await count({ search: '100%' })).toBe(0)
    expect(await count({ objects: [own.link] })).toBe(2)
  })

  it('tells others nothing, not even who writes', async () => {
    for (const reader of [town.leadership, town.analyst, town.administrator]) {
      const answer = await reader.execute('query ($slug: String!) { network(slug: $slug) { changeAuthors } }', {
        slug: town.slug,
      })
      expect(answer.expectError().code).toBe('FORBIDDEN')
    }
  })

  it('leads from a refused undo to the change that stands against it', async () => {
    const conflict = '... on ConflictError { laterChangeSetId }'
    const first = await town.coordinator.change('createInstitution', {
      network: town.slug,
      name: 'Praxis',
      typeKey: null,
    })
    const [id] =
      (await read({ ids: [first.changeSetId] })).changes.nodes[0]?.entries.nodes.flatMap((entry) =>
        entry.institution ? [entry.institution.id] : [],
      ) ?? []
    const link = { sourceId: own.kita, targetId: id, kind: 'REFERRAL' }
    const builtOn = await town.coordinator.change('createCooperationLink', link)
    expect(await town.coordinator.mutate('undoChange', { changeSetId: first.changeSetId }, conflict)).toMatchObject({
      __typename: 'ConflictError',
      laterChangeSetId: builtOn.changeSetId,
    })
    const renamed = await town.coordinator.change('updateInstitution', { id, version: 1, name: 'Praxis Nord' })
    expect(await town.coordinator.mutate('undoChange', { changeSetId: first.changeSetId }, conflict)).toMatchObject({
      __typename: 'ConflictError',
      laterChangeSetId: renamed.changeSetId,
    })
  })
})

/** Columns that say nothing to a reader. */
const silent = ['id', 'networkId', 'version', 'isDemo', 'entity']

it('has words for every model and column, in both languages', () => {
  const missing = tenantModels.flatMap(({ name, columns }) => {
    const kind = entityName(name)
    const fields = [...columns].filter((column) => !silent.includes(column))
    const wordless = fields.filter((column) => fieldLabel(column).de === column || fieldLabel(column).en === column)
    return [...(kind.en === name && kind.de === name ? [name] : []), ...wordless.map((column) => `${name}.${column}`)]
  })
  expect(missing).toEqual([])
})
