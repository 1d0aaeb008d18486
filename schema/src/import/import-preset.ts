import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import type { ColumnMapping } from './import-fields.ts'
import type { ImportKind } from './import-kind.ts'
import type { ParsedImport } from './import-row.ts'
import type { Table } from './reading/read-table.ts'

/** A file whose header is read and whose rows wait. */
export interface OpenFile extends Table {
  readonly name: string
}

export interface ReadOptions {
  readonly today: Day
  /** Official municipality keys whose rows are wanted, eight digits; registers only. */
  readonly municipalityKeys: readonly string[]
  /** `null` = by the names of the columns; tables only. */
  readonly mapping: readonly ColumnMapping[] | null
  readonly createsMissing: boolean
}

/** A known form of files: which kind of thing they bring, and how their columns are read. */
export interface ImportPreset<T> {
  readonly key: string
  readonly label: Label
  readonly kind: ImportKind<T>
  /** Its columns are mapped by people; without, they are fixed. */
  readonly isMapped: boolean
  /** What its fixed columns mean, for messages. */
  readonly columns?: readonly ColumnMapping[]
  /** Its files bring institutions that nobody need have entered before. */
  readonly createsMissing?: boolean
  /** Whether a file with these headings belongs to it. */
  recognises(headers: readonly string[]): boolean
  /** @throws Invalid where the files are not of this form. */
  read(files: readonly OpenFile[], options: ReadOptions): Promise<ParsedImport<T>>
}
