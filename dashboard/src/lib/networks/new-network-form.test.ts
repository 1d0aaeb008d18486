import { expect, it } from 'vitest'
import { FormValues } from '#lib/forms/form-values.ts'
import { newNetworkField, newNetworkInput } from './new-network-form.ts'

function sent(fields: Record<string, string>): FormValues {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return new FormValues(data)
}

const form = {
  name: ' Netzwerk Neustadt ',
  slug: '',
  statuteKey: 'KKG_3_2',
  'municipality.0.ags': '',
  'municipality.0.name': '',
  'municipality.3.ags': '05362004',
  'municipality.3.name': 'Neustadt',
}

it('makes the address from the name where none is typed, and leaves out empty rows', () => {
  expect(newNetworkInput(sent(form))).toEqual({
    name: 'Netzwerk Neustadt',
    slug: 'neustadt',
    municipalities: [{ ags: '05362004', name: 'Neustadt' }],
    statuteKey: 'KKG_3_2',
  })
  expect(newNetworkInput(sent({ ...form, slug: 'ort' })).slug).toBe('ort')
})

it('says at the row in sight what the API says of a row', () => {
  expect(newNetworkField('municipalities.0.ags', form)).toBe('municipality.3.ags')
  expect(newNetworkField('municipalities', form)).toBe('municipality.3.ags')
  expect(newNetworkField('municipalities', {})).toBe('municipality.0.ags')
  expect(newNetworkField('slug', form)).toBe('slug')
})
