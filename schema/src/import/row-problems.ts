import type { ParsedRow, RowProblem } from './import-row.ts'
import type { TableRow } from './reading/read-table.ts'

export const misshapen: RowProblem = {
  column: '',
  message: {
    de: 'Die Zeile hat mehr oder weniger Spalten als die Kopfzeile.',
    en: 'The row has more or fewer columns than the header.',
  },
  fix: {
    de: 'Prüfen Sie die Zeile in der Datei, etwa auf ein überzähliges Trennzeichen.',
    en: 'Check the row in the file, for example for one delimiter too many.',
  },
}

/** A row that cannot be taken over, with what the file says, so that it can be mended and brought in again. */
export function unreadable(
  known: Pick<ParsedRow<never>, 'rowNumber' | 'name' | 'registerNumber'>,
  { cells }: TableRow,
  problem: RowProblem,
): ParsedRow<never> {
  return { ...known, target: null, problem, notes: [], cells }
}
