import { expect, test } from 'vitest'
import { countsOf, told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import { gapsOf } from '../coverage.ts'

const today = '2026-11-22'
const outside = 'Keine Einrichtung der Gruppe gehört zum Ausschnitt.'

test('a number without a role says whether institutions are known, and what a certificate lacks', () => {
  const n = new NetworkBuilder()
  n.group('SCHOOLS')
  n.group('DAY_CARE')
  const specialists = n.group('SPECIALISTS')
  n.institution('Grundschule', 'PRIMARY_SCHOOL')
  for (const name of ['A', 'B']) n.institution(`Kita ${name}`, 'KITA')
  const emil = n.person('Emil Ernst')
  n.hold(n.role({ group: specialists }), emil)
  n.certify(emil, { issuedOn: '2020-01-01', refresherDue: today })
  const gaps = () => told(n.view(today), 'STATUTE_GROUPS').gaps?.filter((line) => /Nr\. (2|3|5|9) /.test(line))
  expect(told(n.view(today), 'STATUTE_GROUPS').counts).toBe('0 + 12 + 0 = 12')
  expect(gaps()?.map((line) => line.replace(/ STATUTE_GROUP (Nr\. \d+) [^:]*:/, ' $1:'))).toEqual([
    'CRITICAL Nr. 2: Niemand vertritt diese Gruppe, obwohl 2 Einrichtungen erfasst sind.',
    'CRITICAL Nr. 3: Für die Gruppe handelt jemand, aber ohne gültiges Zertifikat als Kinderschutzfachkraft.',
    'CRITICAL Nr. 5: Niemand vertritt diese Gruppe, obwohl 1 Einrichtung erfasst ist.',
    'CRITICAL Nr. 9: Niemand vertritt diese Gruppe, und keine Einrichtung der Gruppe ist erfasst.',
  ])
  n.certify(emil, { issuedOn: '2024-01-01', refresherDue: null })
  expect(told(n.view(today), 'STATUTE_GROUPS')).toMatchObject({ counts: '0 + 11 + 1 = 12' })
  expect(told(n.view(today), 'STATUTE_GROUPS').gaps?.at(-1)).toMatch(
    /^CHECK STATUTE_GROUP Nr\. 3 .*: Für die Gruppe handelt jemand, aber das Zertifikat/,
  )
  n.certify(emil, { issuedOn: '2024-01-01', refresherDue: '2026-11-23' })
  expect(countsOf(n.view(today), 'STATUTE_GROUPS')).toBe('1 + 11 + 0 = 12')
})

test('a number that is missing is no institution’s own matter, however many it has', () => {
  const n = new NetworkBuilder()
  n.group('DAY_CARE')
  n.institution('Kita', 'KITA')
  const missing = gapsOf(n.view(today)).filter(({ indicator }) => indicator === 'STATUTE_GROUPS')
  expect(missing.map(({ institutionIds }) => institutionIds)).toEqual(Array(12).fill([]))
})

test('a group is in order by a role of its own or of one of its institutions; a vacant role is none', () => {
  const n = new NetworkBuilder()
  const [schools, kitas] = [n.group('SCHOOLS'), n.group('DAY_CARE')]
  n.group('SPORTS_CLUBS')
  const kita = n.institution('Kita', 'KITA')
  n.hold(n.role({ institution: kita }), n.person('Anna Berg'))
  n.role({ group: schools })
  n.hold(n.role({ institution: n.institution('Haus', null) }), n.person('Ben Braun'))
  expect(kitas).toBeTruthy()
  expect(told(n.view(today), 'GROUPS_WITH_MULTIPLIER')).toEqual({
    counts: '1 + 2 + 0 = 3',
    gaps: [
      'WARNING GROUP 5 Schulen: Für diese Berufsgruppe handelt niemand.',
      'NOTICE GROUP L1 Sportvereine: Für diese Berufsgruppe handelt niemand.',
    ],
  })
})

test('in a slice only groups and numbers count that have an institution there; the others are named', () => {
  const n = new NetworkBuilder()
  for (const key of ['SCHOOLS', 'DAY_CARE']) n.group(key)
  n.institution('Kita', 'KITA')
  const only = ({ type }: { readonly type: { readonly key: string } | null }) => type?.key === 'KITA'
  expect(told(n.view(today), 'GROUPS_WITH_MULTIPLIER', only)).toMatchObject({
    counts: '0 + 1 + 0 = 1',
    excluded: [`5 Schulen: ${outside}`],
  })
  const statute = told(n.view(today), 'STATUTE_GROUPS', only)
  expect(statute.counts).toBe('0 + 1 + 0 = 1')
  expect(statute.excluded).toHaveLength(11)
  expect(statute.excluded?.[0]).toMatch(/^Nr\. 1 .*: Keine Einrichtung der Gruppe gehört zum Ausschnitt\.$/)
})
