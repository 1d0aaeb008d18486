import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import type { NetworkView } from '../../model/view.ts'
import { coverageOf } from '../coverage.ts'
import type { IndicatorKey } from '../indicator-key.ts'
import { cardWordings } from './card-wordings.ts'
import { statuteCard } from './statute-card.ts'

const today = '2026-11-22'

/** What the card of an indicator would say, also where others come before it. */
function consequence(view: NetworkView, key: IndicatorKey): string {
  const wording = cardWordings.find(({ indicator }) => indicator === key)
  const result = coverageOf(view).indicators.find((row) => row.key === key)
  if (!wording || !result) throw new Error(key)
  const { de, en } = wording.consequence(view, result)
  return `${de} | ${en}`
}

test('tells of Kitas which have a specialist of their own, a pool, or are unknown', () => {
  const n = new NetworkBuilder()
  const [own, pooled] = [n.institution('Kita A', 'KITA'), n.institution('Kita B', 'KITA')]
  for (const name of ['C', 'D', 'E']) n.institution(`Kita ${name}`, 'KITA')
  const third = n.institution('Kita F', 'KITA')
  const [gerda, hanna] = ['Gerda Graf', 'Hanna Huber'].map((name) => {
    const id = n.person(name)
    n.certify(id, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
    return id
  }) as [string, string]
  n.affiliate(gerda, own)
  n.assign(own, { kind: 'OWN', personId: gerda })
  const pool = n.pool('Pool', [hanna])
  for (const id of [pooled, third]) n.assign(id, { kind: 'POOL', poolId: pool })
  expect(consequence(n.view(today), 'KITAS_WITH_SPECIALIST')).toBe(
    'Eine eigene Fachkraft: 1, über einen Pool: 2. Unbekannt: 3. | An own specialist: 1, through a pool: 2. Unknown: 3.',
  )
})

/** Clubs, a local group: so many institutions hang on one role without a deputy. */
function clubs(count: number, threshold: number) {
  const n = new NetworkBuilder()
  n.settings({ failureRiskInstitutions: threshold })
  const group = n.group('SPORTS_CLUBS')
  for (let i = 0; i < count; i += 1) n.institution(`Verein ${i}`, 'SPORTS_CLUB')
  n.hold(n.role({ group }), n.person('Lars Lang'))
  return n
}

test('tells of roles without a deputy how many carry much alone', () => {
  expect(consequence(clubs(2, 3).view(today), 'DEPUTIES')).toBe(
    'Keine davon trägt viel allein. | None of them carries much alone.',
  )
  expect(consequence(clubs(3, 3).view(today), 'DEPUTIES')).toBe(
    'Bei 1 davon verliert das Netz eine gesetzliche Gruppe oder mindestens 3 Einrichtungen. | With 1 of them the network would lose a statutory group or at least 3 institutions.',
  )
  expect(consequence(clubs(1, 1).view(today), 'DEPUTIES')).toContain('mindestens 1 Einrichtung. | ')
})

test('tells that none carries much alone where the network does not count that', () => {
  const n = clubs(3, 3)
  const records = n.records()
  expect(records.settings).toHaveLength(1)
  const left = new NetworkBuilder()
  left.settings({ indicators: { RESILIENCE: { isLeftOut: true } } })
  left.hold(left.role({ group: left.group('SCHOOLS') }), left.person('Sina Sommer'))
  expect(consequence(left.view(today), 'DEPUTIES')).toContain('Keine davon trägt viel allein.')
})

test('tells of institutions how they are reached, which concepts there are, and what a contact lacks', () => {
  const n = new NetworkBuilder()
  const kitas = n.group('DAY_CARE')
  const [a, b, c] = ['A', 'B', 'C'].map((name) => n.institution(`Kita ${name}`, 'KITA')) as [string, string, string]
  n.institution('Gymnasium', 'GYMNASIUM')
  const anna = n.person('Anna Berg')
  n.hold(n.role({ group: kitas }), anna)
  n.affiliate(anna, a)
  n.affiliate(n.person('Ben Braun'), b, { isContact: true })
  n.concept(a, 'NONE')
  n.concept(b, 'DRAFT')
  n.concept(c, 'NONE')
  const view = n.view(today)
  expect(consequence(view, 'INSTITUTIONS_REACHED')).toBe(
    'Direkt erreicht: 1, nur über die Gruppe: 2. | Reached directly: 1, through their group only: 2.',
  )
  expect(consequence(view, 'PROTECTION_CONCEPTS')).toBe(
    'Keines: 2, im Entwurf: 1. Unbekannt: 1. | None: 2, a draft: 1. Unknown: 1.',
  )
  expect(consequence(view, 'NAMED_CONTACT')).toBe(
    'Niemand benannt: 3, ohne Telefon und E-Mail: 1. | Nobody named: 3, without phone and e-mail: 1.',
  )
  for (const key of ['GROUPS_WITH_MULTIPLIER', 'CONNECTED'] as const)
    expect(consequence(view, key)).toMatch(/^.{40,} \| .{40,}$/)
})

/** All numbers of the statute are represented but the court's, and those named. */
function lacking(...others: string[]) {
  const n = new NetworkBuilder()
  const keys = [
    'YOUTH_OFFICE DAY_CARE SPECIALISTS COUNSELLING SCHOOLS HEALTH_OFFICE POLICE_PUBLIC_ORDER PROSECUTION',
    'GUARDIANS_AD_LITEM INTEGRATION_ASSISTANCE EARLY_HELP',
  ].flatMap((line) => line.split(' '))
  for (const key of keys) {
    const group = n.group(key)
    const person = n.person(`Person ${key}`)
    n.certify(person, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
    if (!others.includes(key)) n.hold(n.role({ group }), person)
  }
  const court = n.group('FAMILY_COURT')
  return { n, court }
}

/** Nothing is put off. */
const none = () => false

test('the card of the statute says what is known of the only number that is missing', () => {
  const { n, court } = lacking()
  expect(statuteCard(n.view(today), none)).toEqual({
    indicator: 'STATUTE_GROUPS',
    severity: 'CRITICAL',
    topic: { de: 'Gesetzliche Gruppe fehlt', en: 'Statutory group missing' },
    number: 0,
    of: null,
    unit: { de: 'Personen', en: 'persons' },
    title: { de: 'Familiengerichte: niemand benannt', en: expect.stringContaining(': nobody named') as string },
    consequence: {
      de: 'Auch keine Einrichtung dieser Gruppe ist erfasst: Hier beginnt es mit einer Einladung.',
      en: 'No institution of this group is recorded either: it begins with an invitation.',
    },
    missing: { number: 8, groupId: court },
    snoozed: 0,
  })
  n.institution('Amtsgericht', 'FAMILY_COURT')
  expect(statuteCard(n.view(today), none)?.consequence).toEqual({
    de: '1 Einrichtung ist erfasst, aber niemand spricht für die Gruppe.',
    en: '1 institution is recorded, but nobody speaks for the group.',
  })
  n.hold(n.role({ group: court }), n.person('Paul Peters'))
  expect(statuteCard(n.view(today), none)).toBeNull()
})

test('the card of the statute names the others that are missing in its sentence', () => {
  const { n } = lacking('PROSECUTION')
  n.institution('Staatsanwaltschaft', 'PROSECUTION')
  const card = statuteCard(n.view(today), none)
  expect(card?.topic).toEqual({ de: '2 gesetzliche Gruppen fehlen', en: '2 statutory groups missing' })
  expect(card?.consequence.de).toBe('Auch ohne Vertretung im Netzwerk: Staatsanwaltschaften (1 Einrichtung).')
  expect(card?.consequence.en).toContain('(1 institution)')
})
