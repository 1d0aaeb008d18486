import { describe, expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { absentOn, guestKey, guestList, type GuestWish } from './guest-list.ts'

const none: GuestWish = { institutionIds: [], groupIds: [], personIds: [], institutionsOfGroupIds: [], circles: [] }

function town() {
  const network = new NetworkBuilder()
  const kitas = network.group('DAY_CARE')
  const schools = network.group('SCHOOLS')
  const ahorn = network.institution('Kita Ahorn', 'KITA')
  const birke = network.institution('Kita Birke', 'KITA', { validTo: '2026-12-01' })
  const school = network.institution('Grundschule', 'PRIMARY_SCHOOL')
  const [anna, bert, carla, dora] = ['Anna Berg', 'Bert Cordes', 'Carla Dietz', 'Dora Ehm'].map((name) =>
    network.person(name),
  ) as [string, string, string, string]
  network.affiliate(carla, ahorn)
  network.affiliate(dora, ahorn)
  network.certify(carla, { issuedOn: '2025-01-01', refresherDue: '2027-01-01' })
  network.certify(dora, { issuedOn: '2020-01-01', refresherDue: '2022-01-01' })
  // Bert acts for Anna, whose mandate has ended; the school's role is vacant.
  const role = network.role({ group: kitas })
  network.hold(role, anna, { validTo: '2026-06-01' })
  network.deputise(role, bert)
  network.role({ institution: school })
  network.hold(network.role({ institution: ahorn }), dora)
  const steering = network.steeringGroup('Sucht', [anna, dora])
  return { network, kitas, schools, ahorn, birke, school, anna, bert, carla, dora, steering }
}

describe('who is invited', () => {
  const { network, kitas, schools, ahorn, birke, school, anna, bert, carla, dora, steering } = town()
  const november = network.view('2026-11-22')
  const nextYear = network.view('2027-02-01')
  const meeting = { steeringGroupId: null }
  const keys = (view: typeof november, wish: Partial<GuestWish>, of = meeting as { steeringGroupId: string | null }) =>
    guestList(view, of, { ...none, ...wish }).map(guestKey)

  test('are the institutions and groups of the day of the meeting', () => {
    expect(keys(november, { circles: ['INSTITUTIONS'] }).toSorted()).toEqual([ahorn, birke, school].toSorted())
    expect(keys(nextYear, { circles: ['INSTITUTIONS'] }).toSorted()).toEqual([ahorn, school].toSorted())
    expect(keys(november, { circles: ['GROUPS'] })).toEqual([kitas, schools])
  })

  test('are all institutions of a group, without the group itself', () => {
    expect(keys(november, { institutionsOfGroupIds: [kitas] }).toSorted()).toEqual([ahorn, birke].toSorted())
    expect(keys(nextYear, { institutionsOfGroupIds: [kitas] })).toEqual([ahorn])
  })

  test('are whom an acting multiplier represents, the valid specialists, or a steering group', () => {
    // Bert deputises for the group and Dora speaks for Ahorn; nobody speaks for the school.
    expect(keys(november, { circles: ['MULTIPLIERS'] })).toEqual([kitas, ahorn])
    expect(keys(november, { circles: ['SPECIALISTS'] })).toEqual([carla])
    // Her certificate has run out by then.
    expect(keys(nextYear, { circles: ['SPECIALISTS'] })).toEqual([])
    expect(keys(november, { circles: ['STEERING_GROUP'] }, { steeringGroupId: steering })).toEqual([anna, dora])
    expect(keys(november, { circles: ['STEERING_GROUP'] })).toEqual([])
  })

  test('come once, however often they are meant', () => {
    const wish = {
      institutionIds: [ahorn, ahorn],
      institutionsOfGroupIds: [kitas],
      circles: ['INSTITUTIONS' as const],
      personIds: [bert],
    }
    const invited = keys(november, wish)
    expect(invited.slice(0, 2)).toEqual([ahorn, bert])
    expect(new Set(invited).size).toBe(invited.length)
    expect(invited).toHaveLength(4)
  })

  test('are absent where they do not exist on the day', () => {
    const guests = guestList(nextYear, meeting, { ...none, institutionIds: [ahorn, birke], groupIds: [kitas, 'x'] })
    expect(absentOn(nextYear, guests).map(guestKey)).toEqual([birke, 'x'])
    expect(absentOn(november, guests).map(guestKey)).toEqual(['x'])
  })
})
