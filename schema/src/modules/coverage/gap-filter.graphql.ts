import { gapsOf } from '@schutznetz/domain/coverage/coverage.ts'
import type { Gap } from '@schutznetz/domain/coverage/gap.ts'
import { builder } from '../../builder.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { decisionTest, GapAssignmentEnum, GapSnoozeEnum } from '../decisions/decision-filter.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import { GapSeverityEnum, GapSubjectKindEnum, IndicatorKeyEnum } from './coverage-enums.graphql.ts'
import { placeTest } from './gap-places.ts'

export const GapFilterInput = builder.inputType('GapFilter', {
  description: 'Which gaps. Conditions add up (and); the values of one condition are alternatives (or).',
  fields: (t) => ({
    keys: t.stringList({ description: 'With these keys.' }),
    indicators: t.field({ type: [IndicatorKeyEnum], description: 'Behind these indicators.' }),
    severities: t.field({ type: [GapSeverityEnum], description: 'Of these severities.' }),
    subjectKinds: t.field({ type: [GapSubjectKindEnum], description: 'About these kinds of things.' }),
    institutions: t.idList({ description: 'Of these institutions.' }),
    districts: t.idList({ description: 'Of institutions in these districts, or about these districts.' }),
    carriers: t.idList({ description: 'Of institutions of these carriers, or about these carriers.' }),
    groups: t.stringList({
      description: 'Of institutions of these professional groups (keys), or about these groups.',
    }),
    snoozed: t.field({ type: GapSnoozeEnum, description: 'By whether they are put off on the day; all if absent.' }),
    assigned: t.field({ type: GapAssignmentEnum, description: 'By who looks after them on the day.' }),
    assignees: t.idList({ description: 'That one of these users looks after; not for viewers who read no names.' }),
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

/** The gaps of the day that a filter asks for, gravest first. @param viewerId who is meant by `assigned: ME` */
export function filteredGaps(
  scope: NetworkScope,
  filter: GapFilter | null | undefined,
  viewerId: string,
): readonly Gap[] {
  const gaps = gapsOf(scope.view, institutionTest(scope, filter?.within))
  if (!filter) return gaps
  const isThere = placeTest(scope, filter)
  const isDecided = decisionTest(scope, filter, viewerId)
  return gaps.filter(
    (gap) =>
      isOneOf(filter.keys, gap.key) &&
      isOneOf(filter.indicators, gap.indicator) &&
      isOneOf(filter.severities, gap.severity) &&
      isOneOf(filter.subjectKinds, gap.subject.kind) &&
      (isThere?.(gap) ?? true) &&
      (isDecided?.(gap) ?? true),
  )
}
