import { describe, expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { failureRiskOf } from './failure-risk.ts'

const today = '2026-11-22'

/** Sports clubs are a local group, so only the number of institutions can make a risk. */
function clubs(count: number) {
  const n = new NetworkBuilder()
  const group = n.group('SPORTS_CLUBS')
  const ids = Array.from({ length: count }, (_, i) => n.institution(`Verein ${i}`, 'SPORTS_CLUB'))
  const role = n.role({ group })
  n.hold(role, n.person('Lars Lang'))
  return { n, ids, role, group }
}

describe('a role without a deputy', () => {
  test('is at risk from four institutions on that have no other reach', () => {
    const three = clubs(3)
    const four = clubs(4)
    expect(failureRiskOf(three.n.view(today), three.role).isAtRisk).toBe(false)
    expect(failureRiskOf(four.n.view(today), four.role)).toMatchObject({ isAtRisk: true, soleForNumber: null })
  })

  test('is not at risk where another role reaches one of the four', () => {
    const { n, ids, role } = clubs(4)
    n.hold(n.role({ institution: ids[0] ?? '' }), n.person('Mira Meyer'))
    const risk = failureRiskOf(n.view(today), role)
    expect(risk.isAtRisk).toBe(false)
    expect(risk.dependentInstitutions.map((institution) => institution.id)).toEqual(ids.slice(1))
  })

  test('is at risk as the only acting role of a statutory number, whatever it reaches', () => {
    const n = new NetworkBuilder()
    const group = n.group('GUARDIANS_AD_LITEM')
    const [role, vacant] = [n.role({ group }), n.role({ group })]
    n.hold(role, n.person('Anna Arendt'))
    expect(failureRiskOf(n.view(today), role)).toMatchObject({ isAtRisk: true, soleForNumber: 10 })
    n.hold(vacant, n.person('Ben Braun'))
    expect(failureRiskOf(n.view(today), role).isAtRisk).toBe(false)
  })
})

test('a deputy takes the risk away, and a vacant role cannot fail', () => {
  const { n, role, group } = clubs(4)
  const vacant = n.role({ group })
  n.deputise(role, n.person('Nils Neumann'))
  expect(failureRiskOf(n.view(today), role).isAtRisk).toBe(false)
  const nothing = { isAtRisk: false, dependentInstitutions: [], soleForNumber: null }
  expect(failureRiskOf(n.view(today), vacant)).toEqual(nothing)
})
