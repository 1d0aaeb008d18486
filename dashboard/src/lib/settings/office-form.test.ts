import { expect, it } from 'vitest'
import { FormValues, seenField } from '#lib/forms/form-values.ts'
import { officeField, officeFields, officePatch } from './office-form.ts'

const office = {
  id: 'x',
  name: 'Koordinierungsstelle',
  street: null,
  postalCode: null,
  city: 'Ratingen',
  phone: '02102 1',
  email: null,
  tasks: ['Netzwerk', 'Beratung'],
  adviceLinePhone: null,
  adviceLineHours: [
    { weekday: 1, from: '08:00', to: '12:00' },
    { weekday: 3, from: '13:00', to: '16:00' },
  ],
  version: 1,
  coordinators: [],
}

function sent(changes: Record<string, string>, without: readonly string[] = []): FormValues {
  const data = new FormData()
  const fields = { ...officeFields(office), ...changes }
  for (const [name, value] of Object.entries(fields)) if (!without.includes(name)) data.set(name, value)
  data.set(seenField, JSON.stringify(officeFields(office)))
  return new FormValues(data)
}

it('sends nothing where nothing was changed', () => {
  expect(officePatch(sent({}))).toEqual({})
})

it('sends hours as a whole, tasks line by line, and an emptied field as null', () => {
  const values = sent({ phone: ' ', tasks: 'Netzwerk\r\n\r\nFortbildung ', 'hours.1.to': '17:00', 'hours.2.from': '' })
  expect(officePatch(values)).toEqual({
    phone: null,
    tasks: ['Netzwerk', 'Fortbildung'],
    adviceLineHours: [
      { weekday: 1, from: '08:00', to: '12:00' },
      { weekday: 3, from: '13:00', to: '17:00' },
    ],
  })
})

it('finds the row that the API means, whatever key it has', () => {
  const values = sent({ 'hours.5.weekday': '5', 'hours.5.from': '09:00', 'hours.5.to': '08:00' }, [
    ...['hours.0.weekday', 'hours.0.from', 'hours.0.to'],
  ])
  expect(officeField('adviceLineHours.1.to', values.fields)).toBe('hours.5.to')
  expect(officeField('tasks.3', values.fields)).toBe('tasks')
  expect(officeField('phone', values.fields)).toBe('phone')
  expect(officeField(null, values.fields)).toBeNull()
})
