import { Invalid } from '../errors.ts'
import type { ClassifiedRow } from './classify.ts'
import type { ImportTarget } from './import-target.ts'

/** What a person decided about single rows, by row number. */
export interface RowDecisions {
  readonly excludeRows: readonly number[]
  /** Possible duplicates that are the institution they look like. */
  readonly mergeRows: readonly number[]
  /** Possible duplicates that are institutions of their own. */
  readonly createRows: readonly number[]
}

export interface TargetRow extends ClassifiedRow {
  readonly target: ImportTarget
}

export interface UpdateRow extends TargetRow {
  readonly institutionId: string
}

export interface ChosenRows {
  readonly create: readonly TargetRow[]
  readonly update: readonly UpdateRow[]
  /** Possible duplicates nobody decided about: they are left out. */
  readonly undecided: number
}

/** @throws Invalid for a decision about a row that is not there or needs none. */
export function chooseRows(rows: readonly ClassifiedRow[], decisions: RowDecisions): ChosenRows {
  const excluded = new Set(decisions.excludeRows)
  const merged = new Set(decisions.mergeRows)
  const created = new Set(decisions.createRows)
  refuseStrayDecisions(rows, decisions)
  const chosen = rows.filter((row): row is TargetRow => row.target !== null && !excluded.has(row.rowNumber))
  const isPossible = ({ state }: ClassifiedRow) => state === 'POSSIBLE_DUPLICATE'
  const isUpdate = (row: TargetRow): row is UpdateRow =>
    row.institutionId !== null && (row.state === 'CHANGED' || (isPossible(row) && merged.has(row.rowNumber)))
  return {
    create: chosen.filter((row) => row.state === 'NEW' || (isPossible(row) && created.has(row.rowNumber))),
    update: chosen.filter(isUpdate),
    undecided: chosen.filter((row) => isPossible(row) && !merged.has(row.rowNumber) && !created.has(row.rowNumber))
      .length,
  }
}

function refuseStrayDecisions(rows: readonly ClassifiedRow[], decisions: RowDecisions): void {
  const stateByNumber = new Map(rows.map(({ rowNumber, state }) => [rowNumber, state]))
  const stray = decisions.excludeRows.find((number) => !stateByNumber.has(number))
  if (stray !== undefined)
    throw new Invalid('input.excludeRows', {
      de: `Eine Zeile ${stray} gibt es in der Vorschau nicht.`,
      en: `There is no row ${stray} in the preview.`,
    })
  for (const field of ['mergeRows', 'createRows'] as const) {
    const wrong = decisions[field].find((number) => stateByNumber.get(number) !== 'POSSIBLE_DUPLICATE')
    if (wrong !== undefined)
      throw new Invalid(`input.${field}`, {
        de: `Zeile ${wrong} ist keine mögliche Dublette.`,
        en: `Row ${wrong} is not a possible duplicate.`,
      })
  }
  const created = new Set(decisions.createRows)
  const both = decisions.mergeRows.find((number) => created.has(number))
  if (both !== undefined)
    throw new Invalid('input.mergeRows', {
      de: `Zeile ${both} kann nicht beides sein: dieselbe und eine neue.`,
      en: `Row ${both} cannot be both: the same one and a new one.`,
    })
}
