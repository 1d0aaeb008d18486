import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { projectGraph } from '../graph/project.ts'
import type { QualificationRecord } from '../model/records/people.ts'
import type { NetworkView } from '../model/view.ts'
import { coverageOf } from './coverage.ts'
import { representations } from './represented.ts'

const today = '2026-11-22'

function stateOf(view: NetworkView, number: number) {
  return representations(view).find(({ statuteGroup }) => statuteGroup.number === number)?.state
}

function specialists(certificate: Partial<QualificationRecord> | null): NetworkView {
  const n = new NetworkBuilder()
  const role = n.role({ group: n.group('SPECIALISTS') })
  const gerda = n.person('Gerda Graf')
  n.hold(role, gerda)
  if (certificate) n.certify(gerda, certificate)
  return n.view(today)
}

test('number 3 is represented by a valid certificate, up to the day before its refresher', () => {
  expect(stateOf(specialists({ issuedOn: today, refresherDue: '2026-11-23' }), 3)).toBe('REPRESENTED')
  expect(stateOf(specialists({ issuedOn: '2020-01-01', refresherDue: today }), 3)).toBe('MISSING')
  expect(stateOf(specialists({ kind: 'OTHER', issuedOn: '2026-01-01', refresherDue: '2029-01-01' }), 3)).toBe('MISSING')
  expect(stateOf(specialists(null), 3)).toBe('MISSING')
})

test('a certificate without a date is neither in order nor failing, and no ghost', () => {
  const view = specialists({ issuedOn: '2026-01-01' })
  const [statuteGroups] = coverageOf(view).indicators
  expect(stateOf(view, 3)).toBe('UNKNOWN')
  expect(statuteGroups).toMatchObject({ numerator: 0, failing: 11, unknown: 1, denominator: 12 })
  expect(projectGraph(view).nodes.filter((node) => node.missing)).toHaveLength(11)
})

test('under federal law number 3 are the health offices, and nobody asks them for a certificate', () => {
  const n = new NetworkBuilder()
  n.statute('KKG_3_2')
  n.hold(n.role({ group: n.group('HEALTH_OFFICE') }), n.person('Olga Otto'))
  expect(stateOf(n.view(today), 3)).toBe('REPRESENTED')
})

test('groups that share a number share one ghost, and one of them is enough for the number', () => {
  const n = new NetworkBuilder()
  const kitas = n.group('DAY_CARE')
  const carriers = n.group('YOUTH_WELFARE_CARRIERS')
  const ghostsOfTwo = (view: NetworkView) =>
    projectGraph(view).nodes.filter((node) => node.statutoryNumber === 2 && node.missing)
  expect(ghostsOfTwo(n.view(today)).map((node) => node.id)).toEqual([kitas])
  n.hold(n.role({ group: carriers }), n.person('Falk Förster'))
  expect(ghostsOfTwo(n.view(today))).toEqual([])
})
