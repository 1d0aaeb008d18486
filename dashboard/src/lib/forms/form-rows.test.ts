import { expect, it } from 'vitest'
import { pressRowButton, readRows, rowKeys, writeRows } from './form-rows.ts'

const fields = {
  name: 'Amt',
  ...writeRows('hours', [
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '' },
  ]),
}
const blank = { from: '', to: '' }

it('finds its rows and leaves out those in which nothing is typed', () => {
  const withBlank = pressRowButton('add', fields, 'hours', blank) ?? {}
  expect(rowKeys(withBlank, 'hours')).toEqual([0, 1, 2])
  expect(readRows(withBlank, 'hours', ['from', 'to'])).toEqual([
    { key: 0, row: { from: '08:00', to: '12:00' } },
    { key: 1, row: { from: '13:00', to: '' } },
  ])
})

it('takes a row away and lets the others keep their keys', () => {
  const left = pressRowButton('remove.0', fields, 'hours', blank) ?? {}
  expect(left).toEqual({ name: 'Amt', 'hours.1.from': '13:00', 'hours.1.to': '' })
  expect(rowKeys(pressRowButton('add', left, 'hours', blank) ?? {}, 'hours')).toEqual([1, 2])
})

it('begins with the first row where there is none', () => {
  expect(rowKeys(pressRowButton('add', {}, 'hours', blank) ?? {}, 'hours')).toEqual([0])
})

it('does nothing where no row button was pressed', () => {
  expect(pressRowButton(null, fields, 'hours', blank)).toBeNull()
  expect(pressRowButton('remove.x', fields, 'hours', blank)).toBeNull()
})
