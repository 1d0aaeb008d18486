import type { Sentence } from '../sentence.ts'
import type { TextLayout } from './reading/layout.ts'
import type { EncodingFindings } from './reading/text-encoding.ts'

/** A file that was received: what it is like, as found or as corrected. */
export interface ReceivedFile {
  readonly name: string
  readonly bytes: number
  readonly findings: EncodingFindings
  readonly layout: TextLayout
}

/** What an import knows beside its rows; kept with the job. */
export interface ImportOptions {
  readonly files: readonly ReceivedFile[]
  readonly municipalityKeys: readonly string[]
  readonly createsMissing: boolean
  /** Headings of the table that was mapped, so that the mapping is found again for the same columns. */
  readonly headers: readonly string[]
  readonly notes: readonly (Sentence | string)[]
  /** Rows that were not meant, such as those of other municipalities. */
  readonly leftOut: number
}

const nothingYet: ImportOptions = {
  files: [],
  municipalityKeys: [],
  createsMissing: false,
  headers: [],
  notes: [],
  leftOut: 0,
}

/** Options of a stored job, of whatever version. */
export function importOptionsOf(stored: unknown): ImportOptions {
  return { ...nothingYet, ...(stored as Partial<ImportOptions>) }
}
