import { expect, it } from 'vitest'
import { confirmationOfFields } from './field-confirmation.ts'

const whole = { confirmedOn: '2025-03-01', freshness: 'AGEING' } as const
const phone = { field: 'phone', confirmedOn: '2026-05-01', freshness: 'FRESH' } as const
const city = { field: 'city', confirmedOn: '2024-01-01', freshness: 'STALE' } as const

it('takes the later of the whole record and the field itself', () => {
  const state = { lastConfirmed: whole, fields: [phone, city] }
  expect(confirmationOfFields(state, ['phone'])).toEqual({ freshness: 'FRESH', on: '2026-05-01' })
  expect(confirmationOfFields(state, ['city'])).toEqual({ freshness: 'AGEING', on: '2025-03-01' })
  expect(confirmationOfFields(state, ['email'])).toEqual({ freshness: 'AGEING', on: '2025-03-01' })
})

it('lets the oldest part decide for an address', () => {
  const state = { lastConfirmed: null, fields: [city, { ...phone, field: 'street' }] }
  expect(confirmationOfFields(state, ['street', 'city'])).toEqual({ freshness: 'STALE', on: '2024-01-01' })
  expect(confirmationOfFields(state, ['street', 'postalCode'])).toEqual({ freshness: 'NEVER', on: null })
})
