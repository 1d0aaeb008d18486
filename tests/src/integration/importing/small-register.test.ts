import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithDatabase } from '../../harness/database.ts'
import { dumpContent } from '../../harness/dump.ts'
import { openWorld, type World } from '../../harness/world.ts'
import { applyImport, file, startImport } from './import-client.ts'

const schoolHeader =
  'SchulNr;RegSchl;KoRe;KoHo;ABez1;ABez2;ABez3;PLZ;Ort;Strasse;TelVorw;Telefon;SF;KurzBez;SchBetrSchl;SchBetrSchlDatum;SchultraegerNr;Email;URL'

/** Invented schools with the faults of the real file. */
const schools = [
  schoolHeader,
  '900001;362004;329518;5649992;Ahorn-Schule;Städt. Förder-;schule Nord;50181;Bedburg;Ahornweg 1;02272;1000;08;Bedburg, FÖ LE Ahorn-Schule;1;19730801;800;ahorn@schule.example;www.ahorn.example',
  '900002;362004;999999;9999999;Buchen-Schule;;;50181;Bedburg;Buchenstr. 2;02272;2000;02;Bedburg, GG Buchen;2;19730801;999;;',
  '900003;362004;329518;5649992;Alte Schule;;;50181;Bedburg;Weg 3;;;04;Bedburg, GH Alt;0;20230731;800;;',
  '900001;362004;329518;5649992;Ahorn-Schule;;;50181;Bedburg;Ahornweg 1;;;08;;1;;800;;',
  '90000;362004;329518;5649992;Kurze Nummer;;;50181;Bedburg;Weg 4;;;02;;1;;800;;',
  '900004;362004',
  '900005;154004;310000;5735000;Hauer Schule;;;47551;Bedburg-Hau;Weg 5;;;02;;1;;800;;',
  '900006;36200;329518;5649992;Falscher Schlüssel;;;50181;Bedburg;Weg 6;;;02;;1;;800;;',
].join('\n')

const operators = [
  'SchulNr;ABez1;ABez2;ABez3;TelVorw;Telefon;ArtDerTraegerschaft;Aktiv',
  '800;Stadt Bedburg;Schulamt;z. H. Herrn Muster;02272;4020;06;1',
].join('\n')

