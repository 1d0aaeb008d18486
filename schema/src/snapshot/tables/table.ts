/** Where the rows of a record type are stored. Columns are the snake_case of the record's fields. */
export interface Table {
  readonly name: string
  readonly fields: readonly string[]
}

/** Describes a table; the compiler refuses a field that is missing or that the record does not have. */
export function table<R>(name: string, fields: { readonly [K in keyof Required<R>]: true }): Table {
  return { name, fields: Object.keys(fields) }
}
