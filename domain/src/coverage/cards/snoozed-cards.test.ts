import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import { asOf } from '../../model/as-of.ts'
import type { IndicatorRules } from '../../model/settings.ts'
import { createSnapshot } from '../../model/snapshot.ts'
import type { NetworkView } from '../../model/view.ts'
import type { GapCard } from './gap-card.ts'
import { gapCards, gapCardsOfAll } from './gap-cards.ts'

const today = '2026-11-22'

/** The network with these gaps put off for a month. */
function viewWith(n: NetworkBuilder, ...gapKeys: string[]): NetworkView {
  const gapDecisions = gapKeys.map((gapKey) => ({
    id: `decision ${gapKey}`,
    gapKey,
    kind: 'SNOOZE' as const,
    reason: 'Stelle wird besetzt',
    assigneeId: null,
    assigneeName: null,
    decidedBy: 'Eva',
    validFrom: today,
    validTo: '2026-12-22',
    version: 1,
  }))
  return asOf(createSnapshot({ ...n.records(), gapDecisions }), today)
}

/** A network that counts, of what has a card, only what is named and what every network counts. */
function counting(...keys: string[]): NetworkBuilder {
  const others = [
    'DEPUTIES',
    'RESILIENCE',
    'KITAS_WITH_SPECIALIST',
    'PROTECTION_CONCEPTS',
    'NAMED_CONTACT',
    'CONNECTED',
  ]
  const n = new NetworkBuilder()
  const indicators: IndicatorRules = Object.fromEntries(
    [...others, 'GROUPS_WITH_MULTIPLIER'].filter((key) => !keys.includes(key)).map((key) => [key, { isLeftOut: true }]),
  )
  n.settings({ indicators, failureRiskInstitutions: 1 })
  return n
}

const line = ({ indicator, severity, number, of, snoozed }: GapCard) =>
  `${severity} ${indicator} ${number} of ${of ?? '–'}, ${snoozed} put off`

/** All but the card of the statute. */
const linesOf = (cards: readonly GapCard[]) => cards.map(line).filter((text) => !text.includes('STATUTE_GROUPS'))

test('what is put off ranks no card and makes none, but stays in its number; a report tells it all the same', () => {
  const n = counting('KITAS_WITH_SPECIALIST')
  const [a, b] = ['A', 'B'].map((name) => {
    const kita = n.institution(`Kita ${name}`, 'KITA')
    n.assign(kita, { kind: 'NONE' })
    return `KITAS_WITH_SPECIALIST:INSTITUTION:${kita}`
  }) as [string, string]
  n.institution('Haus', 'FAMILY_COURT')
  const reached = 'WARNING INSTITUTIONS_REACHED 3 of 3, 0 put off'
  // Two Kitas weigh 2 each, three that nobody reaches 1 each; one Kita alone weighs less.
  expect(linesOf(gapCards(viewWith(n)))).toEqual(['WARNING KITAS_WITH_SPECIALIST 2 of 2, 0 put off', reached])
  expect(linesOf(gapCards(viewWith(n, a)))).toEqual([reached, 'WARNING KITAS_WITH_SPECIALIST 2 of 2, 1 put off'])
  expect(linesOf(gapCards(viewWith(n, a, b)))).toEqual([reached])
  expect(linesOf(gapCardsOfAll(viewWith(n, a, b)))).toEqual([
    'WARNING KITAS_WITH_SPECIALIST 2 of 2, 2 put off',
    reached,
  ])
})

test('unknown is no gap of a card, nor one that a card counts as put off', () => {
  const n = counting('KITAS_WITH_SPECIALIST')
  const asked = `KITAS_WITH_SPECIALIST:INSTITUTION:${n.institution('Kita Offen', 'KITA')}`
  const reached = 'WARNING INSTITUTIONS_REACHED 1 of 1, 0 put off'
  expect(linesOf(gapCards(viewWith(n)))).toEqual([reached])
  expect(linesOf(gapCards(viewWith(n, asked)))).toEqual([reached])
  n.assign(n.institution('Kita Ohne', 'KITA'), { kind: 'NONE' })
  expect(linesOf(gapCards(viewWith(n, asked)))).toEqual([
    'WARNING KITAS_WITH_SPECIALIST 1 of 2, 0 put off',
    'WARNING INSTITUTIONS_REACHED 2 of 2, 0 put off',
  ])
})

test('roles without a deputy are only as grave as the risks that are open, and where risks count', () => {
  const deputies = (n: NetworkBuilder, ...putOff: string[]) => linesOf(gapCards(viewWith(n, ...putOff)))
  const build = (...keys: string[]) => {
    const n = counting(...keys)
    const role = n.role({ institution: n.institution('Verein', 'SPORTS_CLUB') })
    n.hold(role, n.person('Lars Lang'))
    return { n, role }
  }
  const { n, role } = build('DEPUTIES', 'RESILIENCE')
  expect(deputies(n)).toEqual(['WARNING DEPUTIES 1 of 1, 0 put off'])
  expect(deputies(n, `RESILIENCE:ROLE:${role}`)).toEqual(['NOTICE DEPUTIES 1 of 1, 0 put off'])
  expect(deputies(build('DEPUTIES').n)).toEqual(['NOTICE DEPUTIES 1 of 1, 0 put off'])
})

test('the card of the statute names the first number that is not put off, and counts all that are missing', () => {
  const n = new NetworkBuilder()
  const keys = Array.from({ length: 12 }, (_, i) => `STATUTE_GROUPS:STATUTE_GROUP:LKSCHG_NRW_9_4:${i + 1}`)
  const told = (cards: readonly GapCard[]) => cards.map((card) => [card.missing?.number, card.topic.de, card.snoozed])
  const topic = '12 gesetzliche Gruppen fehlen'
  expect(told(gapCards(viewWith(n)))).toEqual([[1, topic, 0]])
  expect(told(gapCards(viewWith(n, ...keys.slice(0, 2))))).toEqual([[3, topic, 2]])
  expect(told(gapCards(viewWith(n, ...keys)))).toEqual([])
  expect(told(gapCardsOfAll(viewWith(n, ...keys)))).toEqual([[1, topic, 12]])
})
