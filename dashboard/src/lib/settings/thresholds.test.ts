import { defaultThresholds } from '@schutznetz/domain/model/settings.ts'
import { expect, it } from 'vitest'
import { formatThreshold, thresholdChanges, thresholdInput, thresholdKeys, thresholdValue } from './thresholds.ts'

it('shows every threshold there is, once', () => {
  expect(thresholdKeys.toSorted()).toEqual(Object.keys(defaultThresholds).toSorted())
})

it('writes a threshold with its unit', () => {
  expect(formatThreshold('freshMonths', 1)).toBe('1 Monat')
  expect(formatThreshold('concernWeeks', 6)).toBe('6 Wochen')
  expect(formatThreshold('failureRiskInstitutions', 4)).toBe('4 Einrichtungen')
  expect(formatThreshold('reachTarget', 0.9).replace(/\s/g, ' ')).toBe('90 %')
})

it('types shares in per cent and reads them back as they were', () => {
  expect(thresholdInput('reachTarget', 0.9)).toBe('90')
  expect(thresholdInput('reachTarget', 0.875)).toBe('87,5')
  expect(thresholdValue('reachTarget', 87.5)).toBe(0.875)
  expect(thresholdValue('reachTarget', 29)).toBe(0.29)
  expect(thresholdValue('freshMonths', 12)).toBe(12)
  expect(thresholdValue('freshMonths', null)).toBeNull()
})

it('finds what changed between two times', () => {
  const later = { ...defaultThresholds, concernWeeks: 4, reachTarget: 0.8 }
  expect(thresholdChanges(defaultThresholds, later)).toEqual([
    { key: 'reachTarget', before: 0.9, after: 0.8 },
    { key: 'concernWeeks', before: 6, after: 4 },
  ])
})
