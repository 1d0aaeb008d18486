import { parse } from 'csv-parse/sync'
import { Invalid } from '../../errors.ts'
import type { TextEncoding } from './text-encoding.ts'

export const delimiters = [';', ',', '\t', '|'] as const
export const quotes = ['"', "'", ''] as const

/** How the text of a file becomes a table. */
export interface TextLayout {
  readonly encoding: TextEncoding
  readonly delimiter: string
  /** The quotation mark around cells; empty = none has a meaning. */
  readonly quote: string
  /** Line of the header, counted from 1; everything before it is not part of the table. */
  readonly headerLine: number
}

/** How many lines may stand above the table: titles, stacked headers, an address. */
const maximalHeaderLine = 40

/** @throws Invalid for a layout that no file can have. */
export function checkLayout(layout: TextLayout): TextLayout {
  const { delimiter, quote, headerLine } = layout
  if (delimiter.length !== 1 || /[\r\n"]/.test(delimiter) || delimiter === quote)
    throw new Invalid('input.layouts.delimiter', {
      de: 'Das Trennzeichen ist genau ein Zeichen, kein Anführungszeichen.',
      en: 'The delimiter is exactly one character, no quotation mark.',
    })
  if (quote.length > 1 || /[\r\n]/.test(quote))
    throw new Invalid('input.layouts.quote', {
      de: 'Das Anführungszeichen ist ein Zeichen oder keines.',
      en: 'The quotation mark is one character or none.',
    })
  if (headerLine < 1 || headerLine > 1000)
    throw new Invalid('input.layouts.headerLine', {
      de: 'Die Kopfzeile ist eine der ersten 1000 Zeilen.',
      en: 'The header is one of the first 1000 lines.',
    })
  return layout
}

interface Candidate {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Guesses delimiter and header from the beginning of a file. A `sep=;` line, as Excel writes it, decides the
 * delimiter; else the one that divides most lines into the same number of cells. The header is the line in which most
 * cells are known headings; without any, the first line that is as wide as most lines.
 * @param countKnown how many of these cells are headings that an import knows
 */
export function detectLayout(
  head: string,
  encoding: TextEncoding,
  countKnown: (cells: readonly string[]) => number,
): TextLayout {
  const lines = head.split(/\r\n|\n|\r/).slice(0, maximalHeaderLine)
  const separator = /^"?sep=(.)"?$/i.exec(lines[0] ?? '')?.[1]
  const delimiter = separator ?? commonDelimiter(lines)
  const quote = lines.some((line) => line.includes('"')) || !lines.some((line) => quoted(line, delimiter)) ? '"' : "'"
  const candidates = lines
    .map((line, index): Candidate => ({ line: index + 1, cells: cellsOf(line, delimiter, quote) }))
    .filter(({ line, cells }) => !(separator && line === 1) && cells.some((cell) => cell !== ''))
  return { encoding, delimiter, quote, headerLine: headerOf(candidates, countKnown)?.line ?? (separator ? 2 : 1) }
}

function quoted(line: string, delimiter: string): boolean {
  return line.startsWith("'") && line.includes(`'${delimiter}'`)
}

function headerOf(candidates: readonly Candidate[], countKnown: (cells: readonly string[]) => number) {
  const [first] = candidates
  let best: { readonly candidate: Candidate; readonly count: number } | null = null
  for (const candidate of candidates) {
    const count = countKnown(candidate.cells)
    // One known word may stand in any row («Kita»); further down it takes two to be a header.
    if (count > (best?.count ?? 0) && (count > 1 || candidate === first)) best = { candidate, count }
  }
  if (best) return best.candidate
  const width = mostFrequent(candidates.map(({ cells }) => cells.length))
  return candidates.find(({ cells }) => cells.length >= width && filled(cells) * 2 > cells.length) ?? first
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length
}

/** The delimiter that divides most lines alike, and at least half of them; of several, the one with more cells. */
function commonDelimiter(lines: readonly string[]): string {
  const filledLines = lines.filter((line) => line.trim() !== '')
  const rated = delimiters.map((delimiter) => {
    const widths = filledLines.map((line) => cellsOf(line, delimiter, '"').length).filter((width) => width > 1)
    const width = mostFrequent(widths)
    return { delimiter, divided: widths.length, alike: widths.filter((one) => one === width).length, width }
  })
  const best = rated.reduce((one, other) =>
    other.alike > one.alike || (other.alike === one.alike && other.width > one.width) ? other : one,
  )
  if (best.divided > 0 && best.divided * 2 >= filledLines.length) return best.delimiter
  // A single column: whatever divides nothing, so that a name with a comma stays one.
  return delimiters.find((delimiter) => !filledLines.some((line) => line.includes(delimiter))) ?? ';'
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0]
}

/** Cells of one line; a line on which a quoted cell begins that ends later is taken as it stands. */
function cellsOf(line: string, delimiter: string, quote: string): string[] {
  try {
    const options = { delimiter, quote: quote || null, relax_quotes: true, relax_column_count: true }
    const [record] = parse(line, options) as string[][]
    return (record ?? []).map((cell) => cell.trim())
  } catch {
    return line.split(delimiter).map((cell) => cell.trim())
  }
}
