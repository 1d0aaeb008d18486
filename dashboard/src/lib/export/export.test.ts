import { parse } from 'csv-parse/sync'
import readSheets from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { fileName } from './download.ts'
import type { ExportFacts, ExportTable } from './export-table.ts'
import { toCsv } from './to-csv.ts'
import { toXlsx } from './to-xlsx.ts'

interface Row {
  readonly name: string
  readonly places: number | null
  readonly since: string | null
}

const dangerous = ['=1+1', '+49 2102 1', '-2+3', '@SUM(A1)', '\tx', '\rx', '<img src=x onerror=alert(1)>']
const rows: Row[] = [
  { name: 'Kita «Müller; Straße» "Süd"\nHaus 2', places: 1250, since: '2024-02-29' },
  ...dangerous.map((name) => ({ name, places: null, since: null })),
]
const table: ExportTable<Row> = {
  title: 'Einrichtungen/Größe',
  columns: [
    { label: 'Name', kind: 'text', value: ({ name }) => name },
    { label: 'Plätze', kind: 'number', value: ({ places }) => places },
    { label: 'Seit', kind: 'day', value: ({ since }) => since },
  ],
  rows,
}
const facts: ExportFacts = {
  network: { slug: 'ratingen', name: 'Ratingen' },
  day: '2026-11-25',
  total: 214,
  filters: ['Stadtteil: Mitte', '«kita»'],
  source: new URL('https://schutznetz.example/ratingen/institutions?q=kita'),
  made: new Date('2026-11-25T23:30:00Z'),
}

describe('toCsv', () => {
  it('is what Excel in Germany opens: byte order mark, semicolons, ISO days', () => {
    const text = toCsv(table)
    expect(text.startsWith('\uFEFFName;Plätze;Seit\r\n')).toBe(true)
    const [, first] = parse(text, { bom: true, delimiter: ';' })
    expect(first).toEqual(['Kita «Müller; Straße» "Süd"\nHaus 2', '1250', '2024-02-29'])
  })

  it('lets no cell begin a formula', () => {
    const names = parse(toCsv(table), { bom: true, delimiter: ';' }).map(([name]) => name)
    expect(names.filter((name) => /^[=+\-@\t\r]/.test(name ?? ''))).toEqual([])
    expect(names).toContain("'=1+1")
  })
})

describe('toXlsx', () => {
  it('types its cells and leaves every text as it is', async () => {
    const [{ data: cells } = { data: [] }] = await readSheets(await toXlsx(table, facts))
    expect(cells[0]).toEqual(['Name', 'Plätze', 'Seit'])
    expect(cells[1]).toEqual([rows[0]?.name, 1250, new Date('2024-02-29T00:00:00Z')])
    expect(cells.slice(2).map(([name]) => String(name).trim())).toEqual(dangerous.map((name) => name.trim()))
  })

  it('says on a second sheet where it comes from', async () => {
    const sheets = await readSheets(await toXlsx(table, facts))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Einrichtungen Größe', 'Angaben'])
    expect(sheets[1]?.data).toEqual([
      ['Netzwerk', 'Ratingen'],
      ['Stand', '25.11.2026'],
      ['Zeilen', '8 von 214'],
      ['Filter', 'Stadtteil: Mitte; «kita»'],
      ['Quelle', 'https://schutznetz.example/ratingen/institutions?q=kita'],
      ['Erstellt', '26.11.2026, 00:30'],
    ])
  })

  it('drops what XML cannot hold', async () => {
    const file = await toXlsx({ ...table, rows: [{ name: 'Ki\u0001ta\uD800 Süd', places: null, since: null }] }, facts)
    expect((await readSheets(file))[0]?.data[1]?.[0]).toMatch(/^Kita\uFFFD? Süd$/)
  })
})

it('names the file after network, list and day', () => {
  expect(fileName('Einrichtungen/Größe', facts)).toBe('schutznetz-ratingen-einrichtungen-groesse-2026-11-25')
})
