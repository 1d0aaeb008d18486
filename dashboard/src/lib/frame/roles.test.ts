import { describe, expect, it } from 'vitest'
import { initials } from './roles.ts'

describe('initials', () => {
  it.each([
    ['Maren Holtkamp', 'MH'],
    ['Dr. Ana von der Brügge', 'DB'],
    ['Koordination', 'K'],
    ['Maren Holtkamp (Demo)', 'MH'],
    ['', ''],
  ])('%s → %s', (name, expected) => {
    expect(initials(name)).toBe(expected)
  })
})
