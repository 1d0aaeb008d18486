import { describe, expect, it } from 'vitest'
import { conflictsOf, fieldValue, type FormState } from './form-state.ts'

const refused: FormState = {
  fields: { name: 'Kita Mond', street: 'Weg 1', phone: '2', city: 'Ratingen' },
  seen: { name: 'Kita Sonne', street: 'Weg 1', phone: '1', city: 'Ratingen' },
  errors: {},
  message: null,
  isConflict: true,
  candidates: {},
}
/** Meanwhile somebody renamed it, moved it, and wrote the same phone number. */
const current = { name: 'Kita Stern', street: 'Weg 9', phone: '2', city: 'Ratingen' }

describe('a conflict, field by field', () => {
  it('names only what both changed differently', () => {
    expect(conflictsOf(refused, current)).toEqual([{ name: 'name', yours: 'Kita Mond', theirs: 'Kita Stern' }])
  })

  it('keeps what the reader typed, and shows what is saved where they typed nothing', () => {
    expect(fieldValue('name', refused, current)).toBe('Kita Mond')
    expect(fieldValue('street', refused, current)).toBe('Weg 9')
  })
})

it('shows what is saved before anything is sent, and what was typed after a refusal', () => {
  expect(fieldValue('name', null, current)).toBe('Kita Stern')
  expect(fieldValue('street', { ...refused, isConflict: false }, current)).toBe('Weg 1')
})
