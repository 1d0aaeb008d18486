import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { isTenantModel, modelShape } from '../../../change/model-shape.ts'
import type { TenantModel } from '../../../change/tenant-models.ts'
import { isSameValue, type PlainRow } from '../../../change/row-codec.ts'
import type { NetworkScope } from '../../../network/network-scope.ts'
import { indicatorRuleColumns, indicatorRuleLabel } from './indicator-rule-words.ts'
import { compareFields } from './field-order.ts'
import { fieldLabel } from '../../../change/field-labels.ts'
import { rowName } from './row-names.ts'
import { valueWords } from './value-words.ts'

export interface StoredEntry {
  readonly entity: string
  readonly before: unknown
  readonly after: unknown
}

/** One field of a row before and after, as a reader says it. */
export interface FieldWords {
  readonly field: string
  readonly label: Label
  readonly before: string | null
  readonly after: string | null
}

/** Columns that say nothing to a reader. What a confirmation confirms is told by `entityId`. */
const silent = new Set(['id', 'networkId', 'version', 'isDemo', 'userId', 'assigneeId', 'entity'])

/**
 * What differs between two states of a row, in the words of the viewer's language: of a new row what is filled in, of a
 * removed one what was. Settings are told one by one.
 */
export function entryWords(scope: NetworkScope, { entity, before, after }: StoredEntry): FieldWords[] {
  if (!isTenantModel(entity)) return []
  const [old, now] = [spread(before), spread(after)]
  const columns = [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted(compareFields)
  return columns
    .filter((column) => !silent.has(column) && !isSameValue(old[column], now[column]))
    .map((column) => ({
      field: column,
      label: indicatorRuleLabel(column) ?? fieldLabel(column, entity),
      before: valueWords({ scope, model: entity, column, row: old }, old[column]),
      after: valueWords({ scope, model: entity, column, row: now }, now[column]),
    }))
    .filter((words) => words.before !== words.after)
}

/** What the row is called, by what it was where it is gone; `null` for rows without any name. */
export function entryName(scope: NetworkScope, { entity, before, after }: StoredEntry): string | null {
  return isTenantModel(entity) ? rowName(scope, entity, rowOf(after ?? before)) : null
}

/** The row of a model that an entry belongs to, e.g. the institution of a profile: what its page is opened by. */
export function subjectId(target: TenantModel, { entity, before, after }: StoredEntry): string | null {
  if (!isTenantModel(entity)) return null
  const row = rowOf(after ?? before)
  const column = entity === target ? 'id' : modelShape(entity).references.find((one) => one.target === target)?.column
  const id = column && row[column]
  return typeof id === 'string' ? id : null
}

function rowOf(value: unknown): PlainRow {
  return typeof value === 'object' && value !== null ? (value as PlainRow) : {}
}

function spread(value: unknown): PlainRow {
  const { thresholds, ...row } = rowOf(value)
  const { indicators, ...single } = rowOf(thresholds)
  return { ...row, ...single, ...indicatorRuleColumns(indicators) }
}
