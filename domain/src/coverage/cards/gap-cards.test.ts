import { describe, expect, test } from 'vitest'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import { group, today, writtenExample, yearBefore } from '../../../test/written-example.ts'
import { asOf } from '../../model/as-of.ts'
import { createSnapshot } from '../../model/snapshot.ts'
import type { GapCard } from './gap-card.ts'
import { gapCards } from './gap-cards.ts'

function line({ severity, number, of, unit, title, consequence }: GapCard): string {
  return `${severity} ${number}${of === null ? '' : ` von ${of}`} ${unit.de}: ${title.de}. ${consequence.de}`
}

describe('the written example', () => {
  test('has these three cards today', () => {
    const cards = gapCards(asOf(createSnapshot(writtenExample), today))
    expect(cards.map(line)).toEqual([
      // 8, 10 and 11 are missing; only the court is recorded.
      'CRITICAL 0 Personen: Familiengerichte: niemand benannt. Auch ohne Vertretung im Netzwerk: ' +
        'Verfahrensbeistände (0 Einrichtungen), Träger der Eingliederungshilfe für Minderjährige (SGB IX) (0 Einrichtungen).',
      // Eiche and Gymnasium have none: two duties not met. Buche has a draft.
      'CRITICAL 3 von 11 Einrichtungen: Einrichtungen ohne beschlossenes Schutzkonzept. Keines: 2, im Entwurf: 1. Unbekannt: 4.',
      // 17 warnings, before 5 roles at risk (weight 2), 4 not reached and 2 Kitas (weight 2).
      'WARNING 17 von 22 Einrichtungen: Einrichtungen ohne erreichbare Ansprechperson. Niemand benannt: 16, ohne Telefon und E-Mail: 1.',
    ])
    expect(cards[0]?.missing).toEqual({ number: 8, groupId: group.familyCourt })
    expect(cards[0]?.topic.de).toBe('3 gesetzliche Gruppen fehlen')
  })

  test('names the guardians a year ago, of whom nothing is known', () => {
    const [first] = gapCards(asOf(createSnapshot(writtenExample), yearBefore))
    expect(first?.title.de).toBe('Verfahrensbeistände: niemand benannt')
  })
})

test('an empty network has the card of the statute only', () => {
  const [card, ...others] = gapCards(new NetworkBuilder().view(today))
  expect(card?.topic.de).toBe('12 gesetzliche Gruppen fehlen')
  expect(others).toEqual([])
})

test('says that it takes a certificate where somebody acts without one', () => {
  const n = new NetworkBuilder()
  for (const key of ['YOUTH_OFFICE', 'YOUTH_WELFARE_CARRIERS', 'SPECIALISTS']) {
    n.hold(n.role({ group: n.group(key) }), n.person(`Person ${key}`))
  }
  const [card] = gapCards(n.view(today))
  expect([card?.title.de, card?.unit.de]).toEqual([
    'Insoweit erfahrene Fachkräfte: niemand mit Zertifikat',
    'Personen mit gültigem Zertifikat',
  ])
})

test('of one severity the kind comes first whose gaps weigh most together', () => {
  const n = new NetworkBuilder()
  // Two Kitas without a specialist weigh 2 each; three institutions that nobody reaches weigh 1 each.
  for (const name of ['A', 'B']) {
    const kita = n.institution(`Kita ${name}`, 'KITA')
    n.assign(kita, { kind: 'NONE' })
    n.concept(kita, 'ADOPTED', '2026-01-01')
    n.affiliate(n.person('Anna Berg', { phone: '+49 1' }), kita, { isContact: true })
  }
  const haus = n.institution('Haus', 'FAMILY_COURT')
  n.affiliate(n.person('Ben Braun', { phone: '+49 1' }), haus, { isContact: true })
  const cards = gapCards(n.view(today)).map(({ indicator, severity, number }) => [indicator, severity, number])
  expect(cards).toEqual([
    ['STATUTE_GROUPS', 'CRITICAL', 0],
    ['KITAS_WITH_SPECIALIST', 'WARNING', 2],
    ['INSTITUTIONS_REACHED', 'WARNING', 3],
  ])
})

test('roles without a deputy are as grave as the risk that some of them are, and counted by it', () => {
  const n = new NetworkBuilder()
  n.settings({ failureRiskInstitutions: 1 })
  const group = n.group('SPORTS_CLUBS')
  const club = n.institution('Verein', 'SPORTS_CLUB')
  n.concept(club, 'ADOPTED', '2026-01-01')
  n.affiliate(n.person('Ben Braun', { phone: '+49 1' }), club, { isContact: true })
  n.hold(n.role({ group }), n.person('Lars Lang'))
  const card = gapCards(n.view(today)).find(({ indicator }) => indicator === 'DEPUTIES')
  expect([card?.severity, card?.number, card?.of]).toEqual(['WARNING', 1, 1])
  n.hold(n.role({ group }), n.person('Mira Meyer'))
  const safe = gapCards(n.view(today)).find(({ indicator }) => indicator === 'DEPUTIES')
  expect([safe?.severity, safe?.number]).toEqual(['NOTICE', 2])
})
