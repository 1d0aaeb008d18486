/** What was ticked in the table: everything the filter leaves, or rows by id. */
export type Selected = 'ALL' | readonly string[]

/** Reads the form around the table. */
export function readSelected(data: FormData): Selected {
  if (data.get('all') === '1') return 'ALL'
  return [...new Set(data.getAll('id').filter((value) => typeof value === 'string'))]
}
