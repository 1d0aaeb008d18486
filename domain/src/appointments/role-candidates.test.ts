import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { roleCandidates } from './role-candidates.ts'

const today = '2026-11-22'

test('for an institution its staff of the day comes to mind', () => {
  const n = new NetworkBuilder()
  n.group('DAY_CARE')
  const [kita, other] = [n.institution('Kita Sonne', 'KITA'), n.institution('Kita Mond', 'KITA')]
  const [anna, ben, cara] = [n.person('Anna Arendt'), n.person('Ben Braun'), n.person('Cara Claas')]
  n.affiliate(anna, kita)
  n.affiliate(ben, kita, { validTo: '2026-01-01' })
  n.affiliate(cara, other)
  const view = n.view(today)
  const institution = view.institutionById.get(kita)
  if (!institution) throw new Error('no Kita')
  expect(roleCandidates(view, { institution })).toEqual([{ personId: anna, reason: 'WORKS_THERE', institution }])
})

test('for a group its profession comes first, then the staff of its institutions, each person once', () => {
  const n = new NetworkBuilder()
  const schools = n.group('SCHOOLS')
  const school = n.institution('Grundschule', 'PRIMARY_SCHOOL')
  const secretary = n.person('Sina Sommer', { professionKey: 'ADMINISTRATION' })
  const teacher = n.person('Theo Thal', { professionKey: 'TEACHER' })
  n.person('Paula Pohl', { professionKey: 'PHYSICIAN' })
  n.affiliate(secretary, school)
  n.affiliate(teacher, school)
  const view = n.view(today)
  const group = view.groupById.get(schools)
  if (!group) throw new Error('no group')
  expect(roleCandidates(view, { group }).map(({ personId, reason }) => [personId, reason])).toEqual([
    [teacher, 'PROFESSION'],
    [secretary, 'WORKS_IN_GROUP'],
  ])
})

test('a guardian ad litem may be a person without any institution', () => {
  const n = new NetworkBuilder()
  const guardians = n.group('GUARDIANS_AD_LITEM')
  const lawyer = n.person('Lea Lang', { professionKey: 'LAWYER' })
  const view = n.view(today)
  const group = view.groupById.get(guardians)
  if (!group) throw new Error('no group')
  expect(roleCandidates(view, { group })).toEqual([{ personId: lawyer, reason: 'PROFESSION', institution: null }])
})

test('for a part of a group only who works in that part, also by a second affiliation', () => {
  const n = new NetworkBuilder()
  const kitas = n.group('DAY_CARE')
  const [first, second] = [n.institution('Kita Mitte', 'KITA'), n.institution('Kita Ost', 'KITA')]
  const [anna, ben] = [n.person('Anna Arendt'), n.person('Ben Braun')]
  n.affiliate(anna, first)
  n.affiliate(anna, second)
  n.affiliate(ben, first)
  const view = n.view(today)
  const group = view.groupById.get(kitas)
  if (!group) throw new Error('no group')
  const part = view.institutions.filter(({ id }) => id === second)
  expect(roleCandidates(view, { group, part })).toEqual([
    { personId: anna, reason: 'WORKS_IN_GROUP', institution: part[0] },
  ])
})
