import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { certificateState, specialistState } from './certificate.ts'

const today = '2026-11-22'

test('one that is issued only later is not known to be valid', () => {
  const n = new NetworkBuilder()
  n.certify(n.person('Gerda Graf'), { issuedOn: '2026-11-23', refresherDue: '2029-11-23' })
  const [row] = n.records().qualifications
  if (!row) throw new Error('no certificate')
  expect([certificateState(row, today, 90), certificateState(row, '2026-11-23', 90)]).toEqual(['UNKNOWN', 'VALID'])
})

test('one valid certificate makes a specialist, one without a date perhaps, another kind or none does not', () => {
  const n = new NetworkBuilder()
  const stateWith = (...dues: (string | null)[]) => {
    const person = n.person('Gerda Graf')
    for (const refresherDue of dues) n.certify(person, { issuedOn: '2020-01-01', refresherDue })
    n.certify(person, { kind: 'OTHER', issuedOn: '2020-01-01', refresherDue: '2030-01-01' })
    return specialistState(n.view(today), person)
  }
  expect(stateWith()).toBe('INVALID')
  expect(stateWith(today)).toBe('INVALID')
  expect(stateWith(today, null)).toBe('UNKNOWN')
  expect(stateWith(today, null, '2026-11-23')).toBe('VALID')
})
