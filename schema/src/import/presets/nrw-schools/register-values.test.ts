import { describe, expect, it } from 'vitest'
import { readTable } from '../../reading/read-table.ts'
import { positionOf } from './coordinates.ts'
import { municipalityKey } from './municipality-key.ts'
import { readOperation } from './operation.ts'
import { readOperators } from './operators.ts'
import { typeOfSchoolForm } from './school-forms.ts'

describe('municipalityKey', () => {
  it.each([
    ['158028', '05158028'],
    ['5158028', '05158028'],
    ['05158028', '05158028'],
    ['911000', '05911000'],
    ['999999', null],
    ['15802', null],
    ['', null],
    ['Ratingen', null],
  ])('%s is %s', (text, key) => expect(municipalityKey(text)).toBe(key))
})

describe('positionOf', () => {
  it('turns UTM 32N into degrees', () => {
    // The town hall of Ratingen, computed with Krüger's series to check the library.
    expect(positionOf('349948', '5685105')).toEqual({ latitude: 51.297466, longitude: 6.84768 })
  })

  it.each([
    ['999999', '9999999'],
    ['', ''],
    ['349948', ''],
    ['349948', '568510'],
    ['100000', '1000000'],
  ])('does not know %s/%s', (east, north) => expect(positionOf(east, north)).toBeNull())
})

describe('typeOfSchoolForm', () => {
  it('knows forms with and without their leading zero, and guesses none', () => {
    expect(typeOfSchoolForm('02')).toBe('PRIMARY_SCHOOL')
    expect(typeOfSchoolForm('2')).toBe('PRIMARY_SCHOOL')
    expect(typeOfSchoolForm('20')).toBe('GYMNASIUM')
    expect(typeOfSchoolForm('77')).toBeNull()
  })
})

describe('readOperation', () => {
  const today = '2026-11-23'

  it('takes open schools over, with the day where it is known', () => {
    expect(readOperation('1', '19730801', today)).toEqual({ validFrom: '1973-08-01', note: null, problem: null })
    expect(readOperation('6', '', today)).toMatchObject({ validFrom: null, problem: null })
    expect(readOperation('3', '20270801', today)).toMatchObject({ validFrom: '2027-08-01', problem: null })
    expect(readOperation('3', '20270801', today).note?.de).toContain('2027-08-01')
    expect(readOperation('2', '19730801', today)).toMatchObject({ validFrom: null, problem: null })
    expect(readOperation('0', '20270731', today).problem).toBeNull()
  })

  it.each([
    ['0', '20230731', '2023-07-31'],
    ['4', '', 'ruht'],
    ['5', '', 'gelöscht'],
    ['9', '', 'gelöscht'],
  ])('lists closed schools (%s) with the reason', (code, date, reason) => {
    expect(readOperation(code, date, today).problem?.message.de).toContain(reason)
  })
})

describe('readOperators', () => {
  const header = 'SchulNr;ABez1;ABez2;ABez3;TelVorw;Telefon;ArtDerTraegerschaft'
  const layout = { encoding: 'UTF_8', delimiter: ';', quote: '"', headerLine: 1 } as const
  const read = async (line: string) => {
    const table = await readTable(
      ReadableStream.from([Buffer.from(`${header}\n${line}\n`)]),
      layout,
      'Schultraeger.csv',
    )
    return [...(await readOperators(table)).values()]
  }

  it('drops the names of persons', async () => {
    expect(await read('1;Kreis Muster;Schulamt;z. H. Herrn Vogel;02551;692126;04')).toEqual([
      { registerNumber: '1', name: 'Kreis Muster Schulamt', kind: 'MUNICIPAL', phone: '02551 692126' },
    ])
    expect((await read('1;Stiftung Muster;Frau Antje Muster;;;;44'))[0]?.name).toBe('Stiftung Muster')
    expect((await read('1;Muster AG;c/o Herrn Werner Muster;Bildung;;;35'))[0]?.name).toBe('Muster AG Bildung')
    expect((await read('1;Schule;z.Hd. des Vorstandes;;;;60'))[0]?.name).toBe('Schule')
    expect((await read('1;Frauenbund e.V.;;;;;36'))[0]?.name).toBe('Frauenbund e.V.')
  })
})
