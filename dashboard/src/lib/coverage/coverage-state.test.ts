import { describe, expect, it } from 'vitest'
import { coverageParameters, gapFilter, narrowsGaps, readCoverage, writeCell } from './coverage-state.ts'

const read = (search: string) => readCoverage(new URLSearchParams(search))

describe('the address of the coverage page', () => {
  it('is the whole network, reached, without parameters', () => {
    expect(read('')).toMatchObject({ measure: 'REACHED', cell: null, severity: null, gapPage: { number: 1 } })
    // Counted as before, but not in the list.
    expect(gapFilter(read(''))).toEqual({ snoozed: 'WITHOUT' })
    expect(gapFilter(read('snoozed=ALL'))).toEqual({})
  })

  it('reads what it writes', () => {
    const search = {
      measure: 'CONCEPT',
      cell: 'DAY_CARE~none',
      column: 'abc',
      about: 'CONNECTED',
      severity: 'CHECK',
      trend: 'DEPUTIES',
      snoozed: 'ONLY',
      assigned: 'ME',
    }
    expect(coverageParameters(read(String(new URLSearchParams(search))))).toEqual({ ...search, indicator: null })
  })

  it('names totals by a star', () => {
    expect(read('cell=*~abc').cell).toEqual({ row: null, column: 'abc' })
    expect(writeCell({ row: '10', column: null })).toBe('10~*')
  })

  it('ignores what it does not understand', () => {
    expect(read('measure=X&cell=x&severity=BAD&page=-3&snoozed=MAYBE')).toEqual(read(''))
  })

  it('narrows gaps by the shared filters and by its own', () => {
    expect(gapFilter(read('group=SCHOOLS&severity=WARNING&indicator=CONNECTED'))).toEqual({
      within: { groups: ['SCHOOLS'] },
      severities: ['WARNING'],
      indicators: ['CONNECTED'],
      snoozed: 'WITHOUT',
    })
  })

  it('asks how gaps are looked after, or by whom', () => {
    expect(gapFilter(read('assigned=NOBODY&snoozed=ONLY'))).toEqual({ snoozed: 'ONLY', assigned: 'NOBODY' })
    expect(gapFilter(read('assigned=VXNlcjox&snoozed=ALL'))).toEqual({ assignees: ['VXNlcjox'] })
  })

  it('says whether the list is the whole', () => {
    expect(['', 'snoozed=ALL'].map((search) => narrowsGaps(read(search)))).toEqual([false, false])
    expect(['severity=CHECK', 'assigned=ME', 'group=SCHOOLS'].map((search) => narrowsGaps(read(search)))).toEqual([
      true,
      true,
      true,
    ])
  })
})
