import { isActivePerson } from '@schutznetz/domain/coverage/active-persons.ts'
import { certificateState, specialistState } from '@schutznetz/domain/coverage/certificate.ts'
import { certificatesOnDay } from '@schutznetz/domain/coverage/certificates-on-day.ts'
import type { PersonRecord } from '@schutznetz/domain/model/records/people.ts'
import type { InstitutionView, RoleView } from '@schutznetz/domain/model/view.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import type { PersonFilterInput } from './person-filter.graphql.ts'
import { searchPeople } from './person-search.ts'

export type PersonFilter = typeof PersonFilterInput.$inferInput

type PersonTest = (person: PersonRecord) => boolean

/** The conditions of a filter but the search, which also ranks. */
export function personTests(scope: NetworkScope, filter: PersonFilter): PersonTest[] {
  const { professions } = filter
  return [
    ...among(filter.ids?.map((id) => idOf('Person', id, 'filter.ids'))),
    ...among(staffOf(scope, filter)),
    ...among(inChosenInstitutions(scope, filter)),
    ...among(inGroups(scope, filter)),
    ...(professions ? [({ professionKey }: PersonRecord) => professions.includes(professionKey ?? '')] : []),
    ...among(withCertificates(scope, filter)),
    ...flagTests(scope, filter),
  ]
}

/** The whole filter as a test of ids, for lists of what belongs to people. */
export function personTest(scope: NetworkScope, filter: PersonFilter): (personId: string) => boolean {
  const tests = personTests(scope, filter)
  const hits = filter.search?.trim() ? searchPeople(scope, filter.search) : null
  return (personId) => {
    const person = scope.view.personById.get(personId)
    return person !== undefined && (hits?.has(personId) ?? true) && tests.every((test) => test(person))
  }
}

function among(ids: Iterable<string> | null | undefined): PersonTest[] {
  if (!ids) return []
  const wanted = new Set(ids)
  return [({ id }) => wanted.has(id)]
}

function flagTests({ view }: NetworkScope, { hasRole, isSpecialist, isActive }: PersonFilter): PersonTest[] {
  const whether = (wanted: boolean | null | undefined, holds: (id: string) => boolean): PersonTest[] =>
    typeof wanted === 'boolean' ? [({ id }) => holds(id) === wanted] : []
  return [
    ...whether(hasRole, (id) => view.rolesByPerson.has(id)),
    ...whether(isSpecialist, (id) => specialistState(view, id) === 'VALID'),
    ...whether(isActive, (id) => isActivePerson(view, id)),
  ]
}

function staffOf({ view }: NetworkScope, { institutions }: PersonFilter) {
  return institutions?.flatMap((id) => {
    const staff = view.affiliationsByInstitution.get(idOf('Institution', id, 'filter.institutions')) ?? []
    return staff.map(({ personId }) => personId)
  })
}

function inChosenInstitutions(scope: NetworkScope, { institutionsWhere }: PersonFilter) {
  const test = institutionTest(scope, institutionsWhere)
  return test && peopleOf(scope, test, ({ institution }) => institution !== null && test(institution))
}

function inGroups(scope: NetworkScope, { groups }: PersonFilter) {
  if (!groups) return null
  const keys = new Set(groups)
  const isInGroup = ({ group }: { readonly group: InstitutionView['group'] }) => group !== null && keys.has(group.key)
  return peopleOf(scope, isInGroup, (role) => isInGroup({ group: role.group ?? role.institution?.group ?? null }))
}

/** Who work in one of the institutions, or are in one of the roles. */
function peopleOf(
  { view }: NetworkScope,
  isWanted: (institution: InstitutionView) => boolean,
  isInRole: (role: RoleView) => boolean,
): string[] {
  const staff = view.institutions
    .filter(isWanted)
    .flatMap(({ id }) => view.affiliationsByInstitution.get(id) ?? [])
    .map(({ personId }) => personId)
  const holders = view.roles.filter(isInRole).flatMap(({ holders: rows }) => rows.map(({ personId }) => personId))
  return [...staff, ...holders]
}

function withCertificates({ view }: NetworkScope, { certificateStates: states }: PersonFilter) {
  return states
    ? certificatesOnDay(view)
        .counted.filter((row) => states.includes(certificateState(row, view.day, view.thresholds.certificateDueDays)))
        .map(({ personId }) => personId)
    : null
}
