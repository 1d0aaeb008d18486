import { expect, it } from 'vitest'
import { FormValues, seenField } from '#lib/forms/form-values.ts'
import { institutionFields, institutionInput } from './institution-fields.ts'

const kita = { name: 'Kita Sonne', street: 'Weg 1', places: 60, latitude: 51.3, isContactedInDanger: true }

function sent(changes: Readonly<Record<string, string>>): FormValues {
  const fields = institutionFields(kita)
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...changes })) {
    // A browser does not send a box that is not ticked.
    if (name !== 'isContactedInDanger' || value === 'on') data.append(name, value)
  }
  data.append(seenField, JSON.stringify(fields))
  return new FormValues(data)
}

it('comes back as it went out', () => {
  const values = sent({})
  expect(institutionInput(values)).toMatchObject({ ...kita, phone: null, longitude: null })
  expect(values.patch(institutionInput(values))).toEqual({})
})

it('sends what was changed: a text, a number, an emptied field, a box that is no longer ticked', () => {
  const values = sent({ phone: '02102 1', places: '45', street: '', isContactedInDanger: '' })
  expect(values.patch(institutionInput(values))).toEqual({
    phone: '02102 1',
    places: 45,
    street: null,
    isContactedInDanger: false,
  })
})
