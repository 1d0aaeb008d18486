import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import type { NetworkView } from '../model/view.ts'
import { contactOf, fallbackContactOf } from './step-contact.ts'

const today = '2026-11-22'
const unknown = { institutionId: null, personIds: [], poolIds: [], isAdviceLine: false }

/** The contact of the step with this id, seen from an institution or by itself. */
function contact(view: NetworkView, stepId: string, originId: string | null = null, of = contactOf) {
  const step = view.snapshot.records.reportingSteps.find(({ id }) => id === stepId)
  if (!step) throw new Error(`no step ${stepId}`)
  return of(view, step, (originId && view.institutionById.get(originId)) || null)
}

test('an institution that the step names stands behind it, whatever else there is', () => {
  const n = new NetworkBuilder()
  n.institution('Jugendamt', 'YOUTH_OFFICE')
  const east = n.institution('ASD Ost', 'GENERAL_SOCIAL_SERVICE')
  const step = n.step(n.path('CARRIER'), 'YOUTH_OFFICE', { recipientInstitutionId: east })
  expect(contact(n.view(today), step)).toEqual({ ...unknown, institutionId: east })
})

test('without a name the only social service is meant, the youth office where there is none', () => {
  const n = new NetworkBuilder()
  const office = n.institution('Jugendamt', 'YOUTH_OFFICE')
  const step = n.step(n.path('CARRIER'), 'YOUTH_OFFICE')
  expect(contact(n.view(today), step).institutionId).toBe(office)
  const service = n.institution('ASD', 'GENERAL_SOCIAL_SERVICE')
  expect(contact(n.view(today), step).institutionId).toBe(service)
})

test('of two social services none is guessed', () => {
  const n = new NetworkBuilder()
  n.institution('ASD Ost', 'GENERAL_SOCIAL_SERVICE')
  n.institution('ASD West', 'GENERAL_SOCIAL_SERVICE')
  const step = n.step(n.path('CARRIER'), 'YOUTH_OFFICE')
  expect(contact(n.view(today), step)).toEqual(unknown)
})

test('an authority that has ended stands behind nothing', () => {
  const n = new NetworkBuilder()
  n.institution('Wache', 'POLICE', { validTo: today })
  const step = n.step(n.path('CARRIER'), 'POLICE')
  expect(contact(n.view(today), step)).toEqual(unknown)
})

test("the specialist is the institution's own, else its pool; an expired certificate stands behind nothing", () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  const lena = n.person('Lena Faber')
  n.affiliate(lena, kita)
  n.assign(kita, { kind: 'OWN', personId: lena })
  n.certify(lena, { issuedOn: '2023-01-01', refresherDue: '2028-01-01' })
  const other = n.institution('Kita Ost', 'KITA')
  const pool = n.pool('Pool der Stadt', [lena])
  n.assign(other, { kind: 'POOL', poolId: pool })
  const step = n.step(n.path('CARRIER'), 'SPECIALIST')
  expect(contact(n.view(today), step, kita)).toEqual({ ...unknown, personIds: [lena] })
  expect(contact(n.view(today), step, other)).toEqual({ ...unknown, personIds: [lena], poolIds: [pool] })
  expect(contact(n.view('2028-01-01'), step, kita)).toEqual(unknown)
})

test('the central advice line stands behind the step where that was agreed; by itself a step has no specialist', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  n.assign(kita, { kind: 'CENTRAL' })
  const step = n.step(n.path('CARRIER'), 'SPECIALIST')
  expect(contact(n.view(today), step, kita)).toEqual({ ...unknown, isAdviceLine: true })
  expect(contact(n.view(today), step)).toEqual(unknown)
})

test('nobody is named for the family, the management or the reporter', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  const path = n.path('CARRIER')
  const steps = (['FAMILY', 'MANAGEMENT', 'REPORTER'] as const).map((recipient) => n.step(path, recipient))
  const view = n.view(today)
  expect(steps.map((step) => contact(view, step, kita))).toEqual([unknown, unknown, unknown])
})

test('out of hours the only police of the network answers; a step without a fallback has nobody', () => {
  const n = new NetworkBuilder()
  const police = n.institution('Polizei', 'POLICE')
  const path = n.path('CARRIER')
  const covered = n.step(path, 'YOUTH_OFFICE', { fallbackRecipient: 'POLICE' })
  const open = n.step(path, 'YOUTH_OFFICE')
  const view = n.view(today)
  expect(contact(view, covered, null, fallbackContactOf)).toEqual({ ...unknown, institutionId: police })
  expect(contact(view, open, null, fallbackContactOf)).toEqual(unknown)
})
