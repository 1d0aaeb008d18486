import { describe, expect, it } from 'vitest'
import { coverageParameters, gapFilter, readCoverage, writeCell } from './coverage-state.ts'

const read = (search: string) => readCoverage(new URLSearchParams(search))

describe('the address of the coverage page', () => {
  it('is the whole network, reached, without parameters', () => {
    expect(read('')).toMatchObject({ measure: 'REACHED', cell: null, severity: null, gapPage: { number: 1 } })
    expect(gapFilter(read(''))).toBeNull()
  })

  it('reads what it writes', () => {
    const search = {
      measure: 'CONCEPT',
      cell: 'DAY_CARE~none',
      column: 'abc',
      about: 'CONNECTED',
      severity: 'CHECK',
      trend: 'DEPUTIES',
    }
    expect(coverageParameters(read(String(new URLSearchParams(search))))).toEqual({ ...search, indicator: null })
  })

  it('names totals by a star', () => {
    expect(read('cell=*~abc').cell).toEqual({ row: null, column: 'abc' })
    expect(writeCell({ row: '10', column: null })).toBe('10~*')
  })

  it('ignores what it does not understand', () => {
    expect(read('measure=X&cell=x&severity=BAD&page=-3')).toEqual(read(''))
  })

  it('narrows gaps by the shared filters and by its own', () => {
    expect(gapFilter(read('group=SCHOOLS&severity=WARNING&indicator=CONNECTED'))).toEqual({
      within: { groups: ['SCHOOLS'] },
      severities: ['WARNING'],
      indicators: ['CONNECTED'],
    })
  })
})
