import { gapsByInstitution } from '@schutznetz/domain/coverage/coverage.ts'
import { reachOf } from '@schutznetz/domain/coverage/reach.ts'
import { municipalityOf } from '@schutznetz/domain/model/municipality-of.ts'
import { specialistOf } from '@schutznetz/domain/coverage/specialist.ts'
import type { InstitutionView } from '@schutznetz/domain/model/view.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import type { InstitutionFilter } from './institution-filter.graphql.ts'
import { searchInstitutions } from './institution-search.ts'

type Test = (institution: InstitutionView) => boolean

/** A test for one of several values; no test where the condition is absent. An empty list matches nothing. */
function oneOf<V>(
  values: readonly V[] | null | undefined,
  valueOf: (i: InstitutionView) => V | null | undefined,
): Test[] {
  if (!values) return []
  const wanted = new Set(values)
  return [
    (institution) => {
      const value = valueOf(institution)
      return value !== null && value !== undefined && wanted.has(value)
    },
  ]
}

function whether(wanted: boolean | null | undefined, holds: Test): Test[] {
  return typeof wanted === 'boolean' ? [(institution) => holds(institution) === wanted] : []
}

function uuids(typename: string, ids: readonly string[] | null | undefined, field: string): string[] | null {
  return ids ? ids.map((id) => idOf(typename, id, `filter.${field}`)) : null
}

/** "In no district" is an alternative to the districts named, not one condition more. */
function districtTests({ districts, orNoDistrict }: InstitutionFilter): Test[] {
  const [inOneOf] = oneOf(uuids('District', districts, 'districts'), ({ district }) => district?.id)
  if (!inOneOf) return []
  return [(institution) => inOneOf(institution) || (orNoDistrict === true && institution.district === null)]
}

function recordTests(filter: InstitutionFilter): Test[] {
  return [
    ...oneOf(uuids('Institution', filter.ids, 'ids'), ({ id }) => id),
    ...oneOf(filter.types, ({ type }) => type?.key),
    ...oneOf(filter.groups, ({ group }) => group?.key),
    ...oneOf(filter.statutoryNumbers, ({ group }) => group?.statutoryNumber),
    ...districtTests(filter),
    ...oneOf(uuids('Carrier', filter.carriers, 'carriers'), ({ carrier }) => carrier?.id),
    ...oneOf(filter.carrierKinds, ({ carrier }) => carrier?.kind),
    ...whether(filter.isStatutory, ({ group }) => (group?.statutoryNumber ?? null) !== null),
    ...whether(filter.hasType, ({ type }) => type !== null),
    ...whether(filter.isContactedInDanger, ({ record }) => record.isContactedInDanger),
  ]
}

function derivedTests({ view }: NetworkScope, filter: InstitutionFilter): Test[] {
  const { gaps } = filter
  const municipalities = uuids('Municipality', filter.municipalities, 'municipalities')
  return [
    ...oneOf(municipalities, (institution) => municipalityOf(view, institution)?.id),
    ...oneOf(filter.reach, ({ id }) => reachOf(view, id).reach),
    ...oneOf(filter.specialist, ({ id }) => specialistOf(view, id).cover),
    ...oneOf(filter.conceptStates, ({ id }) => view.conceptByInstitution.get(id)?.state ?? 'UNKNOWN'),
    ...(gaps ? [({ id }: InstitutionView) => gaps.some((key) => gapsByInstitution(view).get(id)?.includes(key))] : []),
    ...whether(filter.hasGaps, ({ id }) => (gapsByInstitution(view).get(id)?.length ?? 0) > 0),
    ...whether(filter.hasLinks, ({ id }) => (view.linksByInstitution.get(id)?.length ?? 0) > 0),
  ]
}

function searchTests(scope: NetworkScope, { search }: InstitutionFilter): Test[] {
  if (!search) return []
  const found = searchInstitutions(scope, search)
  return [({ id }) => found.has(id)]
}

/** The filter as a test; `null` where it asks for nothing, so that callers can take the memoised whole. */
export function institutionTest(scope: NetworkScope, filter: InstitutionFilter | null | undefined): Test | null {
  if (!filter) return null
  const tests = [...searchTests(scope, filter), ...recordTests(filter), ...derivedTests(scope, filter)]
  return tests.length === 0 ? null : (institution) => tests.every((test) => test(institution))
}
