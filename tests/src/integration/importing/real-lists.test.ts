import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpContent } from '../../harness/dump.ts'
import { openWorld, type World } from '../../harness/world.ts'
import { applyImport, startImport } from './import-client.ts'
import { areRealFilesThere, realFile, realFilesMissing } from './real-files.ts'

/** Kreis Mettmann: its ten towns. */
const mettmann = ['04', '08', '12', '16', '20', '24', '26', '28', '32', '36'].map((end) => `051580${end}`)

const title = 'real lists'

describeWithDatabase(areRealFilesThere ? title : `${title} (${realFilesMissing})`, () => {
  let world: World

  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  it.skipIf(!areRealFilesThere)(
    'takes a whole Kreis with carriers, and an older list over it as differences',
    async () => {
      const { coordinator, networkId } = await world.foundTown('mettmann', ...mettmann)
      const files = ['nrw-schools/Schulen.csv', 'nrw-schools/Schultraeger.csv'].map(realFile)
      const preview = await startImport(coordinator, { network: 'mettmann', preset: 'NRW_SCHOOL_REGISTER', files })
      expect(preview.totals).toMatchObject({ rows: 143, new: 143, leftOut: 5425 - 143 })
      await applyImport(coordinator, { importId: preview.id })
      const before = await dumpContent(world.database, networkId)

      const older = {
        network: 'mettmann',
        preset: 'NRW_SCHOOLS_2021',
        files: [realFile('nrw-schools-2021/schuldaten.csv')],
      }
      const differences = await startImport(coordinator, older)
      expect(differences.totals).toMatchObject({
        ...{
          rows: 144,
          new: 3,
          changed: 10,
          unchanged: 130,
          possibleDuplicates: 0,
          duplicatesInFile: 0,
          unreadable: 1,
        },
        leftOut: 5507 - 144,
      })
      const moved = differences.rows.nodes.find(({ registerNumber }) => registerNumber === '100088')
      expect(moved?.changes[0]).toEqual({
        ...{ field: 'street', label: 'Straße', from: 'Kastanienallee 23', to: 'Kastanienallee 19 - 21' },
      })
      const applied = await applyImport(coordinator, { importId: differences.id })
      expect(applied).toMatchObject({ summary: 'Übernommen: 3 Einrichtungen angelegt, 10 geändert.' })
      expect((await startImport(coordinator, older)).totals).toMatchObject({ new: 0, changed: 0, unchanged: 143 })
      await coordinator.change('undoChange', { changeSetId: applied.changeSetId })
      expect(withoutVersions(await dumpContent(world.database, networkId))).toEqual(withoutVersions(before))
    },
  )

  it.skipIf(!areRealFilesThere)('takes the schools of Saxony with their partners, whole, and once', async () => {
    const { coordinator, networkId } = await world.foundTown('sachsen', '05158028')
    const files = [realFile('school-partners-saxony/partner-schools-SN.csv')]
    const preview = await startImport(coordinator, { network: 'sachsen', preset: 'SCHOOL_PARTNERS', files })
    expect(preview.totals).toMatchObject({ rows: 10_688, new: 5597, duplicatesInFile: 5091, unreadable: 0 })
    expect(preview.notes).toEqual([
      'In 287 Zeilen standen kaputte Anführungszeichen («\\»); sie sind ersetzt.',
      'Dabei werden 4588 Einrichtungen neu angelegt.',
    ])
    const applied = await applyImport(coordinator, { importId: preview.id })
    expect(applied).toMatchObject({ summary: 'Übernommen: 5.597 Kooperationen angelegt, 0 geändert.' })

    const { client } = world.database
    const names = await client.institution.findMany({
      where: { networkId },
      select: { name: true, registerNumber: true },
    })
    expect(names.filter(({ registerNumber }) => registerNumber !== null)).toHaveLength(945)
    expect(names.filter(({ registerNumber }) => registerNumber === null)).toHaveLength(4588 - 945)
    expect(await client.cooperationLink.count({ where: { networkId } })).toBe(5597)
    expect(Math.max(...names.map(({ name }) => name.length))).toBeGreaterThan(190)
    expect(names.filter(({ name }) => name.includes('\\'))).toEqual([])

    const { network } = await coordinator.query<Found>(
      '{ network(slug: "sachsen") { institutions(first: 500, filter: { search: "Jugendamt" }) { nodes { name } } } }',
    )
    const found = network.institutions.nodes.map(({ name }) => name)
    const spelled = names.filter(({ name }) => /jugendamt/i.test(name)).map(({ name }) => name)
    expect(spelled.length).toBeGreaterThan(60)
    expect(found).toEqual(expect.arrayContaining(spelled))

    const again = await startImport(coordinator, { network: 'sachsen', preset: 'SCHOOL_PARTNERS', files })
    expect(again.totals).toMatchObject({ new: 0, changed: 0, unchanged: 5597, duplicatesInFile: 5091, unreadable: 0 })
    expect(again.notes).toHaveLength(1)
    await coordinator.change('undoChange', { changeSetId: applied.changeSetId })
    expect(await client.institution.count({ where: { networkId } })).toBe(0)
  })

  it.skipIf(!areRealFilesThere).each([
    ['12411-15i_2024', '31.12.2024, 05, Nordrhein-Westfalen'],
    ['22517-02i_2023', 'Spalte 1, Spalte 2, Spalte 3, Art der Hilfe'],
    ['22517-02i_2024', 'Art der Hilfe 8 und 17 weitere'],
    ['22811-05i_2024', 'und 3 weitere'],
  ])('says what is wrong with the statistics %s', async (name, headers) => {
    const slug = `statistik-${name.slice(0, 5)}-${name.slice(-4)}`
    const { coordinator } = await world.foundTown(slug, '05158028')
    const input = { network: slug, preset: 'INSTITUTION_TABLE', files: [realFile(`nrw-statistics/${name}.csv`)] }
    const refused = await coordinator.mutate('startImport', input)
    expect(refused).toMatchObject({ code: 'INVALID', field: 'input.mapping' })
    expect(refused.message).toContain(headers)
    expect(refused.message).toContain('Tabelle der amtlichen Statistik')
  })

  it.skipIf(!areRealFilesThere)('reads the table of the statistics that a person picks', async () => {
    const { coordinator } = await world.foundTown('statistik', '05158028')
    const preview = await startImport(coordinator, {
      network: 'statistik',
      preset: 'INSTITUTION_TABLE',
      files: [realFile('nrw-statistics/22517-02i_2024.csv')],
      layouts: [{ file: 0, headerLine: 9 }],
      mapping: [
        { header: 'Spalte 3', field: 'NAME' },
        { header: 'Spalte 2', field: 'OWN_NUMBER' },
      ],
    })
    const ratingen = preview.rows.nodes.find(({ name }) => name?.endsWith('Ratingen'))
    expect(ratingen).toMatchObject({ state: 'NEW', name: 'Jugendamt Ratingen' })
    // The rule, the footnotes, the copyright and the date below the table are no rows of it, and said not to be.
    expect(preview.totals).toMatchObject({ new: 232, unreadable: 4 })
  })
})

interface Found {
  readonly network: { readonly institutions: { readonly nodes: readonly { readonly name: string }[] } }
}

/** Undo restores everything but the counter that keeps others from overwriting unseen. */
function withoutVersions(dump: unknown): unknown {
  return JSON.parse(JSON.stringify(dump, (key, value: unknown) => (key === 'version' ? undefined : value)))
}
