import { expect, test } from 'vitest'
import { countsOf, told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'

const today = '2026-11-22'
const valid = { issuedOn: '2025-01-01', refresherDue: '2028-01-01' }

test('tells own, pool, advice line, nobody, not valid and unknown apart', () => {
  const n = new NetworkBuilder()
  const add = (name: string, type: string | null = 'KITA') => n.institution(name, type)
  const [own, pool, central, none, away, never] = ['Anton', 'Berta', 'Cäsar', 'Dora', 'Emil', 'Friedrich'].map((name) =>
    add(name),
  ) as [string, string, string, string, string, string]
  add('Rätsel', null)
  add('Gymnasium', 'GYMNASIUM')
  add('Heim', 'RESIDENTIAL_CARE')
  const [gerda, hanna] = [n.person('Gerda Graf'), n.person('Hanna Huber')]
  for (const person of [gerda, hanna]) n.certify(person, valid)
  n.affiliate(gerda, own)
  n.assign(own, { kind: 'OWN', personId: gerda })
  n.assign(pool, { kind: 'POOL', poolId: n.pool('Pool', [hanna]) })
  n.assign(central, { kind: 'CENTRAL' })
  n.assign(none, { kind: 'NONE' })
  n.assign(away, { kind: 'OWN', personId: hanna })
  expect(never).toBeTruthy()
  expect(told(n.view(today), 'SPECIALIST_RATIO')).toEqual({
    counts: '2 + 3 + 3 = 8',
    parts: ['NUMERATOR own 1', 'NUMERATOR pool 1', 'FAILING central 1', 'APART specialists 2'],
    // Seven institutions of which the law expects it, two specialists.
    value: 3.5,
    words: '3,5 Einrichtungen je Fachkraft',
    gaps: [
      'WARNING INSTITUTION Dora [Dora]: Die Einrichtung hat keine Kinderschutzfachkraft.',
      'WARNING INSTITUTION Emil [Emil]: Der Einrichtung ist jemand zugeordnet, aber ohne gültiges Zertifikat oder ohne dort zu arbeiten.',
      'NOTICE INSTITUTION Cäsar [Cäsar]: Für die Einrichtung gibt es nur die zentrale Beratungsnummer.',
      'CHECK INSTITUTION Friedrich [Friedrich]: Es ist nicht bekannt, ob die Einrichtung eine Kinderschutzfachkraft mit gültigem Zertifikat hat.',
      'CHECK INSTITUTION Heim [Heim]: Es ist nicht bekannt, ob die Einrichtung eine Kinderschutzfachkraft mit gültigem Zertifikat hat.',
      'CHECK INSTITUTION Rätsel [Rätsel]: Die Einrichtungsart ist nicht erfasst; ob eine Kinderschutzfachkraft vorgesehen ist, steht nicht fest.',
    ],
  })
})

test('rounds the value to one place, and says in words that there is nobody', () => {
  const n = new NetworkBuilder()
  const kitas = [1, 2, 3, 4].map((i) => n.institution(`Kita ${i}`, 'KITA'))
  expect(told(n.view(today), 'SPECIALIST_RATIO')).toMatchObject({ words: 'keine Kinderschutzfachkraft' })
  expect(told(n.view(today), 'SPECIALIST_RATIO').value).toBeUndefined()
  for (const [i, kita] of kitas.slice(0, 3).entries()) {
    const person = n.person(`Person ${i}`)
    n.certify(person, valid)
    n.affiliate(person, kita)
  }
  expect(told(n.view(today), 'SPECIALIST_RATIO')).toMatchObject({ value: 1.3, words: '1,3 Einrichtungen je Fachkraft' })
})

test('counts as active who works, acts, coordinates, or belongs to a pool or steering group; others not', () => {
  const n = new NetworkBuilder()
  n.institution('Kita', 'KITA')
  const [idle, worker, holder, coordinator, member, steering] = ['I', 'W', 'H', 'C', 'M', 'S'].map((name) => {
    const person = n.person(`Anna ${name}`)
    n.certify(person, valid)
    return person
  }) as [string, string, string, string, string, string]
  const specialists = () => told(n.view(today), 'SPECIALIST_RATIO').parts?.at(-1)
  expect(idle).toBeTruthy()
  expect(specialists()).toBe('APART specialists 0')
  n.affiliate(worker, n.institution('Praxis', 'PAEDIATRIC_PRACTICE'))
  expect(specialists()).toBe('APART specialists 1')
  n.hold(n.role({ group: n.group('SPECIALISTS') }), holder)
  expect(specialists()).toBe('APART specialists 2')
  n.coordinate(coordinator, n.office())
  expect(specialists()).toBe('APART specialists 3')
  n.pool('Pool', [member])
  expect(specialists()).toBe('APART specialists 4')
  n.steeringGroup('Gruppe', [steering])
  expect(specialists()).toBe('APART specialists 5')
})

test('in a slice counts who works there or stands behind its institutions', () => {
  const n = new NetworkBuilder()
  const [ost, mitte] = [n.district('Ost'), n.district('Mitte')]
  const kita = n.institution('Kita', 'KITA', { district: ost })
  const other = n.institution('Kita Mitte', 'KITA', { district: mitte })
  const [there, pooled, elsewhere] = ['T', 'P', 'E'].map((name) => {
    const person = n.person(`Anna ${name}`)
    n.certify(person, valid)
    return person
  }) as [string, string, string]
  n.affiliate(there, kita)
  n.affiliate(elsewhere, other)
  n.assign(kita, { kind: 'POOL', poolId: n.pool('Pool', [pooled]) })
  const view = n.view(today)
  expect(told(view, 'SPECIALIST_RATIO', ({ district }) => district?.id === ost)).toEqual({
    counts: '1 + 0 + 0 = 1',
    parts: ['NUMERATOR own 0', 'NUMERATOR pool 1', 'FAILING central 0', 'APART specialists 2'],
    value: 0.5,
    words: '0,5 Einrichtungen je Fachkraft',
  })
  expect(countsOf(view, 'SPECIALIST_RATIO')).toBe('1 + 0 + 1 = 2')
  expect(told(view, 'SPECIALIST_RATIO').parts?.at(-1)).toBe('APART specialists 3')
})
