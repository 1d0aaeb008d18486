import { describe, expect, it } from 'vitest'
import { Invalid } from '../../errors.ts'
import { FileInspection } from './inspect-file.ts'
import type { TextLayout } from './layout.ts'
import { readTable, type TableRow } from './read-table.ts'

const plain: TextLayout = { encoding: 'UTF_8', delimiter: ';', quote: '"', headerLine: 1 }

/** A file as found: looked at, then read, in chunks of this many bytes. */
async function readFound(content: string | Uint8Array, chunkBytes = 7) {
  const bytes = Buffer.from(content)
  const inspection = new FileInspection()
  for await (const chunk of chunksOf(bytes, chunkBytes)) inspection.add(chunk)
  const { findings, layout } = inspection.result()
  return { findings, layout, ...(await readAll(bytes, layout, chunkBytes)) }
}

async function readAll(content: string | Uint8Array, layout: TextLayout, chunkBytes = 7) {
  const { headers, rows } = await readTable(chunksOf(Buffer.from(content), chunkBytes), layout, 'x.csv')
  const all: TableRow[] = []
  for await (const row of rows) all.push(row)
  return { headers, rows: all }
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size))
}

describe('a file as it is found', () => {
  it.each([
    ['UTF-8', 'UTF_8', Buffer.from('Größe', 'utf8')],
    ['UTF-8 with a mark', 'UTF_8', Buffer.from('\ufeffGröße', 'utf8')],
    ['ISO-8859-1', 'ISO_8859_1', Buffer.from('Größe', 'latin1')],
    [
      'Windows-1252',
      'WINDOWS_1252',
      Buffer.concat([Buffer.from('Größe', 'latin1'), Buffer.from(['\n'.charCodeAt(0), 0x80])]),
    ],
    ['UTF-16 LE', 'UTF_16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Größe', 'utf16le')])],
    ['UTF-16 BE', 'UTF_16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('Größe', 'utf16le').swap16()])],
    ['UTF-16 LE without a mark', 'UTF_16LE', Buffer.from('Größe;Name;Ort\nA;B;C\n', 'utf16le')],
  ])('is known for %s', async (_name, encoding, bytes) => {
    const { layout, headers, findings } = await readFound(bytes)
    expect([layout.encoding, headers[0], findings.isBinary]).toEqual([encoding, 'Größe', false])
  })

  it('stays UTF-8 for a single broken byte', async () => {
    const text = `Name\n${'Ä'.repeat(30)}\n`
    const { findings, rows } = await readFound(Buffer.concat([Buffer.from(text), Buffer.from([0xe4, 0x0a])]))
    expect(findings).toMatchObject({ encoding: 'UTF_8', isBroken: true })
    expect(rows.map(({ cells }) => cells['Name'])).toEqual(['Ä'.repeat(30), '�'])
  })

  it.each([
    ['a ZIP archive', 'PK\u0003\u0004xx\u0000\u0000'],
    ['a PDF', '%PDF-1.7\n'],
    ['bytes', '\u0000\u0001\u0002\u0000\u0000\u0003'],
  ])('is no text for %s', (_name, content) => {
    const inspection = new FileInspection()
    inspection.add(Buffer.from(content, 'latin1'))
    expect(inspection.result().findings.isBinary).toBe(true)
  })

  it.each([
    ['semicolons', 'Name;Ort\nA;B\n', ';', 1],
    ['commas', 'Name,Ort\nA,B\n', ',', 1],
    ['tabs', 'Name\tOrt\nA\tB\n', '\t', 1],
    ['a separator line', 'sep=|\nName|Ort\nA|B\n', '|', 2],
    ['quotes around the other delimiter', '"Name";"Ort"\n"A";"B"\n', ';', 1],
    ['a delimiter inside quotes', 'Name;Ort\n"A";"B"\n', ';', 1],
    ['single quotes', "'Name';'Ort'\n'A';'B'\n", ';', 1],
    ['old Macintosh line ends', 'Name;Ort\rA;B\r', ';', 1],
    ['Windows line ends and blank lines', 'Name;Ort\r\n\r\nA;B\r\n\r\n', ';', 1],
    ['a title, an empty line, a footer of empty cells', 'Liste der Kitas;\n;\nName;Ort\nA;B\n;\n', ';', 3],
    ['an empty last heading', 'Name;Ort;\nA;B\n', ';', 1],
  ])('divides %s', async (_name, text, delimiter, headerLine) => {
    for (const chunkBytes of [1, 7, 1000]) {
      const { layout, headers, rows } = await readFound(text, chunkBytes)
      expect(layout).toMatchObject({ delimiter, headerLine })
      expect(headers).toEqual(['Name', 'Ort'])
      expect(rows.map(({ cells, isMisshapen }) => ({ ...cells, isMisshapen }))).toEqual([
        { Name: 'A', Ort: 'B', isMisshapen: false },
      ])
    }
  })
})

describe('readTable', () => {
  it('knows the line of every row, and rows of another shape', async () => {
    const { rows } = await readFound('sep=;\nName;Ort\n"A\nA";B\nC\nD;E;F\n')
    expect(rows.map(({ line, isMisshapen }) => [line, isMisshapen])).toEqual([
      [4, false],
      [5, true],
      [6, true],
    ])
    expect(rows[0]?.cells['Name']).toBe('A A')
  })

  it('numbers rows apart whatever the line ends', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { rows } = await readFound(['Name', 'A', '', '"B', 'B"', 'C'].join(end))
      expect(rows.map(({ line }) => line)).toEqual([2, 5, 6])
    }
  })

  it('calls a column without a heading, or with one that is there already, by its place', async () => {
    const { headers } = await readAll(';Name;;Name;\n1;2;3;4\n', plain)
    expect(headers).toEqual(['Spalte 1', 'Name', 'Spalte 3', 'Name 4'])
  })

  it('takes back the apostrophe that exports put before what looks like a formula', async () => {
    const { rows } = await readAll("Name;Telefon\n'=A;'+49 2102\n", plain)
    expect(rows[0]?.cells).toEqual({ Name: '=A', Telefon: '+49 2102' })
  })

  it('refuses an empty file, and one with thousands of columns', async () => {
    await expect(readAll('', plain)).rejects.toThrow(Invalid)
    await expect(readAll(Array.from({ length: 400 }, (_, index) => `c${index}`).join(';'), plain)).rejects.toThrow(
      'mehr als 300 Spalten',
    )
  })

  it('says where a quotation mark begins that does not end, and reads on without them', async () => {
    const text = `Name;Ort\n"A;B\n${'C;D\n'.repeat(10)}`
    await expect(readAll(text, plain)).rejects.toThrow('Anführungszeichen, das nicht endet')
    const { rows } = await readAll(text, { ...plain, quote: '' })
    expect(rows).toHaveLength(11)
    expect(rows[0]?.cells).toEqual({ Name: '"A', Ort: 'B' })
  })

  it('never keeps more than a part of a long cell that does not end', async () => {
    await expect(readAll(`Name\n"${'x'.repeat(400_000)}\n`, plain, 10_000)).rejects.toThrow('nicht endet')
  })
})
