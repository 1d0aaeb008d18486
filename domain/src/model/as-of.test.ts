import { describe, expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { asOf } from './as-of.ts'
import { addDays } from './day.ts'
import { createSnapshot } from './snapshot.ts'
import type { NetworkView } from './view.ts'

const today = '2026-11-22'

function codes(view: NetworkView): string[] {
  return view.groups.map((group) => `${group.code} ${group.label.de}`)
}

describe('groups', () => {
  test('are coded by the statute, with a letter only where a number is shared; local ones follow', () => {
    const n = new NetworkBuilder()
    n.group('ZIRKUS', { label: 'Zirkusschulen' })
    n.group('JOBCENTRE')
    n.group('SCHOOLS')
    n.group('YOUTH_WELFARE_CARRIERS')
    n.group('DAY_CARE')
    expect(codes(n.view(today))).toEqual([
      '2a Kitas',
      '2b Freie Träger',
      '5 Schulen',
      'L1 Jobcenter',
      'L2 Zirkusschulen',
    ])
  })

  test('follow the statute chosen for the day', () => {
    const n = new NetworkBuilder()
    n.statute('LKSCHG_NRW_9_4', { validTo: '2026-01-01' })
    n.statute('KKG_3_2', { validFrom: '2026-01-01' })
    n.group('DAY_CARE')
    n.group('CLINICS')
    expect(codes(n.view('2025-12-31'))).toEqual(['2 Kitas', 'L1 Klinik, SPZ'])
    expect(codes(n.view('2026-01-01'))).toEqual(['1 Kitas', '8 Klinik, SPZ'])
  })
})

describe('the group of an institution', () => {
  test('is that of its type, or the broader one where the network does not use it', () => {
    const n = new NetworkBuilder()
    const clinics = n.group('CLINICS')
    const centre = n.institution('SPZ', 'SOCIAL_PAEDIATRIC_CENTRE')
    const school = n.institution('Grundschule', 'PRIMARY_SCHOOL')
    const view = n.view(today)
    expect(view.institutionById.get(centre)?.group?.id).toBe(clinics)
    expect(view.institutionById.get(school)?.group).toBeNull()
  })

  test('follows the network where it decides otherwise, and a change of type', () => {
    const n = new NetworkBuilder()
    const kitas = n.group('DAY_CARE')
    const own = n.group('WALD', { label: 'Waldkitas' })
    const changing = n.institution('Waldgruppe', 'CHILD_MINDER', { validTo: '2026-01-01' }, { validTo: null })
    n.profile(changing, 'FAMILY_CENTRE', { validFrom: '2026-01-01' })
    n.membership('KITA', own)
    const kita = n.institution('Waldkita', 'KITA')
    expect(n.view(today).institutionById.get(kita)?.group?.id).toBe(own)
    expect(n.view(today).institutionById.get(changing)?.group?.id).toBe(kitas)
    expect(n.view('2025-12-31').institutionById.get(changing)?.type?.key).toBe('CHILD_MINDER')
  })
})

describe('the acting person', () => {
  test('is the holder, else the deputy; nobody deputises for themself', () => {
    const n = new NetworkBuilder()
    const role = n.role({ institution: n.institution('Kita', 'KITA') })
    const [anna, ben] = [n.person('Anna Arendt'), n.person('Ben Braun')]
    n.hold(role, anna, { validTo: '2026-07-01' })
    n.deputise(role, anna)
    n.deputise(role, ben, { validFrom: '2026-01-01' })
    const acting = (day: string) => {
      const { holder, deputy, acting: person } = n.view(day).roleById.get(role) ?? {}
      return [holder, deputy, person].map((row) => row?.firstName ?? null)
    }
    expect(acting('2025-12-31')).toEqual(['Anna', null, 'Anna'])
    expect(acting('2026-06-30')).toEqual(['Anna', 'Ben', 'Anna'])
    expect(acting(today)).toEqual([null, 'Anna', 'Anna'])
  })

  test('of a mandate for something that does not exist is nobody', () => {
    const n = new NetworkBuilder()
    const role = n.role({ institution: n.institution('Kita', 'KITA', { validTo: today }) })
    n.hold(role, n.person('Anna Arendt'))
    expect(n.view(today).roles).toEqual([])
    expect(n.view(addDays(today, -1)).roles).toHaveLength(1)
  })
})

test('a day is built once, and only the latest days are kept', () => {
  const snapshot = createSnapshot(new NetworkBuilder().records())
  const first = asOf(snapshot, today)
  expect(asOf(snapshot, today)).toBe(first)
  for (let days = 1; days <= 16; days += 1) asOf(snapshot, addDays(today, days))
  expect(asOf(snapshot, today)).not.toBe(first)
})

test('a threshold the stored settings do not know yet has its default', () => {
  const n = new NetworkBuilder()
  n.settings({ freshMonths: 6 })
  const records = n.records()
  const [row] = records.settings
  const { concernWeeks: _newer, ...older } = row?.thresholds ?? { concernWeeks: 0 }
  const stored = { ...records, settings: [{ ...row, thresholds: older } as (typeof records.settings)[number]] }
  expect(asOf(createSnapshot(stored), today).thresholds).toMatchObject({ freshMonths: 6, concernWeeks: 6 })
})
