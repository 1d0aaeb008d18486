import { expect, it } from 'vitest'
import { shortNetworkName } from './network-name.ts'

it.each([
  ['Netzwerk Kinderschutz Ratingen', 'Ratingen'],
  ['Kinderschutz im Kreis Mettmann', 'Kinderschutz im Kreis Mettmann'],
  ['Netzwerk Kinderschutz', 'Netzwerk Kinderschutz'],
])('%s → %s', (name, expected) => {
  expect(shortNetworkName(name)).toBe(expected)
})
