import { expect, it } from 'vitest'
import { readTheme } from './theme.ts'

it('reads a known theme and falls back to the device', () => {
  expect(readTheme('dark')).toBe('dark')
  expect(readTheme('pink')).toBe('system')
  expect(readTheme(undefined)).toBe('system')
})
