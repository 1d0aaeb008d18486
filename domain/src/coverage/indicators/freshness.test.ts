import { expect, test } from 'vitest'
import { told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import { freshnessOf, freshUntil, lastConfirmed, linkConfirmation } from '../confirmation.ts'

const today = '2026-11-22'

test('institutions, contacts and links are fresh for twelve months, ageing for twenty-four, then stale', () => {
  const n = new NetworkBuilder()
  const [fresh, ageing, stale] = ['A', 'B', 'C'].map((name) => n.institution(`Kita ${name}`, 'KITA')) as [
    string,
    string,
    string,
  ]
  n.confirm('INSTITUTION', fresh, '2025-11-22')
  n.confirm('INSTITUTION', ageing, '2025-11-21')
  n.confirm('INSTITUTION', stale, '2024-11-21')
  const [anna, ben] = [n.person('Anna Berg'), n.person('Ben Braun')]
  const contact = n.affiliate(anna, fresh, { isContact: true })
  n.affiliate(ben, fresh)
  n.confirm('AFFILIATION', contact, '2024-11-22')
  n.link(fresh, ageing)
  expect(told(n.view(today), 'FRESHNESS')).toEqual({
    counts: '1 + 3 + 1 = 5',
    parts: ['FAILING ageing 2', 'FAILING stale 1', 'UNKNOWN never 1'],
    gaps: [
      'WARNING INSTITUTION Kita C [Kita C]: Zuletzt am 21.11.2024 bestätigt.',
      'NOTICE AFFILIATION Ansprechperson: Kita A [Kita A] (Berg): Zuletzt am 22.11.2024 bestätigt.',
      'NOTICE INSTITUTION Kita B [Kita B]: Zuletzt am 21.11.2025 bestätigt.',
      'CHECK LINK Kita A – Kita B [Kita A, Kita B]: Noch nie bestätigt.',
    ],
  })
  n.settings({ freshMonths: 24, staleMonths: 36 })
  expect(told(n.view(today), 'FRESHNESS')).toMatchObject({ counts: '3 + 1 + 1 = 5' })
})

test('a slice has its institutions with their contacts, and links that end in it', () => {
  const n = new NetworkBuilder()
  const ost = n.district('Ost')
  const there = n.institution('Kita Ost', 'KITA', { district: ost })
  const [a, b] = [n.institution('Kita A', 'KITA'), n.institution('Kita B', 'KITA')]
  n.affiliate(n.person('Anna Berg'), a, { isContact: true })
  n.link(a, there)
  n.link(there, b)
  n.link(a, b)
  expect(told(n.view(today), 'FRESHNESS', ({ district }) => district?.id === ost)).toMatchObject({
    counts: '0 + 0 + 3 = 3',
    gaps: [
      'CHECK LINK Kita A – Kita Ost [Kita A, Kita Ost]: Noch nie bestätigt.',
      'CHECK INSTITUTION Kita Ost [Kita Ost]: Noch nie bestätigt.',
      'CHECK LINK Kita Ost – Kita B [Kita Ost, Kita B]: Noch nie bestätigt.',
    ],
  })
})

test('a slice of institutions without a link has nothing but them', () => {
  const n = new NetworkBuilder()
  n.institution('Kita', 'KITA')
  expect(told(n.view(today), 'FRESHNESS', () => true).counts).toBe('0 + 0 + 1 = 1')
})

test('the last confirmation counts, whichever was entered first; one of a field or of the future does not', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  for (const day of ['2025-03-01', '2026-02-01', '2025-01-01', '2026-11-23']) n.confirm('INSTITUTION', kita, day)
  n.confirm('INSTITUTION', kita, '2026-06-01', null, 'phone')
  const view = n.view(today)
  expect(lastConfirmed(view, kita)).toBe('2026-02-01')
  expect(lastConfirmed(view, 'nobody')).toBeNull()
  expect([freshnessOf(view, kita), freshnessOf(view, 'nobody')]).toEqual(['FRESH', 'NEVER'])
  expect(freshUntil(view, '2026-02-28')).toBe('2027-02-28')
})

test('a link is confirmed by each side that ever did, of the whole record', () => {
  const n = new NetworkBuilder()
  const [a, b] = [n.institution('A', 'KITA'), n.institution('B', 'KITA')]
  const link = n.link(a, b)
  const confirmed = () => linkConfirmation(n.view(today), link)
  expect(confirmed()).toBe('NEITHER')
  n.confirm('COOPERATION_LINK', link, '2026-01-01', 'SOURCE', 'frequency')
  expect(confirmed()).toBe('NEITHER')
  n.confirm('COOPERATION_LINK', link, '2020-01-01', 'TARGET')
  expect(confirmed()).toBe('ONE')
  n.confirm('COOPERATION_LINK', link, '2026-01-01', 'TARGET')
  expect(confirmed()).toBe('ONE')
  n.confirm('COOPERATION_LINK', link, '2026-02-01', 'SOURCE')
  n.confirm('COOPERATION_LINK', link, '2026-03-01', 'TARGET')
  expect(confirmed()).toBe('BOTH')
})
