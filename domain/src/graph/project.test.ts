import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { projectGraph } from './project.ts'

test('one who acts for an institution by two roles is joined to it by one edge, since the first of them', () => {
  const n = new NetworkBuilder()
  const [kita, other] = [n.institution('Kita Sonne', 'KITA'), n.institution('Kita Mond', 'KITA')]
  const anna = n.person('Anna Arendt')
  const first = n.role({ institution: kita, validFrom: '2024-01-01' })
  const roles = [
    first,
    n.role({ institution: kita, validFrom: '2025-01-01' }),
    n.role({ institution: other, validFrom: '2026-01-01' }),
  ]
  for (const role of roles) n.hold(role, anna)
  const edges = projectGraph(n.view('2026-11-22')).edges.filter(({ kind }) => kind === 'REPRESENTS')
  expect(edges.map(({ source, target, since }) => [source, target, since])).toEqual([
    [first, kita, '2024-01-01'],
    [first, other, '2026-01-01'],
  ])
})
