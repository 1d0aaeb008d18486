import { expect, test } from 'vitest'
import { countsOf, told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'

const today = '2026-11-22'

/** So many Kitas in one district, the first so many of them reached. */
function district(n: NetworkBuilder, name: string, total: number, reached: number): string {
  const id = n.district(name)
  for (let i = 0; i < total; i += 1) {
    const kita = n.institution(`Kita ${name} ${i}`, 'KITA', { district: id })
    if (i < reached) n.hold(n.role({ institution: kita }), n.person(`Anna ${name}${i}`))
  }
  return id
}

test('a district meets the target at exactly its share', () => {
  const n = new NetworkBuilder()
  n.settings({ reachTarget: 0.75 })
  district(n, 'Mitte', 4, 3)
  district(n, 'Ost', 3, 2)
  district(n, 'Leer', 0, 0)
  expect(told(n.view(today), 'AREAS')).toEqual({
    counts: '1 + 1 + 0 = 2',
    parts: ['NUMERATOR districts 1', 'NUMERATOR carriers 0'],
    gaps: ['NOTICE DISTRICT Ost: Erreicht: 2 von 3 Einrichtungen; Ziel sind 75 %.'],
  })
})

test('counts an institution for its district and for its carrier, reached directly or through its group', () => {
  const n = new NetworkBuilder()
  const group = n.group('DAY_CARE')
  const mitte = n.district('Mitte')
  const [verein, werk] = [n.carrier('Verein'), n.carrier('Werk')]
  n.institution('Kita', 'KITA', { district: mitte, carrier: verein })
  n.institution('Schule', 'GYMNASIUM', { carrier: werk })
  n.institution('Nirgends', 'KITA')
  n.hold(n.role({ group }), n.person('Anna Berg'))
  expect(told(n.view(today), 'AREAS')).toEqual({
    counts: '2 + 1 + 0 = 3',
    parts: ['NUMERATOR districts 1', 'NUMERATOR carriers 1'],
    gaps: ['NOTICE CARRIER Werk: Erreicht: 0 von 1 Einrichtung; Ziel sind 90 %.'],
    excluded: ['Nirgends: Weder Stadtteil noch Träger ist erfasst.'],
  })
})

test('with a target of nothing everything meets it', () => {
  const n = new NetworkBuilder()
  n.settings({ reachTarget: 0 })
  district(n, 'Ost', 2, 0)
  expect(countsOf(n.view(today), 'AREAS')).toBe('1 + 0 + 0 = 1')
})

test('counts of each area only what belongs to the slice', () => {
  const n = new NetworkBuilder()
  const carrier = n.carrier('Verein')
  const [ost, mitte] = [n.district('Ost'), n.district('Mitte')]
  const kita = n.institution('Kita', 'KITA', { district: ost, carrier })
  n.institution('Schule', 'GYMNASIUM', { district: mitte, carrier })
  n.hold(n.role({ institution: kita }), n.person('Anna Berg'))
  const view = n.view(today)
  // Ost is reached; Mitte is not, nor half of what the carrier runs.
  expect(countsOf(view, 'AREAS')).toBe('1 + 2 + 0 = 3')
  expect(countsOf(view, 'AREAS', (institution) => institution.district?.id === ost)).toBe('2 + 0 + 0 = 2')
  expect(countsOf(view, 'AREAS', (institution) => institution.carrier?.id === carrier)).toBe('1 + 2 + 0 = 3')
})
