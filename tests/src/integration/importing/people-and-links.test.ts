import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpContent } from '../../harness/dump.ts'
import { openWorld, type Town, type World } from '../../harness/world.ts'
import { applyImport, file, startImport } from './import-client.ts'

describeWithDatabase('lists of people and of cooperations', () => {
  let world: World
  let town: Town
  let count = 0

  beforeAll(async () => {
    world = await openWorld()
  })
  beforeEach(async () => {
    town = await world.foundTown(`ort-${++count}`, '05158028')
    for (const [name, ownNumber] of [
      ['Kita Mond', 'K1'],
      ['Kita Stern', 'K2'],
      ['Beratungsstelle', 'B1'],
    ]) {
      await town.coordinator.change('createInstitution', { network: town.slug, name, ownNumber })
    }
  })
  afterAll(() => world.close())

  const preview = (preset: string, lines: readonly string[], more: Record<string, unknown> = {}) =>
    startImport(town.coordinator, { network: town.slug, preset, files: [file('liste.csv', lines.join('\n'))], ...more })
  const apply = (importId: string, more: Record<string, unknown> = {}) =>
    applyImport(town.coordinator, { importId, ...more })
  const staff = async () => {
    const rows = await world.database.client.affiliation.findMany({
      where: { networkId: town.networkId },
      include: { person: true, institution: true },
      orderBy: [{ person: { lastName: 'asc' } }, { institution: { name: 'asc' } }],
    })
    return rows.map(({ person, institution, position, isContact }) => [
      `${person.title ?? ''} ${person.firstName} ${person.lastName}`.trim(),
      person.professionKey,
      institution.name,
      position,
      isContact,
    ])
  }

  const people = [
    'Name;Beruf;Einrichtung;Funktion;Ansprechperson;Rolle;E-Mail;Telefon',
    'Dr. Anna von der Heide;Erzieher*in, Pädagog*in;Kita Mond;Leitung;ja;Multiplikatorin;anna@x.example;02102 1',
    '"Beispiel, Bernd";Hebamme;Kita Mond;;nein;Stellvertretung;;',
    'Bernd Beispiel;Hebamme;Kita Stern;;;;;',
    'Bernd Beispiel;Hebamme;Kita Mond;;;;;',
    'Clara;Hebamme;Kita Mond;;;;;',
    'Clara Muster;Hebamme;Kita Mnod;;;;;',
    'Clara Muster;Zauberin;B1;;vielleicht;König;keine;12',
  ]

  it('brings people in with institution, profession and role, and takes them back whole', async () => {
    const before = await dumpContent(world.database, town.networkId)
    const table = await preview('PERSON_TABLE', people)
    expect(table.rows.nodes.map(({ state, name }) => [state, name])).toEqual([
      ['NEW', 'Anna von der Heide'],
      ['NEW', 'Bernd Beispiel'],
      ['NEW', 'Bernd Beispiel'],
      ['DUPLICATE_IN_FILE', 'Bernd Beispiel'],
      ['UNREADABLE', 'Clara'],
      ['UNREADABLE', 'Clara Muster'],
      ['UNREADABLE', 'Clara Muster'],
    ])
    const nodes = table.rows.nodes
    expect(nodes[2]?.notes).toEqual(['dieselbe Person wie in Zeile 3: weitere Einrichtung'])
    expect(nodes[4]?.problem).toMatchObject({ column: 'Name', message: 'Der Vorname fehlt.' })
    expect(nodes[5]?.problem?.message).toBe(
      'Die Einrichtung «Kita Mnod» gibt es in diesem Netzwerk nicht. Ist vielleicht «Kita Mond» gemeint?',
    )
    const applied = await apply(table.id)
    expect(applied).toMatchObject({ summary: 'Übernommen: 3 Fachkräfte angelegt, 0 geändert.' })
    expect(await staff()).toEqual([
      ['Bernd Beispiel', 'MIDWIFE', 'Kita Mond', null, false],
      ['Bernd Beispiel', 'MIDWIFE', 'Kita Stern', null, false],
      ['Dr. Anna von der Heide', 'EDUCATOR', 'Kita Mond', 'Leitung', true],
    ])
    const holders = await world.database.client.roleHolder.findMany({
      where: { networkId: town.networkId },
      include: { person: true },
      orderBy: { kind: 'asc' },
    })
    expect(holders.map(({ kind, person }) => [kind, person.lastName])).toEqual([
      ['HOLDER', 'von der Heide'],
      ['DEPUTY', 'Beispiel'],
    ])
    const again = await preview('PERSON_TABLE', people)
    expect(again.totals).toMatchObject({ new: 0, changed: 0, unchanged: 3 })
    await town.coordinator.change('undoChange', { changeSetId: applied.changeSetId })
    expect(await dumpContent(world.database, town.networkId)).toEqual(before)
  })

  it('says what of a row it does not understand, and takes the rest over', async () => {
    const table = await preview('PERSON_TABLE', [
      'Vorname;Nachname;Beruf;Nummer der Einrichtung;Ansprechperson;Rolle;E-Mail;Telefon',
      'Clara;Muster;Zauberin;B1;vielleicht;König;keine;12',
    ])
    expect(table.rows.nodes[0]?.notes).toEqual([
      'Ansprechperson: «vielleicht» ist weder ja noch nein: nicht übernommen',
      '«12» ist keine Telefonnummer: nicht übernommen',
      '«keine» ist keine E-Mail-Adresse: nicht übernommen',
      'Rolle «König» ist nicht bekannt (Multiplikator*in oder Stellvertretung): nicht übernommen',
    ])
    await apply(table.id)
    expect(await staff()).toEqual([['Clara Muster', 'Zauberin', 'Beratungsstelle', null, false]])
  })

  it('asks about namesakes and near names, changes whom it knows, and leaves a role to who holds it', async () => {
    await apply((await preview('PERSON_TABLE', people.slice(0, 3))).id)
    const table = await preview('PERSON_TABLE', [
      'Vorname;Nachname;Einrichtung;Aufgabe;Telefon;Rolle',
      'Anna;von der Heide;Kita Mond;Stellv. Leitung;02102 2;',
      'Bernd;Beispiel;Kita Stern;;;Multiplikator*in',
      'Bernt;Beispiel;Kita Mond;;;Multiplikator*in',
    ])
    expect(
      table.rows.nodes.map(({ state, changes }) => [state, changes.map(({ from, to }) => `${from} → ${to}`)]),
    ).toEqual([
      ['CHANGED', ['02102 1 → 02102 2', 'Leitung → Stellv. Leitung']],
      ['POSSIBLE_DUPLICATE', ['null → Kita Stern', 'null → Multiplikator*in']],
      ['POSSIBLE_DUPLICATE', ['Bernd → Bernt']],
    ])
    expect(table.rows.nodes[2]?.notes).toEqual(['Die Rolle hat schon Anna von der Heide: bleibt so'])
    const applied = await apply(table.id, { mergeRows: [3] })
    expect(applied).toMatchObject({ summary: 'Übernommen: 0 Fachkräfte angelegt, 2 geändert.' })
    expect(applied.warnings).toHaveLength(1)
    expect((await staff()).map(([name, , where, position]) => [name, where, position])).toEqual([
      ['Bernd Beispiel', 'Kita Mond', null],
      ['Bernd Beispiel', 'Kita Stern', null],
      ['Dr. Anna von der Heide', 'Kita Mond', 'Stellv. Leitung'],
    ])
  })

  const links = [
    'Einrichtung;Partner;Art;Turnus;seit;Bemerkung',
    'Kita Mond;Beratungsstelle;Vereinbarung;monatlich;1.2.2024;Sprechstunde',
    'Beratungsstelle;Kita Mond;Kooperationsvertrag;;;',
    'Kita Mond;Beratungsstelle;Arbeitskreis;;2023;Das Kind wurde dort vorgestellt',
    'Kita Mond;Kita Mond;;;;',
    'K2;Kita Mond;;;;',
    'Kita Stern;Sportverein;Tanz;ab und zu;bald;',
  ]

  it('brings cooperations in, each kind between two once', async () => {
    const table = await preview('COOPERATION_TABLE', links)
    expect(table.rows.nodes.map(({ state, name }) => [state, name])).toEqual([
      ['NEW', 'Kita Mond – Beratungsstelle'],
      ['DUPLICATE_IN_FILE', 'Beratungsstelle – Kita Mond'],
      ['NEW', 'Kita Mond – Beratungsstelle'],
      ['UNREADABLE', 'Kita Mond – Kita Mond'],
      ['UNREADABLE', 'K2 – Kita Mond'],
      ['UNREADABLE', 'Kita Stern – Sportverein'],
    ])
    expect(table.rows.nodes[2]?.notes).toEqual([
      '«Das Kind wurde» sieht nach Angaben über ein Kind, eine Familie oder einen Fall aus: Beschreibung nicht übernommen',
    ])
    await apply(table.id)
    const stored = await world.database.client.cooperationLink.findMany({
      where: { networkId: town.networkId },
      orderBy: { kind: 'asc' },
    })
    expect(
      stored.map(({ kind, frequency, description, validFrom }) => [kind, frequency, description, validFrom]),
    ).toEqual([
      ['AGREEMENT', 'MONTHLY', 'Sprechstunde', new Date('2024-02-01')],
      ['WORKING_GROUP', 'UNKNOWN', null, new Date('2023-01-01')],
    ])
    const again = await preview('COOPERATION_TABLE', [
      links[0] ?? '',
      'Kita Mond;Beratungsstelle;Vereinbarung;jährlich;;',
    ])
    expect(again.rows.nodes[0]?.changes).toEqual([
      { field: 'frequency', label: 'Häufigkeit', from: 'monatlich', to: 'jährlich' },
    ])
  })

  it('creates institutions that only the list knows where that is wanted', async () => {
    const table = await preview('COOPERATION_TABLE', [links[0] ?? '', links[6] ?? ''], { createsMissing: true })
    expect(table.rows.nodes[0]).toMatchObject({
      state: 'NEW',
      notes: [
        'unbekannte Art «Tanz»: als fachlicher Austausch',
        'unbekannte Häufigkeit «ab und zu»: bleibt offen',
        '«bald» ist kein Tag: Beginn bleibt offen',
      ],
    })
    expect(table.notes).toEqual(['Dabei wird 1 Einrichtung neu angelegt.'])
    await apply(table.id)
    const { client } = world.database
    expect(await client.institution.count({ where: { networkId: town.networkId, name: 'Sportverein' } })).toBe(1)
  })
})
