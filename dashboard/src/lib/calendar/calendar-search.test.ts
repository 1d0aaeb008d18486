import { describe, expect, test } from 'vitest'
import { coming, isNarrowed, past, readCalendarSearch } from './calendar-search.ts'

const read = (text: string) => readCalendarSearch(new URLSearchParams(text))

describe('the search of the calendar', () => {
  test('reads what it knows and leaves the rest', () => {
    expect(read('words= Auftakt &kind=KICK_OFF&year=2026')).toEqual({
      words: 'Auftakt',
      kind: 'KICK_OFF',
      year: '2026',
    })
    expect(read('kind=PARTY&year=26')).toEqual({ words: '', kind: null, year: null })
    expect(isNarrowed(read('kind=PARTY'))).toBe(false)
    expect(isNarrowed(read('words=x'))).toBe(true)
  })

  test('parts what is ahead from what is past by the day, which is ahead', () => {
    expect(coming(read(''), '2026-11-27').meetings).toEqual({ from: '2026-11-27' })
    expect(past(read(''), '2026-11-27').trainings).toEqual({ until: '2026-11-26' })
  })

  test('asks for one kind only', () => {
    const kickOffs = coming(read('kind=KICK_OFF'), '2026-11-27')
    expect(kickOffs.meetings.kinds).toEqual(['KICK_OFF'])
    expect(kickOffs.trainings.ids).toEqual([])
    const offers = past(read('kind=INTERDISCIPLINARY&words=Kurs'), '2026-11-27')
    expect(offers.meetings.kinds).toEqual([])
    expect(offers.trainings).toEqual({ search: 'Kurs', isInterdisciplinary: true, until: '2026-11-26' })
  })

  test('keeps within a year', () => {
    expect(coming(read('year=2026'), '2026-11-27').meetings).toEqual({ from: '2026-11-27', until: '2026-12-31' })
    expect(past(read('year=2026'), '2026-11-27').meetings).toEqual({ from: '2026-01-01', until: '2026-11-26' })
    expect(past(read('year=2025'), '2026-11-27').meetings).toEqual({ from: '2025-01-01', until: '2025-12-31' })
  })
})
