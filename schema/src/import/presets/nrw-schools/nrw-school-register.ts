import type { Day } from '@schutznetz/domain/model/day.ts'
import { Invalid } from '../../../errors.ts'
import { joined, nothingRead, type Sentence } from '../../../sentence.ts'
import type { ImportPreset, OpenFile, ReadOptions } from '../../import-preset.ts'
import type { ParsedImport, ParsedRow } from '../../import-row.ts'
import { institutionKind } from '../../kinds/institutions/institution-kind.ts'
import type { InstitutionTarget } from '../../kinds/institutions/institution-target.ts'
import type { TableRow } from '../../reading/read-table.ts'
import { municipalityKey } from './municipality-key.ts'
import { readOperators } from './operators.ts'
import { readSchool } from './school-rows.ts'

const schoolColumns = ['SchulNr', 'RegSchl', 'ABez1', 'SF', 'SchultraegerNr', 'SchBetrSchl', 'URL']
const operatorColumns = ['SchulNr', 'ABez1', 'ArtDerTraegerschaft', 'Aktiv']

/**
 * The school register of North Rhine-Westphalia: schools (Schulen.csv) and, if given, their operators
 * (Schultraeger.csv), told apart by their columns, in any order. Only schools of the wanted municipalities are read.
 */
export const nrwSchoolRegister: ImportPreset<InstitutionTarget> = {
  key: 'NRW_SCHOOL_REGISTER',
  label: { de: 'Schulverzeichnis NRW', en: 'School register of North Rhine-Westphalia' },
  kind: institutionKind,
  isMapped: false,
  recognises: (headers) => hasColumns(headers, schoolColumns) || isOperatorFile(headers),
  read: (files, options) => readRegister(files, options, isSchoolFile, (row) => row),
}

/**
 * Schools of a register with the operators that may come along.
 * @param inForm brings a row of this form of the register into the columns of {@link nrwSchoolRegister}
 * @throws Invalid where no file is a list of schools, or one is neither.
 */
export async function readRegister(
  files: readonly OpenFile[],
  options: ReadOptions,
  isSchools: (headers: readonly string[]) => boolean,
  inForm: (row: TableRow) => TableRow,
): Promise<ParsedImport<InstitutionTarget>> {
  const schools = files.find(({ headers }) => isSchools(headers))
  const operators = files.find(({ headers }) => isOperatorFile(headers))
  const stranger = files.find((file) => file !== schools && file !== operators)
  if (stranger) throw notOfTheRegister(stranger.name)
  if (!schools) {
    throw new Invalid(
      'input.files',
      joined(
        { de: 'Die Liste der Schulen (Schulen.csv) fehlt.', en: 'The list of schools (Schulen.csv) is missing.' },
        nothingRead,
      ),
    )
  }
  const operatorByNumber = operators ? await readOperators(operators) : null
  const wanted = new Set(options.municipalityKeys)
  const counts = { chosen: 0, leftOut: 0 }
  async function* rows(schoolRows: AsyncIterable<TableRow>, today: Day): AsyncGenerator<ParsedRow<InstitutionTarget>> {
    for await (const original of schoolRows) {
      const row = inForm(original)
      if (!wanted.has(municipalityKey(row.cells['RegSchl'] ?? '') ?? '')) counts.leftOut++
      else {
        counts.chosen++
        yield { ...readSchool(row, { operators: operatorByNumber, today }), cells: original.cells }
      }
    }
  }
  return {
    rows: rows(schools.rows, options.today),
    summary: () => ({
      leftOut: counts.leftOut,
      notes: [...(operators ? [] : [withoutCarriers]), ...(counts.chosen > 0 ? [] : [noSchoolIn([...wanted])])],
    }),
  }
}

const withoutCarriers: Sentence = {
  de: 'Ohne die Trägerdatei (Schultraeger.csv) werden die Schulen ohne Träger übernommen.',
  en: 'Without the file of carriers (Schultraeger.csv) schools are taken over without carriers.',
}

const noSchoolIn = (keys: readonly string[]): Sentence => ({
  de: `Keine Schule der Datei liegt in ${keys.join(', ')}.`,
  en: `No school of the file lies in ${keys.join(', ')}.`,
})

function isSchoolFile(headers: readonly string[]): boolean {
  return hasColumns(headers, schoolColumns)
}

function isOperatorFile(headers: readonly string[]): boolean {
  return hasColumns(headers, operatorColumns) && !headers.includes('URL')
}

export function hasColumns(headers: readonly string[], columns: readonly string[]): boolean {
  return columns.every((column) => headers.includes(column))
}

function notOfTheRegister(name: string): Invalid {
  return new Invalid('input.files', {
    de:
      `Die Datei «${name}» gehört nicht zum Schulverzeichnis NRW, oder sie ist doppelt. Es wurde nichts eingelesen. ` +
      'Erwartet werden Schulen.csv und Schultraeger.csv.',
    en:
      `The file “${name}” is not part of the school register of North Rhine-Westphalia, or it is there twice. ` +
      'Nothing was read in. Schulen.csv and Schultraeger.csv are expected.',
  })
}
