import { expect, it } from 'vitest'
import type { PrismaClient } from '../src/client.ts'
import { loadCatalogue } from '../src/reference/load-catalogue.ts'
import { onEachDatabase } from '../src/testing/each-database.ts'
import { catalogue } from './support/catalogue.ts'

onEachDatabase(catalogue, (open) => {
  it('is there, complete, and written only once', async () => {
    const before = await everything(open().client)
    expect(before).toMatchObject({ groups: [{ key: 'SCHOOLS', broaderKey: 'YOUTH_OFFICE' }, { key: 'YOUTH_OFFICE' }] })
    expect(await loadCatalogue(open().client, structuredClone(catalogue))).toBe(false)
    expect(await everything(open().client)).toEqual(before)
  })

  it('follows a newer catalogue, keeps keys that rows may use, and never goes back', async () => {
    const { client } = open()
    const [statute] = catalogue.statutes
    const [school] = catalogue.institutionTypes
    if (!statute || !school) throw new Error('The catalogue has a statute and a type')
    const newer = {
      ...catalogue,
      version: '2026-02',
      statutes: [{ ...statute, numberByGroupKey: { YOUTH_OFFICE: 1 } }],
      institutionTypes: [{ ...school, key: 'ACADEMY', label: { de: 'Akademie', en: 'Academy' } }],
      pathTypes: catalogue.pathTypes.map((type) => ({ ...type, legalBasis: '§ 4 KKG' })),
    }
    expect(await loadCatalogue(client, newer)).toBe(true)
    const after = await everything(client)
    expect(after.types.map((type) => type.key)).toEqual(['ACADEMY', 'SCHOOL'])
    expect(after.mappings).toMatchObject([{ groupKey: 'YOUTH_OFFICE', number: 1 }])
    expect(after.paths).toMatchObject([{ key: 'SCHOOL', legalBasis: '§ 4 KKG' }])

    expect(await loadCatalogue(client, catalogue)).toBe(false)
    expect(await everything(client)).toEqual(after)
  })
})

async function everything(client: PrismaClient) {
  const byKey = { orderBy: { key: 'asc' } } as const
  return {
    statutes: await client.statute.findMany(byKey),
    versions: await client.statuteVersion.findMany(),
    numbers: await client.statuteGroup.findMany({ orderBy: { number: 'asc' } }),
    mappings: await client.statuteGroupMapping.findMany({ orderBy: { groupKey: 'asc' } }),
    groups: await client.groupDefinition.findMany(byKey),
    types: await client.institutionType.findMany(byKey),
    paths: await client.pathType.findMany(byKey),
  }
}
