/** One of the invited or enrolled, as a table names it. */
export interface RecordedRow {
  readonly id: string
  readonly version: number
  readonly name: string
  /** Its own page; `null` = none. */
  readonly href: string | null
  /** What it is: institution, group, person. */
  readonly what: string
  /** What is known besides what the table records. */
  readonly note: string
  /** What is recorded now. */
  readonly value: string
  /** The page that takes the row away; `null` where it cannot be. */
  readonly removal: string | null
}
