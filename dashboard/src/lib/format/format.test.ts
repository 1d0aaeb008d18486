import { describe, expect, it } from 'vitest'
import { formatDay, isDay } from './day.ts'
import { formatMoment } from './moment.ts'
import { formatCount, formatShare } from './number.ts'

describe('formatDay', () => {
  it('writes the day as the language does', () => {
    expect(formatDay('2026-11-22', 'de')).toBe('22.11.2026')
    expect(formatDay('2026-11-22', 'en')).toBe('22/11/2026')
  })

  it('does not slip to the neighbouring day at either end of the year', () => {
    expect(formatDay('2026-01-01', 'de')).toBe('01.01.2026')
    expect(formatDay('2026-12-31', 'de')).toBe('31.12.2026')
  })
})

describe('isDay', () => {
  it.each(['2026-11-22', '2024-02-29'])('%s exists', (day) => expect(isDay(day)).toBe(true))
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '22.11.2026', '', '2026-1-1'])('%s does not', (day) =>
    expect(isDay(day)).toBe(false),
  )
})

describe('formatMoment', () => {
  it('shows German time in winter and summer', () => {
    expect(formatMoment('2026-11-22T23:30:00Z', 'de')).toBe('23.11.2026, 00:30')
    expect(formatMoment('2026-07-01T10:00:00Z', 'de')).toBe('01.07.2026, 12:00')
  })
})

describe('numbers', () => {
  it('groups by language', () => {
    expect(formatCount(1234, 'de')).toBe('1.234')
    expect(formatCount(1234, 'en')).toBe('1,234')
  })

  it('gives a share in whole per cent, and none without a denominator', () => {
    expect(formatShare(168, 214, 'de').replace(/\s/g, ' ')).toBe('79 %')
    expect(formatShare(168, 214, 'en')).toBe('79%')
    expect(formatShare(0, 0, 'de')).toBe('–')
  })
})
