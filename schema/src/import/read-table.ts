import { CsvError, parse } from 'csv-parse/sync'
import { Invalid } from '../errors.ts'
import { joined, nothingRead } from '../sentence.ts'

/** A row of a file with its cells by column name. */
export interface TableRow {
  /** Line in the file on which the row ends, counted from 1, header included. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  /** The row has more or fewer cells than the header has columns. */
  readonly isMisshapen: boolean
}

export interface Table {
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
}

const delimiters = [';', ',', '\t', '|'] as const

interface RecordWithInfo {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Reads a table with a header line. The delimiter is the one that the header has most of; a leading `sep=;` line,
 * as spreadsheets write it, counts. Blank lines are skipped, cells are cleaned.
 * @throws Invalid where the file is not a table at all.
 */
export function readTable(text: string, fileName: string): Table {
  return readLines(text.replace(/\r\n?/g, '\n'), fileName)
}

function readLines(text: string, fileName: string): Table {
  const separatorLine = /^sep=(.)\n/i.exec(text)
  const body = separatorLine ? text.slice(separatorLine[0].length) : text
  const skippedLines = separatorLine ? 1 : 0
  const [header, ...records] = parseRecords(body, separatorLine?.[1] ?? detectDelimiter(body), fileName)
  if (!header)
    throw new Invalid(
      'input.files',
      joined({ de: `Die Datei «${fileName}» ist leer.`, en: `The file “${fileName}” is empty.` }, nothingRead),
    )
  const headers = header.record.map((name) => clean(name))
  return {
    headers: headers.filter((name) => name !== ''),
    rows: records.map(({ record, info }) => ({
      line: info.lines + skippedLines,
      cells: Object.fromEntries(headers.map((name, index) => [name, clean(record[index] ?? '')])),
      isMisshapen: record.length !== headers.length,
    })),
  }
}

/** Invisible control characters, line breaks included, become spaces. */
function clean(cell: string): string {
  return cell
    .replace(/\p{Cc}+/gu, ' ')
    .normalize('NFC')
    .trim()
}

function parseRecords(text: string, delimiter: string, fileName: string): RecordWithInfo[] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as RecordWithInfo[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Invalid('input.files', {
      de:
        `Die Datei «${fileName}» lässt sich nicht als Tabelle lesen (Zeile ${error['lines'] ?? '?'}). ` +
        'Es wurde nichts eingelesen. Bitte speichern Sie sie als CSV und versuchen Sie es noch einmal.',
      en:
        `The file “${fileName}” cannot be read as a table (row ${error['lines'] ?? '?'}). ` +
        'Nothing was read in. Please save it as CSV and try again.',
    })
  }
}

/** Counts outside of quotes on the first line that has something on it. */
function detectDelimiter(text: string): string {
  const firstLine = /[^\n]+/.exec(text)?.[0] ?? ''
  const bare = firstLine.replace(/"[^"]*"/g, '')
  const counts = delimiters.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter
}
