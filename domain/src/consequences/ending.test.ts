import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { consequencesOfEnding } from './ending.ts'

const today = '2026-11-22'

function schoolsWithHolder() {
  const n = new NetworkBuilder()
  const group = n.group('SCHOOLS')
  const school = n.institution('Grundschule', 'PRIMARY_SCHOOL')
  const role = n.role({ group })
  const holding = n.hold(role, n.person('Theo Thal'))
  return { n, school, role, holding }
}

const indicatorsOf = (gaps: readonly { readonly indicator: string }[]) =>
  gaps.map(({ indicator }) => indicator).toSorted()

test('without its only person a group loses its voice, and its institutions their reach', () => {
  const { n, school, role, holding } = schoolsWithHolder()
  const { opened, closed, vacated } = consequencesOfEnding(n.view(today), { holders: new Set([holding]) })
  expect(opened.map(({ key }) => key)).toEqual(
    expect.arrayContaining([
      'STATUTE_GROUPS:STATUTE_GROUP:LKSCHG_NRW_9_4:5',
      `INSTITUTIONS_REACHED:INSTITUTION:${school}`,
    ]),
  )
  // Only an acting role can lack a deputy or be at risk.
  expect(indicatorsOf(closed)).toEqual(['DEPUTIES', 'RESILIENCE'])
  expect(vacated.map(({ id }) => id)).toEqual([role])
})

test('a deputy steps in: nothing is vacant, and no gap opens', () => {
  const { n, role, holding } = schoolsWithHolder()
  const deputy = n.person('Dora Dahl')
  n.deputise(role, deputy)
  const { opened, vacated, takenOver } = consequencesOfEnding(n.view(today), { holders: new Set([holding]) })
  expect({ opened, vacated }).toEqual({ opened: [], vacated: [] })
  expect(takenOver.map(({ id, acting }) => [id, acting?.id])).toEqual([[role, deputy]])
})

test('without its deputy a role goes on, at risk', () => {
  const { n, role } = schoolsWithHolder()
  const deputising = n.deputise(role, n.person('Dora Dahl'))
  const { opened, takenOver } = consequencesOfEnding(n.view(today), { holders: new Set([deputising]) })
  expect(indicatorsOf(opened)).toEqual(['DEPUTIES', 'RESILIENCE'])
  expect(takenOver).toEqual([])
})

test('the last valid specialist of a Kita leaves a gap; the view itself stays as it is', () => {
  const n = new NetworkBuilder()
  n.group('DAY_CARE')
  const [kita, person] = [n.institution('Kita Sonne', 'KITA'), n.person('Svea Stark')]
  n.affiliate(person, kita)
  n.certify(person, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  const assignment = n.assign(kita, { kind: 'OWN', personId: person })
  const view = n.view(today)
  const { opened } = consequencesOfEnding(view, { assignments: new Set([assignment]) })
  expect(opened.map(({ key }) => key)).toContain(`KITAS_WITH_SPECIALIST:INSTITUTION:${kita}`)
  expect(consequencesOfEnding(view, {})).toEqual({ opened: [], closed: [], vacated: [], takenOver: [] })
})

test('what ended before the day has no consequence any more', () => {
  const { n, role } = schoolsWithHolder()
  const former = n.hold(role, n.person('Vera Voss'), { validTo: '2020-01-01' })
  expect(consequencesOfEnding(n.view(today), { holders: new Set([former]) }).opened).toEqual([])
})
