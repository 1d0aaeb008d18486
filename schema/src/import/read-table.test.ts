import { describe, expect, it } from 'vitest'
import { Invalid } from '../errors.ts'
import { decodeText } from './decode-text.ts'
import { readTable } from './read-table.ts'

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('Größe', 'utf8')],
    ['UTF-8 with a mark', Buffer.from('\ufeffGröße', 'utf8')],
    ['Windows-1252', Buffer.from('Größe', 'latin1')],
    ['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Größe', 'utf16le')])],
    ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('Größe', 'utf16le').swap16()])],
  ])('reads %s', (_name, bytes) => expect(decodeText(bytes)).toBe('Größe'))

  it('reads what only Windows-1252 has', () => {
    expect(decodeText(Uint8Array.of(0x80, 0x96))).toBe('€–')
  })
})

describe('readTable', () => {
  it.each([
    ['semicolons', 'Name;Ort\nA;B\n'],
    ['commas', 'Name,Ort\nA,B\n'],
    ['tabs', 'Name\tOrt\nA\tB\n'],
    ['a separator line', 'sep=|\nName|Ort\nA|B\n'],
    ['quotes around the other delimiter', '"Name";"Ort"\n"A";"B"\n'],
    ['old Macintosh line ends', 'Name;Ort\rA;B\r'],
    ['Windows line ends and blank lines', 'Name;Ort\r\n\r\nA;B\r\n\r\n'],
  ])('reads %s', (_name, text) => {
    const { headers, rows } = readTable(text, 'x.csv')
    expect(headers).toEqual(['Name', 'Ort'])
    expect(rows.map(({ cells }) => cells)).toEqual([{ Name: 'A', Ort: 'B' }])
  })

  it('knows the line of every row, and rows of another shape', () => {
    const { rows } = readTable('sep=;\nName;Ort\n"A\nA";B\nC\nD;E;F\n', 'x.csv')
    expect(rows.map(({ line, isMisshapen }) => [line, isMisshapen])).toEqual([
      [4, false],
      [5, true],
      [6, true],
    ])
    expect(rows[0]?.cells['Name']).toBe('A A')
  })

  it('numbers rows apart whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { rows } = readTable(['Name', 'A', '', '"B', 'B"', 'C'].join(end), 'x.csv')
      expect(rows.map(({ line }) => line)).toEqual([2, 5, 6])
    }
  })

  it('refuses an empty file', () => {
    expect(() => readTable('', 'leer.csv')).toThrow(Invalid)
  })
})
