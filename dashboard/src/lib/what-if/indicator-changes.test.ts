import { expect, test } from 'vitest'
import { indicatorChanges } from './indicator-changes.ts'

const figures = (
  key: 'INSTITUTIONS_REACHED' | 'CONNECTED' | 'KITAS_WITH_SPECIALIST',
  numerator: number,
  of: number,
) => {
  return { key, label: key, numerator, failing: of - numerator, unknown: 0, denominator: of }
}

test('judges by what is lacking: one reached institution less in a smaller network is no worse', () => {
  const { changed } = indicatorChanges(
    [figures('INSTITUTIONS_REACHED', 9, 10), figures('CONNECTED', 5, 10), figures('KITAS_WITH_SPECIALIST', 4, 8)],
    [figures('INSTITUTIONS_REACHED', 8, 9), figures('CONNECTED', 3, 9), figures('KITAS_WITH_SPECIALIST', 4, 7)],
  )
  expect(changed.map(({ key, verdict, moreLacking }) => [key, verdict, moreLacking])).toEqual([
    ['INSTITUTIONS_REACHED', 'EVEN', 0],
    ['CONNECTED', 'WORSE', 1],
    ['KITAS_WITH_SPECIALIST', 'BETTER', -1],
  ])
})

test('shows the main ones always, and below them only what differs', () => {
  const before = [figures('CONNECTED', 5, 10), figures('INSTITUTIONS_REACHED', 9, 10)]
  const { top, changed } = indicatorChanges(before, before)
  expect(top.map(({ key }) => key)).toEqual(['INSTITUTIONS_REACHED'])
  expect(changed).toEqual([])
})
