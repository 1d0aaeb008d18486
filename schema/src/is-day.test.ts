import { expect, it } from 'vitest'
import { isDay } from './is-day.ts'

it('knows days that exist', () => {
  expect(['2026-11-23', '2024-02-29', '0001-01-01'].map(isDay)).toEqual([true, true, true])
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '23.11.2026', '2026-11-23T00:00:00Z', ''].map(isDay)).toEqual(
    Array.from({ length: 6 }, () => false),
  )
})
