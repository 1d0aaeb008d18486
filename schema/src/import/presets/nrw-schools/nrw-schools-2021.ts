import type { ImportPreset } from '../../import-preset.ts'
import { institutionKind } from '../../kinds/institutions/institution-kind.ts'
import type { InstitutionTarget } from '../../kinds/institutions/institution-target.ts'
import type { TableRow } from '../../reading/read-table.ts'
import { hasColumns, readRegister } from './nrw-school-register.ts'

/** Columns of the open data of 2021 (schuldaten.csv) → those of the register of 2023. */
const columns = {
  Schulnummer: 'SchulNr',
  Gemeindeschluessel: 'RegSchl',
  UTMRechtswert: 'KoRe',
  UTMHochwert: 'KoHo',
  Schulbezeichnung_1: 'ABez1',
  Schulbezeichnung_2: 'ABez2',
  Schulbezeichnung_3: 'ABez3',
  PLZ: 'PLZ',
  Ort: 'Ort',
  Strasse: 'Strasse',
  Telefonvorwahl: 'TelVorw',
  Telefon: 'Telefon',
  Schulform: 'SF',
  Kurzbezeichnung: 'KurzBez',
  Schulbetriebsschluessel: 'SchBetrSchl',
  Schulbetriebsdatum: 'SchBetrSchlDatum',
  Traegernummer: 'SchultraegerNr',
  'E-Mail': 'Email',
  Homepage: 'URL',
} as const

const recognisable = ['Schulnummer', 'Schulbezeichnung_1', 'Gemeindeschluessel', 'Schulbetriebsschluessel']

/** The form in which the same register was published until 2021; the list of carriers may come along. */
export const nrwSchools2021: ImportPreset<InstitutionTarget> = {
  key: 'NRW_SCHOOLS_2021',
  label: { de: 'Schuldaten NRW, Form von 2021', en: 'School data of North Rhine-Westphalia, form of 2021' },
  kind: institutionKind,
  isMapped: false,
  recognises: isSchoolFile,
  read: (files, options) => readRegister(files, options, isSchoolFile, inPresentForm),
}

function isSchoolFile(headers: readonly string[]): boolean {
  return hasColumns(headers, recognisable)
}

function inPresentForm(row: TableRow): TableRow {
  const entries = Object.entries(columns).map(([from, to]) => [to, presentValue(from, row.cells[from] ?? '')] as const)
  return { ...row, cells: Object.fromEntries(entries) }
}

/** The export wrote «null» for nothing, and days as dd.mm.yyyy. */
function presentValue(column: string, text: string): string {
  if (text === 'null') return ''
  if (column !== 'Schulbetriebsdatum') return text
  return /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text)?.slice(1).toReversed().join('') ?? ''
}
