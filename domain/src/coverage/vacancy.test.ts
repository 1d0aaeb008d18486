import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { vacancyOf, type Vacancy } from './vacancy.ts'

function vacancyOn(n: NetworkBuilder, roleId: string, day: string): Vacancy | null {
  const view = n.view(day)
  const role = view.roleById.get(roleId)
  if (!role) throw new Error(`no role ${roleId} on ${day}`)
  return vacancyOf(view, role)
}

test('a role is vacant from the day its last holder or deputy went', () => {
  const n = new NetworkBuilder()
  const role = n.role({ group: n.group('SCHOOLS'), validFrom: '2020-01-01' })
  n.hold(role, n.person('Anna Arendt'), { validFrom: '2020-01-01', validTo: '2024-03-01' })
  n.deputise(role, n.person('Ben Braun'), { validFrom: '2023-01-01', validTo: '2025-06-01' })
  expect(vacancyOn(n, role, '2025-05-31')).toBeNull()
  expect(vacancyOn(n, role, '2025-06-01')).toEqual({ since: '2025-06-01', wasNeverHeld: false })
})

test('somebody who only begins later changes nothing before', () => {
  const n = new NetworkBuilder()
  const role = n.role({ group: n.group('SCHOOLS'), validFrom: '2020-01-01' })
  n.hold(role, n.person('Anna Arendt'), { validFrom: '2026-01-01' })
  expect(vacancyOn(n, role, '2025-12-31')).toEqual({ since: '2020-01-01', wasNeverHeld: true })
  expect(vacancyOn(n, role, '2026-01-01')).toBeNull()
})

test('a role that was never held and has always been there has no day', () => {
  const n = new NetworkBuilder()
  const role = n.role({ group: n.group('SCHOOLS') })
  expect(vacancyOn(n, role, '2026-01-01')).toEqual({ since: null, wasNeverHeld: true })
})

test('of several who went the last day counts, whichever was entered first; one still to come has not gone', () => {
  const n = new NetworkBuilder()
  const role = n.role({ group: n.group('SCHOOLS') })
  n.hold(role, n.person('Anna Arendt'), { validTo: '2025-06-01' })
  n.hold(role, n.person('Ben Braun'), { validTo: '2024-03-01' })
  n.hold(role, n.person('Cora Claus'), { validFrom: '2026-01-01', validTo: '2027-01-01' })
  n.hold(role, n.person('Dora Dahl'), { validFrom: '2027-01-01' })
  expect(vacancyOn(n, role, '2025-12-31')).toEqual({ since: '2025-06-01', wasNeverHeld: false })
})
