import type { Day } from '@schutznetz/domain/model/day.ts'
import {
  emptyTarget,
  type CarrierTarget,
  type ImportTarget,
  type ParsedRow,
  type RowProblem,
} from '../import-target.ts'
import type { TableRow } from '../read-table.ts'
import { websiteOf } from '../website.ts'
import { positionOf } from './coordinates.ts'
import { readOperation } from './operation.ts'
import { typeOfSchoolForm } from './school-forms.ts'
import { joinSchoolName } from './school-name.ts'

interface Surroundings {
  /** `null` where no file of operators was given. */
  readonly operators: ReadonlyMap<string, CarrierTarget> | null
  readonly today: Day
}

/** One school of the register as an institution. */
export function readSchool(row: TableRow, { operators, today }: Surroundings): ParsedRow {
  const { cells, line } = row
  const name = joinSchoolName(['ABez1', 'ABez2', 'ABez3'].map((column) => cells[column] ?? ''))
  const registerNumber = cells['SchulNr'] ?? ''
  const operation = readOperation(cells['SchBetrSchl'] ?? '', cells['SchBetrSchlDatum'] ?? '', today)
  const known = { rowNumber: line, name: name || null, registerNumber: registerNumber || null }
  const problem = unreadable(row, name, registerNumber) ?? operation.problem
  if (problem) return { ...known, target: null, problem, notes: [] }
  const target = targetOf(cells, name, registerNumber, operators)
  const notes = [
    operation.note,
    operators && target.carrier === null ? unknownOperator(cells['SchultraegerNr'] ?? '') : null,
    target.institutionTypeKey === null
      ? `unbekannte Schulform «${cells['SF'] ?? ''}»: Einrichtungsart bleibt offen`
      : null,
    target.latitude === null ? 'ohne Lage auf der Karte' : null,
  ]
  return {
    ...known,
    target: { ...target, validFrom: operation.validFrom },
    problem: null,
    notes: notes.filter((note) => note !== null),
  }
}

function targetOf(
  cells: TableRow['cells'],
  name: string,
  registerNumber: string,
  operators: Surroundings['operators'],
): ImportTarget {
  const text = (column: string) => cells[column] || null
  const position = positionOf(cells['KoRe'] ?? '', cells['KoHo'] ?? '')
  return {
    ...emptyTarget,
    name,
    registerNumber,
    street: text('Strasse'),
    postalCode: text('PLZ'),
    city: text('Ort'),
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    phone: [cells['TelVorw'], cells['Telefon']].filter(Boolean).join(' ') || null,
    email: text('Email'),
    website: websiteOf(cells['URL'] ?? ''),
    institutionTypeKey: typeOfSchoolForm(cells['SF'] ?? ''),
    carrier: operators?.get(cells['SchultraegerNr'] ?? '') ?? null,
    otherNames: otherNamesOf(cells),
  }
}

/** People call a school by the first part of its name, or as the register's short name does without town and form. */
function otherNamesOf(cells: TableRow['cells']): string[] {
  const shortName = (cells['KurzBez'] ?? '').replace(/^[^,]*,\s*(?:\S{1,4}\s+)?(?:(?:GG|KG|EG|LE|ES|GB|KM|SQ)\s+)?/, '')
  return [...new Set([cells['ABez1'] ?? '', shortName.trim()])].filter((name) => name !== '')
}

function unreadable({ isMisshapen }: TableRow, name: string, registerNumber: string): RowProblem | null {
  if (isMisshapen) {
    const message = 'Die Zeile hat mehr oder weniger Spalten als die Kopfzeile.'
    return { column: '', message, fix: 'Prüfen Sie die Zeile in der Datei, etwa auf ein überzähliges Semikolon.' }
  }
  if (!/^\d{6}$/.test(registerNumber)) {
    const message = `Die Schulnummer «${registerNumber}» hat nicht sechs Ziffern.`
    return { column: 'SchulNr', message, fix: 'Tragen Sie die amtliche Schulnummer ein.' }
  }
  if (name === '') {
    return { column: 'ABez1', message: 'Die amtliche Bezeichnung fehlt.', fix: 'Tragen Sie den Namen der Schule ein.' }
  }
  return null
}

function unknownOperator(number: string): string {
  return `Schulträger ${number || 'ohne Nummer'} steht nicht in der Trägerdatei: Träger bleibt offen`
}
