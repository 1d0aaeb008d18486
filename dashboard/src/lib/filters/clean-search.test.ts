import { expect, it } from 'vitest'
import { cleanSearch } from './clean-search.ts'

const clean = (text: string) => cleanSearch(new URLSearchParams(text))?.toString() ?? null

it('joins what a form sends as a list, and drops what is empty', () => {
  expect(clean('q=&group=A&group=B&asOf=2026-11-25')).toBe('group=A%2CB&asOf=2026-11-25')
  expect(clean('q=')).toBe('')
})

it('leaves an address of a link alone', () => {
  expect(clean('')).toBeNull()
  expect(clean('group=A,B&q=kita')).toBeNull()
})
