import { Invalid, LimitExceeded, type Limit } from '../errors.ts'
import { defaultPageSize, maximalPageSize } from '../limits/limits.ts'
import type { Sentence } from '../sentence.ts'

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
  /** Rows to skip first, for pages by number; a cursor stays right while others add rows, a number does not. */
  readonly offset?: number | null | undefined
}

/** A page in the shape of a Relay connection. */
export interface Page<N> {
  readonly totalCount: number
  readonly pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  readonly edges: { cursor: string; node: N }[]
}

/** A mark of a page that was made for another list, or for this one before it changed. */
export const staleCursor: Sentence = {
  de: 'Diese Seitenmarke gilt nicht mehr. Bitte blättern Sie von vorn.',
  en: 'This mark of a page no longer holds. Please start from the first page.',
}

function atLeastZero(argument: string): Sentence {
  return { de: `«${argument}» muss mindestens 0 sein.`, en: `“${argument}” must be at least 0.` }
}

function pageSizeLimit(argument: string): Limit {
  const name = { de: `die Seitengröße (${argument})`, en: `the size of the page (${argument})` }
  const advice = { de: 'Blättern Sie mit «after» weiter.', en: 'Turn the pages with “after”.' }
  return { key: 'PAGE_SIZE', name, bound: maximalPageSize, advice }
}

function sizeOf(name: 'first' | 'last', size: number): number {
  if (size < 0) throw new Invalid(name, atLeastZero(name))
  if (size > maximalPageSize) {
    throw new LimitExceeded(pageSizeLimit(name), size)
  }
  return size
}

/** For pages that the database cuts. @throws Invalid, LimitExceeded as {@link pageOf} does */
export function checkPageSize({ first, last }: PageArguments): void {
  if (typeof first === 'number') sizeOf('first', first)
  if (typeof last === 'number') sizeOf('last', last)
}

function positionOf(keys: readonly string[], name: 'after' | 'before', cursor: string): number {
  const position = keys.indexOf(Buffer.from(cursor, 'base64url').toString())
  if (position >= 0) return position
  throw new Invalid(name, staleCursor)
}

/**
 * The asked page of a list in memory. Cursors name the row, not its place, so a row that is added while somebody
 * pages is neither skipped nor shown twice. O(n) for the cursor, and only the page is built.
 */
export function pageOf<T, N>(
  rows: readonly T[],
  { first, last, after, before, offset }: PageArguments,
  keyOf: (row: T) => string,
  toNode: (row: T) => N,
): Page<N> {
  const keys = after || before ? rows.map(keyOf) : []
  if (typeof offset === 'number' && offset < 0) throw new Invalid('offset', atLeastZero('offset'))
  let start = (after ? positionOf(keys, 'after', after) + 1 : 0) + (offset ?? 0)
  let end = before ? positionOf(keys, 'before', before) : rows.length
  const size = first ?? (typeof last === 'number' ? null : defaultPageSize)
  if (size !== null) end = Math.min(end, start + sizeOf('first', size))
  if (typeof last === 'number') start = Math.max(start, end - sizeOf('last', last))
  const edges = rows.slice(start, end).map((row) => ({
    cursor: Buffer.from(keyOf(row)).toString('base64url'),
    node: toNode(row),
  }))
  const pageInfo = {
    hasNextPage: end < rows.length,
    hasPreviousPage: start > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { totalCount: rows.length, pageInfo, edges }
}
