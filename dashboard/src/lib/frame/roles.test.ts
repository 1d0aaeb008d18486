import { describe, expect, it } from 'vitest'
import { commonRole, initials } from './roles.ts'

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

describe('commonRole', () => {
  it('is the role held in every network', () => {
    expect(commonRole([{ role: 'ANALYST' }, { role: 'ANALYST' }])).toBe('ANALYST')
  })

  it('is nothing where roles differ or there are none', () => {
    expect(commonRole([{ role: 'ANALYST' }, { role: 'COORDINATOR' }])).toBeNull()
    expect(commonRole([])).toBeNull()
  })
})
