import type { Day } from '@schutznetz/domain/model/day.ts'
import { Invalid } from '../../errors.ts'
import type { ParsedImport } from '../import-target.ts'
import type { Table } from '../read-table.ts'
import { municipalityKey } from './municipality-key.ts'
import { readOperators } from './operators.ts'
import { readSchool } from './school-rows.ts'
import { joined, nothingRead } from '../../sentence.ts'

const schoolColumns = ['SchulNr', 'RegSchl', 'ABez1', 'SF', 'SchultraegerNr', 'SchBetrSchl', 'URL']
const operatorColumns = ['SchulNr', 'ABez1', 'ArtDerTraegerschaft', 'Aktiv']

interface Options {
  /** Official municipality keys whose schools are wanted, eight digits. */
  readonly municipalityKeys: readonly string[]
  readonly today: Day
}

/**
 * The school register of North Rhine-Westphalia: schools (Schulen.csv) and, if given, their operators
 * (Schultraeger.csv), told apart by their columns, in any order. Only schools of the wanted municipalities are read.
 * @throws Invalid where no file is a list of schools, or one is neither.
 */
export function readSchoolRegister(files: readonly { name: string; table: Table }[], options: Options): ParsedImport {
  const schools = files.find(({ table }) => hasColumns(table, schoolColumns))
  const operators = files.find(({ table }) => isOperatorFile(table))
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
  const wanted = new Set(options.municipalityKeys)
  const chosen = schools.table.rows.filter(({ cells }) => wanted.has(municipalityKey(cells['RegSchl'] ?? '') ?? ''))
  const operatorByNumber = operators ? readOperators(operators.table) : null
  return {
    rows: chosen.map((row) => readSchool(row, { operators: operatorByNumber, today: options.today })),
    leftOut: schools.table.rows.length - chosen.length,
    notes: [
      ...(operators ? [] : ['Ohne die Trägerdatei (Schultraeger.csv) werden die Schulen ohne Träger übernommen.']),
      ...(chosen.length > 0 ? [] : [`Keine Schule der Datei liegt in ${[...wanted].join(', ')}.`]),
    ],
  }
}

function isOperatorFile(table: Table): boolean {
  return hasColumns(table, operatorColumns) && !table.headers.includes('URL')
}

function hasColumns(table: Table, columns: readonly string[]): boolean {
  return columns.every((column) => table.headers.includes(column))
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
