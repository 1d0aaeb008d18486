import type { Sentence } from '../sentence.ts'

export type RowState = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'DUPLICATE_IN_FILE' | 'POSSIBLE_DUPLICATE' | 'UNREADABLE'

/** Why a row cannot be taken over, and what would help. */
export interface RowProblem {
  /** The column at fault; empty = the row as a whole. */
  readonly column: string
  readonly message: Sentence
  readonly fix: Sentence
}

/** A row as it was read, before it is compared with what is stored. `T` is what its kind of import writes. */
export interface ParsedRow<T> {
  /** Line in the file on which it ends, header included. */
  readonly rowNumber: number
  /** What a person recognises it by. */
  readonly name: string | null
  readonly registerNumber: string | null
  /** `null` exactly where there is a problem. */
  readonly target: T | null
  readonly problem: RowProblem | null
  /** What a person should know about the row without it being wrong. */
  readonly notes: readonly Sentence[]
  /** The row as the file has it; kept only where it cannot be read, so that it can be mended. */
  readonly cells?: Readonly<Record<string, string>>
}

/** One field that differs, as it is stored: codes stay codes until somebody reads them. */
export interface FieldChange {
  readonly field: string
  readonly from: string | null
  readonly to: string
}

/** A row with what would happen to it. */
export interface ClassifiedRow<T> extends ParsedRow<T> {
  readonly state: RowState
  readonly changes: readonly FieldChange[]
  /** The stored institution, person or cooperation it is, or might be. */
  readonly matchId: string | null
  /** How alike it and a possible duplicate are, 0 to 1; `null` where there is no doubt. */
  readonly score: number | null
}

/** What a file, or a set of files that belong together, contains. */
export interface ParsedImport<T> {
  /** Can be walked through once. */
  readonly rows: AsyncIterable<ParsedRow<T>>
  /** What there is to say about the files once all rows were walked through. */
  summary(): ImportSummary
}

export interface ImportSummary {
  /** Sentences about the file as a whole. */
  readonly notes: readonly Sentence[]
  /** Rows that were not meant, such as those of other municipalities. */
  readonly leftOut: number
}
