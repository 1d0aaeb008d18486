import { expect, test } from 'vitest'
import { readLeaving, whatIfLink } from './leaving-address.ts'

test('reads the ids of an address once each, in their order, whatever stands between them', () => {
  expect(readLeaving(new URLSearchParams('leaving=b,a,,b,%20c%20'))).toEqual(['b', 'a', 'c'])
  expect(readLeaving(new URLSearchParams('leaving='))).toEqual([])
  expect(readLeaving(new URLSearchParams())).toEqual([])
})

test('an address says who leaves and keeps the day; nobody leaving needs no parameter', () => {
  const search = new URLSearchParams('asOf=2025-06-15&q=kita&leaving=x')
  expect(whatIfLink('ratingen', search, ['a', 'b'])).toBe('/ratingen/what-if?asOf=2025-06-15&leaving=a,b')
  expect(whatIfLink('ratingen', new URLSearchParams(), [])).toBe('/ratingen/what-if')
})
