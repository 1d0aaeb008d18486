import { describe, expect, it } from 'vitest'
import { isCurrent, menuPageOf } from './navigation.ts'

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

describe('menuPageOf', () => {
  it('finds the page a part belongs to', () => {
    expect(menuPageOf('/ratingen/map', 'ratingen', 'ANALYST')).toBe('map')
    expect(menuPageOf('/ratingen/roles/7/edit', 'ratingen', 'COORDINATOR')).toBe('people')
  })

  it('leads to the overview where the role has no such page', () => {
    expect(menuPageOf('/ratingen/changes', 'ratingen', 'COORDINATOR')).toBe('changes')
    expect(menuPageOf('/ratingen/changes', 'ratingen', 'ANALYST')).toBe('')
    expect(menuPageOf('/ratingen/due', 'ratingen', 'ANALYST')).toBe('')
  })
})
