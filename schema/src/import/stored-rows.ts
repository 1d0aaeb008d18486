import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { ClassifiedRow, RowState } from './classify.ts'
import type { FieldChange } from './field-changes.ts'
import type { ImportTarget, RowProblem } from './import-target.ts'

/** A row of `import_row` as far as it is JSON. */
export interface StoredRow {
  readonly rowNumber: number
  readonly state: RowState
  readonly registerNumber: string | null
  readonly name: string | null
  readonly values: Prisma.JsonValue
  readonly changes: Prisma.JsonValue
  readonly problem: Prisma.JsonValue
  readonly institutionId: string | null
}

interface StoredValues {
  readonly target: ImportTarget | null
  readonly notes: readonly string[]
}

export function toStoredRow(row: ClassifiedRow) {
  const { rowNumber, state, registerNumber, name, target, notes, changes, problem, institutionId } = row
  const values: StoredValues = { target, notes }
  return {
    rowNumber,
    state,
    registerNumber,
    name,
    institutionId,
    values: values as unknown as Prisma.InputJsonObject,
    changes: changes as unknown as Prisma.InputJsonArray,
    ...(problem && { problem: problem as unknown as Prisma.InputJsonObject }),
  }
}

/** The row as it was classified when the preview was made. */
export function fromStoredRow(row: StoredRow): ClassifiedRow {
  const { target, notes } = row.values as unknown as StoredValues
  const { rowNumber, state, registerNumber, name, institutionId } = row
  const changes = (row.changes ?? []) as unknown as readonly FieldChange[]
  const problem = row.problem as unknown as RowProblem | null
  return { rowNumber, state, registerNumber, name, target, notes, changes, problem, institutionId }
}
