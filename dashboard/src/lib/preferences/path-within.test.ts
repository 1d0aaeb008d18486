import { describe, expect, it } from 'vitest'
import { pathWithin } from './path-within.ts'

describe('pathWithin', () => {
  it('keeps a path of this site with its filters', () => {
    expect(pathWithin('/ratingen/map?reach=NONE')).toBe('/ratingen/map?reach=NONE')
  })

  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'https://evil.example',
  ]

  it.each([...elsewhere, 'javascript:alert(1)', '', null, 7])('refuses %s', (value) => {
    expect(pathWithin(value)).toBe('/')
  })
})
