import { expect, it } from 'vitest'
import { fieldChanges } from './field-changes.ts'

it('lists what differs, as text', () => {
  expect(fieldChanges({ name: 'Alt', places: 20, tags: ['a'] }, { name: 'Neu', places: 20, tags: ['b'] })).toEqual([
    { field: 'name', before: 'Alt', after: 'Neu' },
    { field: 'tags', before: '["a"]', after: '["b"]' },
  ])
})

it('lists every field of a row that is new or gone, except what is empty either way', () => {
  expect(fieldChanges(null, { name: 'Neu', phone: null })).toEqual([{ field: 'name', before: null, after: 'Neu' }])
  expect(fieldChanges({ name: 'Alt' }, null)).toEqual([{ field: 'name', before: 'Alt', after: null }])
})
