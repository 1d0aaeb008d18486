import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { Sentence } from '../sentence.ts'
import type { DecidedRow, RowDecision } from './choose-rows.ts'
import type { ClassifiedRow, FieldChange, RowProblem, RowState } from './import-row.ts'

/** A row of `import_row` as far as it is JSON. */
export interface StoredRow {
  readonly rowNumber: number
  readonly state: RowState
  readonly registerNumber: string | null
  readonly name: string | null
  readonly values: Prisma.JsonValue
  readonly changes: Prisma.JsonValue
  readonly problem: Prisma.JsonValue
  readonly matchId: string | null
  readonly score: number | null
  readonly decision: RowDecision | null
}

interface StoredValues {
  readonly target: object | null
  readonly notes: readonly (Sentence | string)[]
  /** In the order of the file: the database sorts the keys of objects. */
  readonly cells?: readonly (readonly [header: string, value: string])[]
}

export function toStoredRow(row: ClassifiedRow<object>) {
  const { rowNumber, state, registerNumber, name, target, notes, changes, problem, matchId, score, cells } = row
  // What the file said is kept only where somebody has to mend it.
  const values: StoredValues = {
    target,
    notes,
    ...(state === 'UNREADABLE' && cells && { cells: Object.entries(cells) }),
  }
  return {
    rowNumber,
    state,
    registerNumber,
    name,
    matchId,
    score,
    values: values as unknown as Prisma.InputJsonObject,
    changes: changes as unknown as Prisma.InputJsonArray,
    ...(problem && { problem: problem as unknown as Prisma.InputJsonObject }),
  }
}

/** The row as it was classified when the preview was made, with what was decided about it since. */
export function fromStoredRow(row: StoredRow): DecidedRow<object> {
  const { target, notes, cells } = row.values as unknown as StoredValues
  const { rowNumber, state, registerNumber, name, matchId, score, decision } = row
  const changes = (row.changes ?? []) as unknown as readonly FieldChange[]
  const problem = row.problem as unknown as RowProblem | null
  const known = { rowNumber, state, registerNumber, name, matchId, score, decision, changes }
  return {
    ...known,
    target,
    notes: notes.map(bilingual),
    problem: problem && { ...problem, message: bilingual(problem.message), fix: bilingual(problem.fix) },
    ...(cells && { cells: Object.fromEntries(cells) }),
  }
}

/** Rows of an earlier version say one thing in German. */
function bilingual(said: Sentence | string): Sentence {
  return typeof said === 'string' ? { de: said, en: said } : said
}
