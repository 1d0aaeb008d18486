import { expect, test } from 'vitest'
import { arrivalsOf } from './arrivals.ts'
import type { ReportCheck } from './page-data.ts'

const check = (situation: ReportCheck['situation'], words: string) =>
  ({ situation, words, result: 'ARRIVES', path: null }) as const

test('what is the same at any time is said once', () => {
  const both = [check('SUBSTANTIAL_OFFICE_HOURS', 'Kommt an.'), check('SUBSTANTIAL_NIGHT', 'Kommt an.')]
  expect(arrivalsOf(both).map(({ situation, words }) => [situation, words])).toEqual([[null, 'Kommt an.']])
  expect(arrivalsOf([])).toEqual([])
})

test('what differs is said for each situation', () => {
  const both = [check('SUBSTANTIAL_OFFICE_HOURS', 'Kommt an.'), check('SUBSTANTIAL_NIGHT', 'Sackgasse.')]
  expect(arrivalsOf(both).map(({ situation }) => situation)).toEqual(['SUBSTANTIAL_OFFICE_HOURS', 'SUBSTANTIAL_NIGHT'])
})
