import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpContent } from '../../harness/dump.ts'
import { openWorld, type World } from '../../harness/world.ts'
import { applyImport, file, startImport } from './import-client.ts'

/** Never part of this repository (see its SOURCE.md). */
const folder = join(import.meta.dirname, '../../../../../shared/data/nrw-schools')
const isThere = existsSync(folder)
const missing = `übersprungen: das Schulverzeichnis liegt nicht in ${folder}`
if (!isThere) process.stderr.write(`Import echter Dateien ${missing}\n`)

const towns = [
  {
    slug: 'ratingen',
    ags: '05158028',
    schools: 24,
    carriers: { 'Stadt Ratingen': 21, 'Kreis Mettmann': 2 },
    center: [51.3, 6.85],
  },
  {
    slug: 'troisdorf',
    ags: '05382068',
    schools: 21,
    carriers: { 'Stadt Troisdorf': 19, 'Rhein-Sieg-Kreis': 2 },
    center: [50.81, 7.15],
  },
  { slug: 'bedburg', ags: '05362004', schools: 7, carriers: { 'Stadt Bedburg': 7 }, center: [50.99, 6.56] },
] as const

interface School {
  readonly name: string
  readonly registerNumber: string
  readonly latitude: number
  readonly longitude: number
  readonly type: { readonly key: string }
  readonly carrier: { readonly name: string }
}

const title = 'the school register of North Rhine-Westphalia'

describeWithDatabase(isThere ? title : `${title} (${missing})`, () => {
  let world: World

  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  const files = () => ['Schultraeger.csv', 'Schulen.csv'].map((name) => file(name, readFileSync(join(folder, name))))

  it.skipIf(!isThere).each(towns)(
    'gives $slug its $schools schools, once',
    async ({ slug, ags, schools, carriers, center }) => {
      const { coordinator, networkId } = await world.foundTown(slug, ags)
      const empty = await dumpContent(world.database, networkId)
      const input = { network: slug, preset: 'NRW_SCHOOL_REGISTER', files: files() }

      const preview = await startImport(coordinator, input)
      expect(preview.totals).toMatchObject({ rows: schools, new: schools, unreadable: 0, leftOut: 5425 - schools })
      expect(preview.notes).toEqual([])
      expect(await dumpContent(world.database, networkId)).toEqual(empty)

      const applied = await applyImport(coordinator, { importId: preview.id })
      expect(applied).toMatchObject({ summary: `Übernommen: ${schools} Einrichtungen angelegt, 0 geändert.` })
      const { network } = await coordinator.query<{ network: { institutions: { nodes: School[] } } }>(
        `query ($slug: String!) { network(slug: $slug) { institutions(first: 500) { nodes {
         name registerNumber latitude longitude type { key } carrier { name } } } } }`,
        { slug },
      )
      const { nodes } = network.institutions
      expect(nodes).toHaveLength(schools)
      for (const [name, count] of Object.entries(carriers)) {
        expect(
          nodes.filter(({ carrier }) => carrier.name === name),
          name,
        ).toHaveLength(count)
      }
      for (const { name, latitude, longitude } of nodes) {
        expect(Math.abs(latitude - center[0]), name).toBeLessThan(0.1)
        expect(Math.abs(longitude - center[1]), name).toBeLessThan(0.1)
      }

      const again = await startImport(coordinator, { ...input, files: files().toReversed() })
      expect(again.totals).toMatchObject({ rows: schools, unchanged: schools })
      const unchanged = await applyImport(coordinator, { importId: again.id })
      expect(unchanged).toMatchObject({ changeSetId: null, revision: applied.revision, import: { state: 'APPLIED' } })
      expect(unchanged['summary']).toContain('Es wurde nichts geschrieben')

      await coordinator.change('undoChange', { changeSetId: applied.changeSetId })
      expect(await dumpContent(world.database, networkId)).toEqual(empty)
      expect(world.failures).toEqual([])
    },
  )

  it.skipIf(!isThere)('keeps neighbours apart: Bedburg is not Bedburg-Hau', async () => {
    const { coordinator } = await world.foundTown('bedburg-hau', '05154004')
    const preview = await startImport(coordinator, {
      network: 'bedburg-hau',
      preset: 'NRW_SCHOOL_REGISTER',
      files: files(),
    })
    expect(preview.totals).toMatchObject({ rows: 4, new: 4 })
  })

  it.skipIf(!isThere)('takes schools without the file of carriers, and says so', async () => {
    const { coordinator } = await world.foundTown('ohne-traeger', '05362004')
    const [, schools] = files()
    const preview = await startImport(coordinator, {
      network: 'ohne-traeger',
      preset: 'NRW_SCHOOL_REGISTER',
      files: [schools],
    })
    expect(preview.totals).toMatchObject({ new: 7 })
    expect(preview.notes).toEqual([
      'Ohne die Trägerdatei (Schultraeger.csv) werden die Schulen ohne Träger übernommen.',
    ])
  })
})