describeWithDatabase('a small register of schools', () => {
  let world: World

  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  const files = [file('Schulen.csv', schools), file('Schultraeger.csv', operators)]

  it('is read row by row, applied once and taken back whole', async () => {
    const { coordinator, networkId, slug } = await world.foundTown('bedburg', '05362004')
    const empty = await dumpContent(world.database, networkId)
    const input = { network: slug, preset: 'NRW_SCHOOL_REGISTER', files }
    const preview = await startImport(coordinator, input)
    expect(preview.rows.nodes.map(({ rowNumber, state, name }) => [rowNumber, state, name])).toEqual([
      [2, 'NEW', 'Ahorn-Schule Städt. Förderschule Nord'],
      [3, 'NEW', 'Buchen-Schule'],
      [4, 'UNREADABLE', 'Alte Schule'],
      [5, 'DUPLICATE_IN_FILE', 'Ahorn-Schule'],
      [6, 'UNREADABLE', 'Kurze Nummer'],
      [7, 'UNREADABLE', null],
    ])
    expect(preview.totals).toMatchObject({ rows: 6, new: 2, leftOut: 2 })
    expect(preview.rows.nodes[1]?.notes).toEqual([
      'wird laut Register später aufgelöst',
      'Schulträger 999 steht nicht in der Trägerdatei: Träger bleibt offen',
      'ohne Lage auf der Karte',
    ])
    expect(preview.rows.nodes.map(({ problem }) => problem?.column)).toEqual([
      ...[undefined, undefined, 'SchBetrSchl', undefined, 'SchulNr', ''],
    ])

    const applied = await applyImport(coordinator, { importId: preview.id })
    const { network } = await coordinator.query<{ network: { institutions: { nodes: object[] } } }>(
      `{ network(slug: "bedburg") { institutions { nodes {
         name registerNumber website phone type { key } carrier { name } validFrom } } } }`,
    )
    expect(network.institutions.nodes).toEqual([
      {
        ...{
          name: 'Ahorn-Schule Städt. Förderschule Nord',
          registerNumber: '900001',
          website: 'http://www.ahorn.example',
        },
        ...{ phone: '02272 1000', type: { key: 'SPECIAL_NEEDS_SCHOOL' }, validFrom: '1973-08-01' },
        carrier: { name: 'Stadt Bedburg Schulamt' },
      },
      {
        ...{ name: 'Buchen-Schule', registerNumber: '900002', website: null, phone: '02272 2000' },
        ...{ type: { key: 'PRIMARY_SCHOOL' }, carrier: null, validFrom: null },
      },
    ])

    const again = await startImport(coordinator, { ...input, files: files.toReversed() })
    expect(again.totals).toMatchObject({ new: 0, changed: 0, unchanged: 2 })
    expect(await applyImport(coordinator, { importId: again.id })).toMatchObject({ changeSetId: null })
    await coordinator.change('undoChange', { changeSetId: applied.changeSetId })
    expect(await dumpContent(world.database, networkId)).toEqual(empty)
  })

  it('meets a school and a carrier that somebody entered by hand', async () => {
    const { coordinator, networkId, slug } = await world.foundTown('bedburg-zwei', '05362004')
    await coordinator.change('createCarrier', { network: slug, name: 'Stadt Bedburg, Schulamt' })
    await coordinator.change('createInstitution', { network: slug, name: 'Ahorn-Schule', postalCode: '50181' })
    const preview = await startImport(coordinator, { network: slug, preset: 'NRW_SCHOOL_REGISTER', files })
    expect(preview.totals).toMatchObject({ possibleDuplicates: 1, new: 1 })
    await applyImport(coordinator, { importId: preview.id, mergeRows: [2] })
    const { client } = world.database
    const carriers = await client.carrier.findMany({ where: { networkId } })
    expect(carriers.map(({ name, registerNumber }) => [name, registerNumber])).toEqual([
      ['Stadt Bedburg, Schulamt', '800'],
    ])
    const known = await client.institution.findFirstOrThrow({
      where: { networkId, registerNumber: '900001' },
      include: { institutionProfiles: true },
    })
    expect(known.institutionProfiles.map(({ carrierId }) => carrierId)).toEqual([carriers[0]?.id])
  })

  it('dates a change of type and carrier: what was before stays in the past', async () => {
    const { coordinator, networkId, slug } = await world.foundTown('bedburg-drei', '05362004')
    const input = { network: slug, preset: 'NRW_SCHOOL_REGISTER', files }
    await applyImport(coordinator, { importId: (await startImport(coordinator, input)).id })
    const moved = [
      file(
        'Schulen.csv',
        schools.replace('08;Bedburg, FÖ LE Ahorn-Schule;1;19730801;800', '10;Bedburg, RS Ahorn-Schule;1;19730801;801'),
      ),
      file('T.csv', `${operators}\n801;Kreis;;;;;04;1`),
    ]
    const preview = await startImport(coordinator, { ...input, files: moved })
    expect(preview.rows.nodes[0]?.changes).toEqual([
      { field: 'institutionTypeKey', label: 'Einrichtungsart', from: 'Förderschule', to: 'Realschule' },
      { field: 'carrier', label: 'Träger', from: 'Stadt Bedburg Schulamt', to: 'Kreis' },
    ])
    await applyImport(coordinator, { importId: preview.id })
    const profiles = await world.database.client.institutionProfile.findMany({
      where: { networkId, institution: { registerNumber: '900001' } },
      include: { carrier: true },
      orderBy: { validFrom: 'asc' },
    })
    const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
    expect(profiles.map(({ carrier, validFrom, validTo }) => [carrier?.name, day(validFrom), day(validTo)])).toEqual([
      ['Stadt Bedburg Schulamt', '1973-08-01', '2026-11-23'],
      ['Kreis', '2026-11-23', null],
    ])
  })
})
