import { describe, expect, it } from 'vitest'
import { filterParameters, hasFilters, institutionFilter, noFilters, readFilters } from './shared-filters.ts'

const read = (text: string) => readFilters(new URLSearchParams(text))

describe('readFilters', () => {
  it('is what filterParameters wrote', () => {
    const text =
      'q=kita&group=A%2CB&district=d1%2Cnone&municipality=m1&reach=NONE&gap=any&type=KITA&carrier=c1&statutory=1&only=i1'
    expect(new URLSearchParams(filterParameters(read(text)) as Record<string, string>).toString()).toBe(text)
  })

  it('takes what it does not understand as not said', () => {
    expect(read('reach=MAYBE&group=,,')).toEqual(noFilters)
  })
})

describe('institutionFilter', () => {
  it('asks for the whole network where nothing is filtered', () => {
    expect(institutionFilter(read('q=%20&asOf=2025-01-01'))).toBeNull()
    expect(hasFilters(noFilters)).toBe(false)
  })

  it('takes districts and «without a district» together', () => {
    expect(institutionFilter(read('district=d1,none'))).toEqual({ districts: ['d1'], orNoDistrict: true })
    expect(institutionFilter(read('district=none'))).toEqual({ districts: [], orNoDistrict: true })
    expect(institutionFilter(read('district=d1'))).toEqual({ districts: ['d1'] })
  })

  it('tells any gap from one indicator', () => {
    expect(institutionFilter(read('gap=any'))).toEqual({ hasGaps: true })
    expect(institutionFilter(read('gap=FRESHNESS'))).toEqual({ gaps: ['FRESHNESS'] })
  })

  it('keeps to institutions that somebody selected', () => {
    expect(institutionFilter(read('only=i1,i2'))).toEqual({ ids: ['i1', 'i2'] })
  })
})
