import { expect, it } from 'vitest'
import { periodWords } from './period-words.ts'

it.each([
  [{ validFrom: null, validTo: null }, 'seit Beginn'],
  [{ validFrom: '2027-01-01', validTo: null }, 'ab 01.01.2027'],
  [{ validFrom: null, validTo: '2027-01-01' }, 'bis 31.12.2026'],
  [{ validFrom: '2026-03-01', validTo: '2027-01-01' }, '01.03.2026 bis 31.12.2026'],
])('says %j', (period, words) => expect(periodWords(period)).toBe(words))
