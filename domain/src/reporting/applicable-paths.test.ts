import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import type { NetworkView } from '../model/view.ts'
import { institutionsOfPath, pathsOf, pathTypesWithoutPath } from './applicable-paths.ts'

const today = '2026-11-22'

function institution(view: NetworkView, id: string) {
  const found = view.institutionById.get(id)
  if (!found) throw new Error(`no institution ${id}`)
  return found
}

const idsOf = (view: NetworkView, id: string) => pathsOf(view, institution(view, id)).map((path) => path.id)

test('a path without origins applies to every institution whose type the path type is meant for', () => {
  const n = new NetworkBuilder()
  n.group('DAY_CARE')
  const kita = n.institution('Kita', 'KITA')
  const school = n.institution('Schule', 'PRIMARY_SCHOOL')
  const carrier = n.path('CARRIER')
  const schools = n.path('SCHOOL')
  const view = n.view(today)
  expect(idsOf(view, kita)).toEqual([carrier])
  expect(idsOf(view, school)).toEqual([schools])
  expect(institutionsOfPath(view, carrier).map(({ id }) => id)).toEqual([kita])
})

test('a path with origins applies to their types and groups, and to nobody else', () => {
  const n = new NetworkBuilder()
  n.group('DAY_CARE')
  n.group('SCHOOLS')
  const kita = n.institution('Kita', 'KITA')
  const centre = n.institution('Familienzentrum', 'FAMILY_CENTRE')
  const school = n.institution('Schule', 'PRIMARY_SCHOOL')
  const forCentres = n.path('CARRIER', { originTypeKeys: ['FAMILY_CENTRE'] })
  const forSchools = n.path('ADVICE', { originGroupKeys: ['SCHOOLS'] })
  const view = n.view(today)
  expect(idsOf(view, kita)).toEqual([])
  expect(idsOf(view, centre)).toEqual([forCentres])
  expect(idsOf(view, school)).toEqual([forSchools])
})

test('only the version that holds on the day applies, from its first day up to the day before its end', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  const first = n.path('CARRIER', { validTo: '2026-01-01' })
  const second = n.path('CARRIER', { validFrom: '2026-01-01', pathVersion: 2 })
  expect(idsOf(n.view('2025-12-31'), kita)).toEqual([first])
  expect(idsOf(n.view('2026-01-01'), kita)).toEqual([second])
})

test('without a known type nothing applies and nothing is missed', () => {
  const n = new NetworkBuilder()
  const unknown = n.institution('Haus', null)
  n.path('CARRIER')
  const view = n.view(today)
  expect(idsOf(view, unknown)).toEqual([])
  expect(pathTypesWithoutPath(view, institution(view, unknown))).toEqual([])
})

test('the ordinary case comes before urgent danger, path types in the order of the catalogue', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  const supervision = n.path('SUPERVISION')
  const urgent = n.path('CARRIER', { trigger: 'URGENT' })
  const substantial = n.path('CARRIER')
  expect(idsOf(n.view(today), kita)).toEqual([substantial, urgent, supervision])
})

test('names the path types nobody has written a path for', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  n.path('CARRIER', { trigger: 'URGENT' })
  n.path('SUPERVISION', { validTo: '2020-01-01' })
  const view = n.view(today)
  expect(pathTypesWithoutPath(view, institution(view, kita)).map(({ key }) => key)).toEqual(['SUPERVISION'])
})
