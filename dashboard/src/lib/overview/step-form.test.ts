import { expect, it } from 'vitest'
import type { InvitationStep } from './read-overview.ts'
import { stepForm } from './step-form.ts'

const groups = [{ id: 'g1', key: 'GUARDIANS_AD_LITEM' }]
const href = (action: InvitationStep['action'], id: string | null) =>
  stepForm('ratingen', { action, subject: { id } } as InvitationStep, groups)?.href

it('leads to the form of every kind of step', () => {
  expect(href('FILL_ROLE', 'r1')).toBe('/ratingen/roles/r1')
  expect(href('NAME_DEPUTY', 'r1')).toBe('/ratingen/roles/r1')
  expect(href('CREATE_ROLE', 'g1')).toBe('/ratingen/roles/new?group=GUARDIANS_AD_LITEM')
  expect(href('CREATE_ROLE', 'i1')).toBe('/ratingen/roles/new?institution=i1')
  expect(href('ASSIGN_SPECIALIST', 'i1')).toBe('/ratingen/specialists/new?institution=i1')
  expect(href('INVITE_CONTACT', 'i1')).toBe('/ratingen/institutions/i1')
})

it('leads nowhere for what is not there yet', () => {
  expect(href('CREATE_ROLE', null)).toBeUndefined()
})
