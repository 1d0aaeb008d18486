import { describe, expect, it } from 'vitest'
import { dayInside, periodWords } from './period.ts'

const asOf = '2026-11-26'

describe('periodWords', () => {
  it('says days as people do: both included, and what is to come is not said to be', () => {
    expect(periodWords({ validFrom: '2024-03-01', validTo: null }, asOf)).toBe('seit 01.03.2024')
    expect(periodWords({ validFrom: '2027-03-01', validTo: null }, asOf)).toBe('ab 01.03.2027')
    expect(periodWords({ validFrom: '2024-03-01', validTo: '2026-08-01' }, asOf)).toBe('01.03.2024 bis 31.07.2026')
    expect(periodWords({ validFrom: null, validTo: '2026-08-01' }, asOf)).toBe('bis 31.07.2026')
    expect(periodWords({}, asOf)).toBe('seit Beginn')
  })
})

describe('dayInside', () => {
  it('is the last day before, else the first day after', () => {
    const ended = { validFrom: '2020-01-01', validTo: '2026-01-01' }
    const earlier = { validFrom: null, validTo: '2021-01-01' }
    const coming = { validFrom: '2027-01-01', validTo: null }
    expect(dayInside([earlier, ended, coming], asOf)).toBe('2025-12-31')
    expect(dayInside([coming], asOf)).toBe('2027-01-01')
    expect(dayInside([], asOf)).toBeNull()
  })
})
