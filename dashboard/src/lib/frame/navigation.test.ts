import { describe, expect, it } from 'vitest'
import { linkOn } from './navigation.ts'

describe('linkOn', () => {
  it('keeps the day the viewer looks at', () => {
    expect(linkOn('/ratingen/map', '2025-03-01')).toBe('/ratingen/map?asOf=2025-03-01')
  })

  it('leaves today out of the address', () => {
    expect(linkOn('/ratingen/map', null)).toBe('/ratingen/map')
  })
})
