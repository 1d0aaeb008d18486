import { describe, expect, it } from 'vitest'
import { FormValues, joinList, listOf } from './form-values.ts'

function sent(entries: readonly (readonly [string, string])[]): FormValues {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return new FormValues(data)
}

describe('FormValues', () => {
  it('gives texts, days, numbers, boxes and lists the types the API takes', () => {
    const values = sent([
      ['name', '  Kita Sonne '],
      ['street', ' '],
      ['places', '12,5'],
      ['danger', 'on'],
      ['group', 'a'],
      ['group', 'b'],
    ])
    expect(values.text('name')).toBe('Kita Sonne')
    expect(values.text('street')).toBeNull()
    expect(values.required('street')).toBe('')
    expect(values.number('places')).toBe(12.5)
    expect(values.number('street')).toBeNull()
    expect(values.flag('danger')).toBe(true)
    expect(values.flag('name')).toBe(false)
    expect(values.all('group')).toEqual(['a', 'b'])
  })

  it('patches only what somebody changed', () => {
    const seen = JSON.stringify({ name: 'Kita Sonne', street: 'Weg 1', phone: '1' })
    const values = sent([
      ['name', 'Kita Mond'],
      ['street', 'Weg 1'],
      ['phone', ''],
      ['form.seen', seen],
      ['form.version', '3'],
    ])
    const { name, street, phone } = { name: values.text('name'), street: values.text('street'), phone: null }
    expect(values.patch({ name, street, phone })).toEqual({ name: 'Kita Mond', phone: null })
    expect(values.version).toBe(3)
  })

  it('leaves a field to what somebody else saved where the reader chose so', () => {
    const values = sent([
      ['name', 'Kita Mond'],
      ['form.take.name', 'theirs'],
      ['form.seen', '{"name":"Kita Stern"}'],
    ])
    expect(values.patch({ name: values.text('name') })).toEqual({})
  })

  it('survives a broken memory of what was seen', () => {
    expect(sent([['form.seen', '{']]).seen).toEqual({})
  })
})

it('lists go into a field and come out again', () => {
  expect(listOf(joinList(['a', 'b']))).toEqual(['a', 'b'])
  expect(listOf(undefined)).toEqual([])
})
