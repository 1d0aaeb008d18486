import type { Day } from '@schutznetz/domain/model/day.ts'
import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import type { ChangeTx } from '../change/change-tx.ts'
import type { TenantModel } from '../change/tenant-models.ts'
import type { Sentence } from '../sentence.ts'
import type { ChosenRows } from './choose-rows.ts'
import type { ImportField, RowValues } from './import-fields.ts'
import type { ClassifiedRow, ParsedRow } from './import-row.ts'
import type { NetworkContent } from './network-content.ts'
import type { TableRow } from './reading/read-table.ts'

export const importKinds = ['INSTITUTIONS', 'PEOPLE', 'COOPERATIONS'] as const

export type ImportKindKey = (typeof importKinds)[number]

/** Compares the rows of one file, in their order, with a network. */
export interface Classifier<T> {
  /** Sees every row before the first is compared, where rows can only be understood together. */
  survey?(target: T): void
  classify(row: ParsedRow<T>): ClassifiedRow<T>
  /** What there is to say once all rows went through, e.g. what else would be created. */
  summary(): readonly Sentence[]
}

/** Writes chosen rows batch by batch, so that only a batch is in memory. */
export interface Applier<T> {
  /** As the classifier's. */
  survey?(target: T): void
  /** Sees every chosen row before the first is written. */
  collect?(rows: ChosenRows<T>): void
  write(rows: ChosenRows<T>): Promise<void>
}

/** One kind of thing that lists bring in: what its columns mean, how a row is compared and how it is written. */
export interface ImportKind<T> {
  readonly key: ImportKindKey
  readonly noun: { readonly one: Label; readonly many: Label }
  readonly fields: readonly ImportField[]
  /** Fields of which a table must have one, in German and English words for the refusal. */
  readonly required: readonly { readonly anyOf: readonly ImportField['key'][]; readonly words: Label }[]
  /** What a row is compared with. */
  readonly models: readonly TenantModel[]
  readRow(values: RowValues, row: TableRow, options: RowOptions): ParsedRow<T>
  classifier(content: NetworkContent, options: RowOptions): Classifier<T>
  applier(tx: ChangeTx, content: NetworkContent): Applier<T>
}

export interface RowOptions {
  readonly today: Day
  /** Cooperations: institutions that the network does not know yet are created, not refused. */
  readonly createsMissing: boolean
  headerOf(field: ImportField['key']): string
}
