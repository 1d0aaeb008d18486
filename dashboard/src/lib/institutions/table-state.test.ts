import { describe, expect, it } from 'vitest'
import { defaultColumns } from './column-keys.ts'
import { readTable, tableFilter, tableOrder, tableParameters, withoutFilters } from './table-state.ts'

const read = (text: string, seesContact = true) => readTable(new URLSearchParams(text), seesContact)
const written = (text: string) =>
  Object.fromEntries(Object.entries(tableParameters(read(text))).filter(([, value]) => value !== null))

describe('readTable', () => {
  it('is what tableParameters wrote', () => {
    const text = 'q=kita&reach=NONE&danger=1&sort=-gaps&cols=type,phone&page=3&size=100'
    expect(written(text)).toEqual(Object.fromEntries(new URLSearchParams(text)))
  })

  it('leaves out what is as usual', () => {
    expect(written('size=50&page=1')).toEqual({})
    expect(read('').columns).toEqual(defaultColumns)
  })

  it('takes what it does not understand as not said', () => {
    expect(read('sort=phone&cols=secret&page=-2&size=7')).toEqual(read(''))
  })

  it('knows no contact columns for those who see no contact data', () => {
    expect(read('cols=type,phone,email', false).columns).toEqual(['name', 'type'])
    expect(read('cols=phone', false).columns).toEqual(defaultColumns)
  })

  it('keeps the order of the table, whatever the address says', () => {
    expect(read('cols=gaps,type').columns).toEqual(['name', 'type', 'gaps'])
  })
})

describe('what the API is asked', () => {
  it('adds the table to the shared filters', () => {
    expect(tableFilter(read(''))).toBeNull()
    expect(tableFilter(read('danger=1'))).toEqual({ isContactedInDanger: true })
    expect(tableFilter(read('q=kita&danger=1'))).toEqual({ search: 'kita', isContactedInDanger: true })
    expect(tableFilter(withoutFilters(read('q=kita&danger=1')))).toBeNull()
  })

  it('leaves the order to the API unless somebody chose one', () => {
    expect(tableOrder(read('q=kita'))).toBeNull()
    expect(tableOrder(read('sort=-confirmed'))).toEqual({ field: 'LAST_CONFIRMED', direction: 'DESC' })
  })
})
