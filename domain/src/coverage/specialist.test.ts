import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { specialistOf } from './specialist.ts'

const today = '2026-11-22'
const nobody = { personIds: [], poolIds: [], hasInvalidAssignment: false }

/** A Kita and persons with a valid certificate, none of whom works there yet. */
function kitaWith(...names: string[]) {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  const people = names.map((name) => {
    const person = n.person(name)
    n.certify(person, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
    return person
  })
  return { n, kita, people, cover: () => specialistOf(n.view(today), kita) }
}

test('whoever was never asked, and what is no institution, is unknown', () => {
  const { n, cover } = kitaWith()
  expect(cover()).toEqual({ ...nobody, cover: 'UNKNOWN' })
  expect(specialistOf(n.view(today), 'nobody')).toEqual({ ...nobody, cover: 'UNKNOWN' })
})

test('own ones are all who are assigned and work there, whoever else does; pools beside them add nobody', () => {
  const { n, kita, people, cover } = kitaWith('Gerda Graf', 'Hanna Huber', 'Ina Ihm')
  const [gerda = '', hanna = '', ina = ''] = people
  n.affiliate(n.person('Ute Uhl'), kita)
  for (const personId of [gerda, hanna]) {
    n.affiliate(personId, kita)
    n.assign(kita, { kind: 'OWN', personId })
  }
  n.assign(kita, { kind: 'OWN', personId: ina })
  n.assign(kita, { kind: 'POOL', poolId: n.pool('Pool', [ina]) })
  expect(cover()).toEqual({ ...nobody, cover: 'OWN', personIds: [gerda, hanna] })
})

test('an own one who works elsewhere is none, even where others work there', () => {
  const { n, kita, people, cover } = kitaWith('Gerda Graf')
  n.affiliate(n.person('Ute Uhl'), kita)
  n.assign(kita, { kind: 'OWN', personId: people[0] ?? null })
  expect(cover()).toEqual({ ...nobody, cover: 'NONE', hasInvalidAssignment: true })
  n.assign(kita, { kind: 'CENTRAL' })
  expect(cover()).toEqual({ ...nobody, cover: 'CENTRAL', hasInvalidAssignment: true })
})

test('pools cover with all their valid members, each once; one without any, or that has ended, does not', () => {
  const { n, kita, people, cover } = kitaWith('Gerda Graf', 'Hanna Huber')
  const [gerda = '', hanna = ''] = people
  const undated = n.person('Ina Ihm')
  n.certify(undated)
  const join = (poolId: string) => {
    n.assign(kita, { kind: 'POOL', poolId })
    return poolId
  }
  join(n.pool('Alt', [gerda], { validTo: today }))
  expect(cover()).toEqual({ ...nobody, cover: 'NONE', hasInvalidAssignment: true })
  join(n.pool('Ohne Datum', [undated]))
  expect(cover()).toEqual({ ...nobody, cover: 'UNKNOWN' })
  const pools = [join(n.pool('Nord', [gerda, undated])), join(n.pool('Süd', [hanna, gerda]))]
  expect(cover()).toEqual({ ...nobody, cover: 'POOL', personIds: [gerda, hanna], poolIds: pools })
})
