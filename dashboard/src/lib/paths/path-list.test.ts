import { expect, it } from 'vitest'
import { noPathFilters, pathListParameters, readPathList, shownTypes, type PathTypeRow } from './path-list.ts'

const row = (key: string, deadEnd: number, institutions = 3, titles: string[] = []): PathTypeRow => ({
  institutions,
  withoutPath: 0,
  pathType: { key, label: `Meldeweg ${key}`, legalBasis: '§ 8a SGB VIII' },
  arrivals:
    institutions === 0 ? [] : [{ situation: 'URGENT_NIGHT', arrives: 3 - deadEnd, weak: 0, unknown: 0, deadEnd }],
  paths: titles.map((title) => ({
    ...{ id: title, title, trigger: 'SUBSTANTIAL' as const, number: 1, reviewDue: null, isReviewDue: false, steps: [] },
  })),
})

const rows = [row('CARRIER', 0, 3, ['Kita-Weg']), row('SCHOOL', 2), row('HAND_OVER', 0, 0, ['Übergabe'])]
const keysOf = (search: string) =>
  shownTypes(rows, readPathList(new URLSearchParams(search))).map(({ pathType }) => pathType.key)

it('reads what it wrote, and takes what it does not understand as not said', () => {
  const text = 'q=kita&group=DAY_CARE&district=d1&path=CARRIER%2CSCHOOL&result=DEAD_END'
  const read = readPathList(new URLSearchParams(text))
  expect(new URLSearchParams(pathListParameters(read) as Record<string, string>).toString()).toBe(text)
  expect(readPathList(new URLSearchParams('result=MAYBE'))).toEqual(noPathFilters)
})

it('chooses by words in types and titles, by type and by result', () => {
  expect(keysOf('')).toEqual(['CARRIER', 'SCHOOL', 'HAND_OVER'])
  expect(keysOf('q=kita')).toEqual(['CARRIER'])
  expect(keysOf('path=SCHOOL')).toEqual(['SCHOOL'])
  expect(keysOf('result=DEAD_END')).toEqual(['SCHOOL'])
})

it('shows of a part of the network only types that apply to somebody in it', () => {
  expect(keysOf('group=DAY_CARE')).toEqual(['CARRIER', 'SCHOOL'])
})
