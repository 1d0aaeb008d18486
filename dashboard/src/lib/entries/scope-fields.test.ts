import { describe, expect, test } from 'vitest'
import { FormValues } from '#lib/forms/form-values.ts'
import { pressScopeButton, readScope, scopeFields } from './scope-fields.ts'

const scope = [
  { district: { id: 'd1', name: 'Mitte' }, carrier: null, institution: null },
  { district: { id: 'd2', name: 'Ost' }, carrier: null, institution: null },
  { district: null, carrier: { id: 'c1', name: 'Stadt Ratingen' }, institution: null },
  { district: null, carrier: null, institution: { id: 'i1', name: 'Kita Sonne' } },
]

/** A form as a browser sends it. */
function sent(fields: Readonly<Record<string, string>>, districts: readonly string[] = []): FormValues {
  const data = new FormData()
  for (const [name, text] of Object.entries(fields)) if (name !== 'districtIds') data.append(name, text)
  for (const id of districts) data.append('districtIds', id)
  return new FormValues(data)
}

const pickById = (values: FormValues) => (name: string) => Promise.resolve({ id: values.text(name) })

describe('the part of a group', () => {
  test('survives the way into a form and back', async () => {
    const values = sent(scopeFields(scope), ['d1', 'd2'])
    expect(await readScope(values, pickById(values))).toEqual({
      scope: { districtIds: ['d1', 'd2'], carrierIds: ['c1'], institutionIds: ['i1'] },
    })
  })

  test('is the whole group where nothing is chosen, and rows that stay empty are no rows', async () => {
    const values = sent(pressScopeButton('carrier:add', scopeFields([])) ?? {})
    expect(await readScope(values, pickById(values))).toEqual({
      scope: { districtIds: [], carrierIds: [], institutionIds: [] },
    })
  })

  test('says of each row that fits several or nothing what is wrong with it', async () => {
    const values = sent({ 'carrier.0.id': '', 'carrier.0.id.text': 'Kirche' })
    const candidates = [{ id: 'c2', label: 'Ev. Kirche' }]
    const read = await readScope(values, () => Promise.resolve({ id: undefined, error: 'Welche?', candidates }))
    expect(read).toEqual({ errors: { 'carrier.0.id': 'Welche?' }, candidates: { 'carrier.0.id': candidates } })
  })
})

describe('the buttons of its rows', () => {
  test('add and take away rows of their own kind only', () => {
    const fields = scopeFields(scope)
    expect(pressScopeButton('institution:add', fields)).toMatchObject({ 'institution.1.id': '', 'carrier.0.id': 'c1' })
    const without = pressScopeButton('carrier:remove.0', fields)
    expect(without).not.toHaveProperty(['carrier.0.id'])
    expect(without).toMatchObject({ 'institution.0.id': 'i1' })
  })

  test('are nothing else: no button, or one that nobody drew', () => {
    expect(pressScopeButton(null, {})).toBeNull()
    expect(pressScopeButton('person:add', {})).toBeNull()
  })
})
