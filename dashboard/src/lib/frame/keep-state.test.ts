import { describe, expect, it } from 'vitest'
import { linkKeeping, linkOnDay } from './keep-state.ts'

const search = new URLSearchParams('asOf=2025-03-01&district=d1,d2&sort=-gaps&view=table&sel=i7')

describe('linkKeeping', () => {
  it('keeps day, filters and selection, and leaves what is a page of its own', () => {
    expect(linkKeeping('/ratingen/coverage', search)).toBe('/ratingen/coverage?asOf=2025-03-01&district=d1%2Cd2&sel=i7')
  })

  it('lets a link say more, and take away', () => {
    expect(linkKeeping('/ratingen/map', search, { sel: null, district: 'd3', reach: 'NONE' })).toBe(
      '/ratingen/map?asOf=2025-03-01&district=d3&reach=NONE',
    )
  })

  it('needs no question mark for nothing', () => {
    expect(linkKeeping('/ratingen', new URLSearchParams())).toBe('/ratingen')
  })
})

describe('linkOnDay', () => {
  it('keeps only the day: the filters of one network mean nothing in another', () => {
    expect(linkOnDay('/bedburg', search)).toBe('/bedburg?asOf=2025-03-01')
  })
})
