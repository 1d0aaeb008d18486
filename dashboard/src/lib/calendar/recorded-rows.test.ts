import { describe, expect, test } from 'vitest'
import { recordedRows, rowField, rowFields } from './recorded-rows.ts'

const seen = rowFields([
  { id: 'a', version: 1, value: 'UNKNOWN' },
  { id: 'b', version: 4, value: 'CAME' },
  { id: 'c', version: 2, value: 'UNKNOWN' },
])
const values = ['UNKNOWN', 'CAME', 'ABSENT'] as const
const sent = (own: Record<string, string>) => ({
  seen,
  fields: { [rowField('a')]: 'UNKNOWN', [rowField('b')]: 'CAME', [rowField('c')]: 'UNKNOWN', rest: '', ...own },
})

describe('what is recorded of many rows', () => {
  test('is only what somebody changed, with the version that was seen', () => {
    expect(recordedRows(sent({}), 'UNKNOWN', values)).toEqual([])
    expect(recordedRows(sent({ 'row.c': 'ABSENT', 'row.b': 'UNKNOWN' }), 'UNKNOWN', values)).toEqual([
      { id: 'b', version: 4, value: 'UNKNOWN' },
      { id: 'c', version: 2, value: 'ABSENT' },
    ])
  })

  test('takes for the rest what was chosen for it, and nothing for rows with a choice of their own', () => {
    expect(recordedRows(sent({ 'row.a': 'CAME', rest: 'ABSENT' }), 'UNKNOWN', values)).toEqual([
      { id: 'a', version: 1, value: 'CAME' },
      { id: 'c', version: 2, value: 'ABSENT' },
    ])
  })

  test('leaves out what is none of the choices', () => {
    expect(recordedRows(sent({ 'row.a': 'PERHAPS' }), 'UNKNOWN', values)).toEqual([])
  })
})
