import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpContent } from '../../harness/dump.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'
import { applyImport, file, startImport } from './import-client.ts'

describeWithDatabase('a table of institutions', () => {
  let world: World
  let town: Town
  let count = 0

  beforeAll(async () => {
    world = await openWorld()
  })
  beforeEach(async () => {
    town = await world.foundTown(`stadt-${++count}`, '05158028')
  })
  afterAll(() => world.close())

  const preview = (content: string | Uint8Array, more: Record<string, unknown> = {}) =>
    startImport(town.coordinator, {
      network: town.slug,
      preset: 'INSTITUTION_TABLE',
      files: [file('liste.csv', content)],
      ...more,
    })
  const apply = (importId: string, more: Record<string, unknown> = {}) =>
    applyImport(town.coordinator, { importId, ...more })
  const institutions = () =>
    world.database.client.institution.findMany({ where: { networkId: town.networkId }, orderBy: { name: 'asc' } })

  it('shows for every row what would happen, and why not', async () => {
    await town.coordinator.change('createInstitution', {
      network: town.slug,
      name: 'Kita Hauptstr.',
      postalCode: '40878',
    })
    const known = { network: town.slug, name: 'Kita Mond', registerNumber: '7', phone: '02102 1', postalCode: '40880' }
    await town.coordinator.change('createInstitution', known)
    await town.coordinator.change('createInstitution', { ...known, name: 'Kita Stern', registerNumber: '8' })
    const table = await preview(
      [
        'Name;Registernummer;PLZ;Telefon;Träger;Notiz',
        'Kita Neu;9;40878;02102 9;Diakonie;',
        'Kita Mond;7;40880;02102 2;;',
        'Kita Stern;8;40880;;;',
        'Kita Neu;9;40878;;;',
        'KITA Hauptstraße;10;40878;;;',
        ';11;40878;;;',
        'Kita Kaputt;12',
      ].join('\n'),
    )
    expect(table.rows.nodes.map(({ rowNumber, state }) => [rowNumber, state])).toEqual([
      [2, 'NEW'],
      [3, 'CHANGED'],
      [4, 'UNCHANGED'],
      [5, 'DUPLICATE_IN_FILE'],
      [6, 'POSSIBLE_DUPLICATE'],
      [7, 'UNREADABLE'],
      [8, 'UNREADABLE'],
    ])
    expect(table.rows.nodes[1]?.changes).toEqual([{ field: 'phone', label: 'Telefon', from: '02102 1', to: '02102 2' }])
    expect(table.rows.nodes[5]?.problem).toEqual({
      column: 'Name',
      message: 'Der Name fehlt.',
      fix: 'Tragen Sie den Namen der Einrichtung ein.',
    })
    expect(table.totals).toEqual({
      ...{
        rows: 7,
        new: 1,
        changed: 1,
        unchanged: 1,
        duplicatesInFile: 1,
        possibleDuplicates: 1,
        unreadable: 2,
        leftOut: 0,
      },
    })
    expect(table.notes).toEqual(['Nicht übernommene Spalten: Notiz.'])
    const { network } = await town.coordinator.query<{ network: { import: { rows: { totalCount: number } } } }>(
      'query ($slug: String!, $id: ID!) { network(slug: $slug) { import(id: $id) { rows(states: [NEW, CHANGED]) { totalCount } } } }',
      { slug: town.slug, id: table.id },
    )
    expect(network.import.rows.totalCount).toBe(2)
  })

  it('says how alike possible duplicates are, and takes what has another number for another', async () => {
    for (const [name, street] of [
      ['Kita Sonnenschein', 'Hauptstr. 1'],
      ['Kita Nord 1', null],
    ]) {
      await town.coordinator.change('createInstitution', { network: town.slug, name, postalCode: '40878', street })
    }
    const started = await town.coordinator.change(
      'startImport',
      {
        network: town.slug,
        preset: 'INSTITUTION_TABLE',
        files: [
          file(
            'liste.csv',
            [
              'Name;PLZ;Straße',
              'KITA Sonnenschein;40878;',
              'Kita Sonnenscheim;40878;Hauptstraße 1',
              'Kita Sonnenscheim;40880;Hauptstraße 1',
              'Kita Nord 2;40878;',
            ].join('\n'),
          ),
        ],
      },
      '... on ImportPayload { import { rows { nodes { state score institution { name } } } } }',
    )
    const { rows } = started['import'] as { rows: { nodes: { state: string; score: number | null }[] } }
    expect(rows.nodes.map(({ state }) => state)).toEqual(['POSSIBLE_DUPLICATE', 'POSSIBLE_DUPLICATE', 'NEW', 'NEW'])
    expect(rows.nodes[0]).toMatchObject({ score: 1, institution: { name: 'Kita Sonnenschein' } })
    expect(rows.nodes[1]?.score).toBeGreaterThan(0.85)
    expect(rows.nodes[1]?.score).toBeLessThan(1)
  })

  it('refuses numbers that cannot be in the preview already, and takes the other rows over', async () => {
    const table = await preview(
      [
        'Name;Plätze;Breitengrad;Längengrad',
        ...['A;1,5;;', 'B;99999999999;;', 'C;-4;;', 'D;;51,3;', 'E;;951;7', 'F;viele;;', 'G;12;51,3;6,8'],
      ].join('\n'),
    )
    expect(table.rows.nodes.map(({ name, state }) => [name, state])).toEqual([
      ...['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name, 'UNREADABLE']),
      ['G', 'NEW'],
    ])
    await apply(table.id)
    expect(await institutions()).toMatchObject([{ name: 'G', places: 12, latitude: 51.3, longitude: 6.8 }])
  })

  it('takes over what was chosen as one change set that undo takes back whole', async () => {
    await town.coordinator.change('createInstitution', {
      network: town.slug,
      name: 'Kita Hauptstr.',
      postalCode: '40878',
    })
    const before = await dumpContent(world.database, town.networkId)
    const content =
      'Name;PLZ;Träger;Stadtteil;Art;Registernummer\nKita A;40878;Diakonie;Mitte;Kita;1\nKita B;40878;Diakonie;Mitte;;2\nKita Hauptstraße;40878;;;;3\n'
    const { id } = await preview(content)
    const applied = await apply(id, { excludeRows: [3], mergeRows: [4] })
    expect(applied).toMatchObject({ summary: 'Übernommen: 1 Einrichtung angelegt, 1 geändert.', warnings: [] })
    expect((await institutions()).map(({ name, registerNumber }) => [name, registerNumber])).toEqual([
      ['Kita A', '1'],
      ['Kita Hauptstraße', '3'],
    ])
    expect(await apply(id)).toMatchObject({ code: 'CONFLICT' })
    await town.coordinator.change('undoChange', { changeSetId: applied.changeSetId })
    expect(await dumpContent(world.database, town.networkId)).toEqual(before)
  })

  it('leaves possible duplicates out until somebody decides, and says so', async () => {
    await town.coordinator.change('createInstitution', {
      network: town.slug,
      name: 'Kita Hauptstr.',
      postalCode: '40878',
    })
    const content = 'Name;PLZ;Registernummer\nKita Hauptstraße;40878;3\n'
    const undecided = await apply((await preview(content)).id)
    expect(undecided).toMatchObject({ changeSetId: null })
    expect(undecided.warnings).toEqual([expect.stringContaining('1 mögliche Dublette wurde nicht übernommen')])
    const created = await apply((await preview(content)).id, { createRows: [2] })
    expect(created.changeSetId).not.toBeNull()
    expect(await institutions()).toHaveLength(2)
    expect(await apply((await preview(content)).id, { mergeRows: [2] })).toMatchObject({
      code: 'INVALID',
      field: 'input.mergeRows',
    })
  })

  it('refuses rows whose institution was changed since the preview, and takes nothing', async () => {
    const known = { network: town.slug, name: 'Kita Mond', registerNumber: '7', phone: '02102 1' }
    const made = await town.coordinator.change(
      'createInstitution',
      known,
      '... on InstitutionPayload { institution { id } }',
    )
    const { id } = await preview('Name;Registernummer;Telefon\nKita Mond;7;02102 2\nKita Neu;9;\n')
    const { id: kita } = made['institution'] as { id: string }
    await town.coordinator.change('updateInstitution', { id: kita, version: 1, phone: '02102 3' })
    const before = await dumpContent(world.database, town.networkId)
    const refused = await apply(id)
    expect(refused).toMatchObject({ code: 'CONFLICT' })
    expect(refused.message).toContain('Zeile 2 («Kita Mond»)')
    expect(refused.message).toContain('Es wurde nichts übernommen')
    expect(await dumpContent(world.database, town.networkId)).toEqual(before)
  })

  it('goes on where only other rows of the network were changed', async () => {
    const { id } = await preview('Name;Registernummer\nKita Neu;9\n')
    await town.coordinator.change('createInstitution', { network: town.slug, name: 'Praxis' })
    expect((await apply(id)).code).toBeUndefined()
  })

  it('changes nothing the second time, with numbers and without', async () => {
    for (const content of ['Name;PLZ;Nr\nKita A;40878;1\n', 'Name;PLZ\nKita B;40878\n']) {
      await apply((await preview(content)).id)
      expect((await preview(content)).totals).toMatchObject({ rows: 1, unchanged: 1 })
    }
  })

  it('reads Windows-1252, UTF-16, marks, commas and mapped columns', async () => {
    const latin = Buffer.from('Einrichtung,Straße\n"Kita Bärenhöhle, Süd",Königstr. 1\n', 'latin1')
    await apply((await preview(latin)).id)
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Name\tOrt\nKita Größe\tKöln\n', 'utf16le')])
    await apply((await preview(utf16)).id)
    const marked = '\ufeffBezeichner;Wo\nKita Mark;Köln\n'
    const mapping = [
      { header: 'Bezeichner', field: 'NAME' },
      { header: 'Wo', field: 'CITY' },
    ]
    await apply((await preview(marked, { mapping })).id)
    expect((await institutions()).map(({ name, street, city }) => [name, street, city])).toEqual([
      ['Kita Bärenhöhle, Süd', 'Königstr. 1', null],
      ['Kita Größe', null, 'Köln'],
      ['Kita Mark', null, 'Köln'],
    ])
  })

  it('refuses what is no list, with the reason', async () => {
    const attempt = (files: unknown[], more: Record<string, unknown> = {}) =>
      town.coordinator.mutate('startImport', { network: town.slug, preset: 'INSTITUTION_TABLE', files, ...more })
    const cases = [
      [await attempt([]), 'input.files', 'eine bis'],
      [await attempt([file('leer.csv', '')]), 'input.files', 'ist leer'],
      [await attempt([file('a\u0000.csv', 'Name\nA\n')]), 'input.files', 'Name einer Datei'],
      [await attempt([{ name: 'x.csv', contentBase64: '***' }]), 'input.files', 'beschädigt'],
      [await attempt([file('x.csv', 'Farbe;Form\nrot;rund\n')]), 'input.mapping', 'Farbe, Form'],
      [
        await attempt([file('x.csv', 'Name\nA\n')], { mapping: [{ header: 'Titel', field: 'NAME' }] }),
        'input.mapping',
        '«Titel»',
      ],
      [
        await attempt([file('x.csv', 'Name\nA\n')], { preset: 'NRW_SCHOOL_REGISTER' }),
        'input.files',
        'gehört nicht zum Schulverzeichnis',
      ],
      [
        await attempt([file('x.csv', 'Name\nA\n')], { preset: 'NRW_SCHOOL_REGISTER', municipalityAgs: '05362004' }),
        'input.municipalityAgs',
        'gehört nicht zu diesem Netzwerk',
      ],
    ] as const
    for (const [outcome, field, text] of cases) {
      expect(outcome, text).toMatchObject({ code: 'INVALID', field })
      expect(outcome.message).toContain(text)
    }
    expect(await world.database.client.importJob.count({ where: { networkId: town.networkId } })).toBe(0)
  })

  it('can be put away, once', async () => {
    const { id } = await preview('Name\nKita A\n')
    const discard = () =>
      town.coordinator.mutate('discardImport', { importId: id }, '... on ImportPayload { import { state } }')
    expect(await discard()).toMatchObject({ import: { state: 'DISCARDED' } })
    expect(await discard()).toMatchObject({ code: 'CONFLICT' })
    expect(await apply(id)).toMatchObject({ code: 'CONFLICT' })
  })

  it('is for coordinators only, reading included', async () => {
    const { id } = await preview('Name\nKita A\n')
    const source =
      'query ($slug: String!, $id: ID!) { network(slug: $slug) { import(id: $id) { id } imports { totalCount } } }'
    for (const session of [town.leadership, town.analyst, town.administrator]) {
      const { data, errors } = await session.execute<{ network: unknown }>(source, { slug: town.slug, id })
      expect(data?.network ?? null).toBeNull()
      expect(errors.map(({ message }) => message)).toContain('Importe sehen nur Koordinator*innen.')
    }
    const other = await world.foundTown(`andere-${count}`, '05362004')
    const seen = await other.coordinator.query(
      'query ($slug: String!, $id: ID!) { network(slug: $slug) { import(id: $id) { id } } }',
      {
        slug: other.slug,
        id,
      },
    )
    expect(seen).toEqual({ network: { import: null } })
  })
})
