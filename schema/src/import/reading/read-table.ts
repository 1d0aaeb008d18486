import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { Invalid } from '../../errors.ts'
import { joined, nothingRead } from '../../sentence.ts'
import type { TextLayout } from './layout.ts'
import { createDecoder } from './text-encoding.ts'

/** A row of a file with its cells by column name. */
export interface TableRow {
  /** Line in the file on which the row ends, counted from 1, everything above it included. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  /** The row has fewer cells than the header has columns, or more that say something. */
  readonly isMisshapen: boolean
}

export interface Table {
  readonly headers: readonly string[]
  /** Can be walked through once. */
  readonly rows: AsyncIterable<TableRow>
}

/** A record this long is a quotation mark that nobody closed. */
const maximalRecord = 200_000
const maximalColumns = 300

interface RecordWithInfo {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Reads a table row by row: only what is being looked at is in memory. Blank rows are skipped, cells are cleaned; a
 * column without a heading that says something is called by its place («Spalte 3»).
 * @throws Invalid where the file is not a table at all, also while its rows are walked through.
 */
export async function readTable(
  bytes: AsyncIterable<Uint8Array>,
  layout: TextLayout,
  fileName: string,
): Promise<Table> {
  const records = explained(recordsOf(bytes, layout), layout, fileName)
  const first = await records.next()
  if (first.done) {
    throw new Invalid(
      'input.files',
      joined({ de: `Die Datei «${fileName}» ist leer.`, en: `The file “${fileName}” is empty.` }, nothingRead),
    )
  }
  const headers = headersOf(first.value.record)
  if (headers.length > maximalColumns) {
    throw new Invalid('input.files', {
      de: `Die Datei «${fileName}» hat mehr als ${maximalColumns} Spalten. Es wurde nichts eingelesen.`,
      en: `The file “${fileName}” has more than ${maximalColumns} columns. Nothing was read in.`,
    })
  }
  return { headers, rows: rowsOf(records, headers, layout.headerLine - 1) }
}

async function* rowsOf(
  records: AsyncIterable<RecordWithInfo>,
  headers: readonly string[],
  skippedLines: number,
): AsyncGenerator<TableRow> {
  for await (const { record, info } of records) {
    yield {
      line: info.lines + skippedLines,
      cells: Object.fromEntries(headers.map((name, index) => [name, clean(record[index] ?? '')])),
      isMisshapen: record.length < headers.length || record.slice(headers.length).some((cell) => clean(cell) !== ''),
    }
  }
}

/** Names of the columns: empty ones at the end are none, empty ones before are called by their place; each once. */
function headersOf(record: readonly string[]): string[] {
  const names = record.map((cell) => clean(cell))
  const count = names.findLastIndex((name) => name !== '') + 1
  const seen = new Set<string>()
  return names.slice(0, count).map((name, index) => {
    const own = name === '' || seen.has(name) ? `${name || 'Spalte'} ${index + 1}`.trim() : name
    seen.add(own)
    return own
  })
}

/**
 * Invisible characters, line breaks and runs of spaces become one space; lone halves of characters become «�». The
 * apostrophe that exports put before a text like «+49 …», so that no spreadsheet runs it, goes.
 */
function clean(cell: string): string {
  return cell
    .toWellFormed()
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .replace(/[\p{Cc}\s\u200b\ufeff]+/gu, ' ')
    .normalize('NFC')
    .trim()
}

function recordsOf(bytes: AsyncIterable<Uint8Array>, layout: TextLayout): AsyncIterable<RecordWithInfo> {
  const parser = parse({
    delimiter: layout.delimiter,
    quote: layout.quote || null,
    record_delimiter: '\n',
    bom: true,
    info: true,
    max_record_size: maximalRecord,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  })
  const text = Readable.from(textFrom(bytes, layout))
  text.on('error', (error) => parser.destroy(error))
  return text.pipe(parser) as AsyncIterable<RecordWithInfo>
}

/** The text from the header on, with plain line ends. */
async function* textFrom(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, headerLine }: TextLayout,
): AsyncGenerator<string> {
  const decoder = createDecoder(encoding)
  let linesToSkip = headerLine - 1
  let isAfterReturn = false
  const plain = (chunk: string): string => {
    const text = isAfterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk
    if (chunk !== '') isAfterReturn = chunk.endsWith('\r')
    let rest = text.replace(/\r\n?/g, '\n')
    while (linesToSkip > 0) {
      const end = rest.indexOf('\n')
      if (end < 0) return ''
      rest = rest.slice(end + 1)
      linesToSkip--
    }
    return rest
  }
  for await (const chunk of bytes) {
    const text = plain(decoder.decode(chunk, { stream: true }))
    if (text !== '') yield text
  }
  const last = plain(decoder.decode())
  if (last !== '') yield last
}

async function* explained(
  records: AsyncIterable<RecordWithInfo>,
  { headerLine }: TextLayout,
  fileName: string,
): AsyncGenerator<RecordWithInfo> {
  try {
    yield* records
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] + headerLine - 1 : null
    throw unreadable(error.code, line, fileName)
  }
}

function unreadable(code: string, line: number | null, fileName: string): Invalid {
  const [de, en] = line === null ? ['', ''] : [` (um Zeile ${line})`, ` (around line ${line})`]
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return new Invalid('input.files', {
      de:
        `In der Datei «${fileName}» beginnt ein Anführungszeichen, das nicht endet${de}. Es wurde nichts eingelesen. ` +
        'Schließen Sie es in der Datei, oder wählen Sie «keine Anführungszeichen».',
      en:
        `In the file “${fileName}” a quotation mark begins that does not end${en}. Nothing was read in. ` +
        'Close it in the file, or choose “no quotation marks”.',
    })
  }
  return new Invalid('input.files', {
    de:
      `Die Datei «${fileName}» lässt sich nicht als Tabelle lesen${de}. ` +
      'Es wurde nichts eingelesen. Bitte speichern Sie sie als CSV und versuchen Sie es noch einmal.',
    en:
      `The file “${fileName}” cannot be read as a table${en}. ` +
      'Nothing was read in. Please save it as CSV and try again.',
  })
}
