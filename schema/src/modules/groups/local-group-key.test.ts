import { expect, it } from 'vitest'
import { localGroupKey } from './local-group-key.ts'

it('makes a key from a German name', () => {
  expect(localGroupKey('Jobcenter & SGB II', [])).toBe('LOCAL_JOBCENTER_SGB_II')
  expect(localGroupKey('Träger für Übergänge', [])).toBe('LOCAL_TRAEGER_FUER_UEBERGAENGE')
})

it('keeps out of the way of keys that are taken', () => {
  expect(localGroupKey('Jobcenter', ['LOCAL_JOBCENTER', 'LOCAL_JOBCENTER_2'])).toBe('LOCAL_JOBCENTER_3')
})

it('finds a key for a name without a Latin letter', () => {
  expect(localGroupKey('☎', [])).toBe('LOCAL_GROUP')
})
