import { gapsOf } from '@schutznetz/domain/coverage/coverage.ts'
import type { Gap } from '@schutznetz/domain/coverage/gap.ts'
import { builder } from '../../builder.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import { GapSeverityEnum, GapSubjectKindEnum, IndicatorKeyEnum } from './coverage-enums.graphql.ts'

export const GapFilterInput = builder.inputType('GapFilter', {
  description: 'Which gaps. Conditions add up (and); the values of one condition are alternatives (or).',
  fields: (t) => ({
    indicators: t.field({ type: [IndicatorKeyEnum], description: 'Behind these indicators.' }),
    severities: t.field({ type: [GapSeverityEnum], description: 'Of these severities.' }),
    subjectKinds: t.field({ type: [GapSubjectKindEnum], description: 'About these kinds of things.' }),
    institutions: t.idList({ description: 'Of these institutions.' }),
    districts: t.idList({ description: 'Of institutions in these districts.' }),
    groups: t.stringList({ description: 'Of institutions of these professional groups (keys).' }),
    within: t.field({
      type: InstitutionFilterInput,
      description: 'Behind the numbers that `coverage(filter:)` answers for these institutions.',
    }),
  }),
})

type GapFilter = typeof GapFilterInput.$inferInput

function isOneOf<V>(values: readonly V[] | null | undefined, value: V): boolean {
  return !values || values.includes(value)
}

function institutionIds({ view }: NetworkScope, filter: GapFilter): Set<string> | null {
  if (!filter.institutions && !filter.districts && !filter.groups) return null
  const wanted = filter.institutions?.map((id) => idOf('Institution', id, 'filter.institutions'))
  const districts = filter.districts?.map((id) => idOf('District', id, 'filter.districts'))
  const rows = view.institutions.filter(
    ({ id, district, group }) =>
      isOneOf(wanted, id) && isOneOf(districts, district?.id ?? '') && isOneOf(filter.groups, group?.key ?? ''),
  )
  return new Set(rows.map(({ id }) => id))
}

/** The gaps of the day that a filter asks for, gravest first. */
export function filteredGaps(scope: NetworkScope, filter: GapFilter | null | undefined): readonly Gap[] {
  const gaps = gapsOf(scope.view, institutionTest(scope, filter?.within))
  if (!filter) return gaps
  const institutions = institutionIds(scope, filter)
  return gaps.filter(
    (gap) =>
      isOneOf(filter.indicators, gap.indicator) &&
      isOneOf(filter.severities, gap.severity) &&
      isOneOf(filter.subjectKinds, gap.subject.kind) &&
      (institutions === null || gap.institutionIds.some((id) => institutions.has(id))),
  )
}
