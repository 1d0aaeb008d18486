import { describe, expect, it } from 'vitest'
import { isCurrent } from './navigation.ts'

describe('isCurrent', () => {
  it('takes the pages below an entry for the entry', () => {
    expect(isCurrent('/ratingen/institutions/7', 'ratingen', 'institutions')).toBe(true)
    expect(isCurrent('/ratingen/institutions-else', 'ratingen', 'institutions')).toBe(false)
  })

  it('takes roles and affiliations for parts of the people', () => {
    expect(isCurrent('/ratingen/roles/7', 'ratingen', 'people')).toBe(true)
    expect(isCurrent('/ratingen/affiliations/new', 'ratingen', 'people')).toBe(true)
    expect(isCurrent('/ratingen/roles/7', 'ratingen', 'institutions')).toBe(false)
  })

  it('takes only the overview itself for the overview', () => {
    expect(isCurrent('/ratingen', 'ratingen', '')).toBe(true)
    expect(isCurrent('/ratingen/map', 'ratingen', '')).toBe(false)
  })
})
