import type { Day } from '@schutznetz/domain/model/day.ts'
import type { Sentence } from '../../../sentence.ts'
import type { ParsedRow, RowProblem } from '../../import-row.ts'
import { emptyTarget, type CarrierTarget, type InstitutionTarget } from '../../kinds/institutions/institution-target.ts'
import { websiteOf } from '../../kinds/institutions/website.ts'
import type { TableRow } from '../../reading/read-table.ts'
import { misshapen } from '../../row-problems.ts'
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
export function readSchool(row: TableRow, { operators, today }: Surroundings): ParsedRow<InstitutionTarget> {
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
    target.institutionTypeKey === null ? unknownForm(cells['SF'] ?? '') : null,
    target.latitude === null ? withoutPlace : null,
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
): InstitutionTarget {
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
  if (isMisshapen) return misshapen
  if (!/^\d{6}$/.test(registerNumber)) {
    return {
      column: 'SchulNr',
      message: {
        de: `Die Schulnummer «${registerNumber}» hat nicht sechs Ziffern.`,
        en: `The school number “${registerNumber}” does not have six digits.`,
      },
      fix: { de: 'Tragen Sie die amtliche Schulnummer ein.', en: 'Enter the official school number.' },
    }
  }
  if (name !== '') return null
  return {
    column: 'ABez1',
    message: { de: 'Die amtliche Bezeichnung fehlt.', en: 'The official name is missing.' },
    fix: { de: 'Tragen Sie den Namen der Schule ein.', en: 'Enter the name of the school.' },
  }
}

function unknownOperator(number: string): Sentence {
  return {
    de: `Schulträger ${number || 'ohne Nummer'} steht nicht in der Trägerdatei: Träger bleibt offen`,
    en: `carrier ${number || 'without a number'} is not in the file of carriers: carrier stays open`,
  }
}

function unknownForm(form: string): Sentence {
  return {
    de: `unbekannte Schulform «${form}»: Einrichtungsart bleibt offen`,
    en: `unknown school form “${form}”: type stays open`,
  }
}

const withoutPlace: Sentence = { de: 'ohne Lage auf der Karte', en: 'without a place on the map' }
