import { expect, test } from 'vitest'
import type { PathIdentity } from './path-succession.ts'
import { rivalOf, versionAfter, versionBefore } from './path-succession.ts'

const path = (id: string, more: Partial<PathIdentity> = {}): PathIdentity => ({
  id,
  pathTypeKey: 'CARRIER',
  trigger: 'SUBSTANTIAL',
  pathVersion: 1,
  originTypeKeys: [],
  originGroupKeys: [],
  validFrom: null,
  validTo: null,
  ...more,
})

test('a version follows the one that ended on its first day, and no other', () => {
  const first = path('first', { validTo: '2025-01-01' })
  const second = path('second', { pathVersion: 2, validFrom: '2025-01-01', validTo: '2026-01-01' })
  const third = path('third', { pathVersion: 3, validFrom: '2026-01-01' })
  const urgent = path('urgent', { trigger: 'URGENT', validTo: '2025-01-01' })
  const late = path('late', { validTo: '2024-12-31' })
  const all = [third, urgent, late, second, first]
  expect(versionBefore(all, third)).toBe(second)
  expect(versionBefore(all, second)).toBe(first)
  expect(versionBefore(all, first)).toBeNull()
  expect(versionAfter(all, first)).toBe(second)
  expect(versionAfter(all, third)).toBeNull()
  expect(versionBefore([third, late], third)).toBeNull()
})

test('of two paths renewed on one day each follows the one for the same institutions', () => {
  const ended = { validTo: '2025-01-01' }
  const begun = { pathVersion: 2, validFrom: '2025-01-01' }
  const kitas = { originTypeKeys: ['KITA'] }
  const all = [path('all', ended), path('kitas', { ...ended, ...kitas }), path('newKitas', { ...begun, ...kitas })]
  const renewed = path('newAll', begun)
  expect(versionBefore([...all, renewed], renewed)?.id).toBe('all')
  expect(versionBefore(all, path('newKitas', { ...begun, ...kitas }))?.id).toBe('kitas')
})

test('two paths for the same institutions at the same time are rivals; one for some beside one for all is not', () => {
  const all = path('all')
  const kitas = path('kitas', { originTypeKeys: ['KITA', 'AFTER_SCHOOL'] })
  expect(rivalOf([all, kitas], path('new'))).toBe(all)
  expect(rivalOf([all, kitas], path('new', { originTypeKeys: ['AFTER_SCHOOL'] }))).toBe(kitas)
  expect(rivalOf([all, kitas], path('new', { originGroupKeys: ['DAY_CARE'] }))).toBeNull()
  expect(rivalOf([all, kitas], path('new', { trigger: 'URGENT' }))).toBeNull()
  expect(rivalOf([all], all)).toBeNull()
})

test('a path that begins when the other ends is no rival; one that begins a day earlier is', () => {
  const ended = path('ended', { validTo: '2025-01-01' })
  expect(rivalOf([ended], path('new', { validFrom: '2025-01-01' }))).toBeNull()
  expect(rivalOf([ended], path('new', { validFrom: '2024-12-31' }))).toBe(ended)
})
