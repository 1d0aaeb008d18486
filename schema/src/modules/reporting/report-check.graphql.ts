import { checkReports, reportChecksOf } from '@schutznetz/domain/reporting/report-check/check-reports.ts'
import { outcomeWords } from '@schutznetz/domain/reporting/report-check/outcome-words.ts'
import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { place, placeAll, placeOrNull } from '../../network/network-scope.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { PathResultEnum, PathWeaknessEnum, SituationEnum } from './report-check-enums.graphql.ts'
import { pathTypeOf, PathTypeRef, ReportingPathCheckRef, ReportingPathRef, ReportingStepRef } from './reporting-refs.ts'

builder.objectField(NetworkRef, 'reportCheck', (t) =>
  t.field({
    type: [ReportingPathCheckRef],
    description: 'Does a report arrive? One answer per institution, path type that applies to it and situation.',
    args: { filter: t.arg({ type: InstitutionFilterInput, description: 'Only these institutions; all if absent.' }) },
    complexity: { field: 500, multiplier: 2000 },
    resolve: async (network, { filter }, { networks }) => {
      const scope = await networks.scope(network)
      return placeAll(scope, checkReports(scope.view, institutionTest(scope, filter)))
    },
  }),
)

builder.objectField(InstitutionRef, 'reportCheck', (t) =>
  t.field({
    type: [ReportingPathCheckRef],
    description: 'Whether a report of this institution arrives, per path type and situation.',
    complexity: { field: 5, multiplier: 8 },
    resolve: ({ scope, item }) => placeAll(scope, reportChecksOf(scope.view, item.id)),
  }),
)

ReportingPathCheckRef.implement({
  description: 'Whether a report of one institution, of one type, in one situation arrives. It names no person.',
  fields: (t) => ({
    institution: t.field({
      type: InstitutionRef,
      description: 'Where the report sets out.',
      resolve: ({ scope, item }) => place(scope, item.institution),
    }),
    pathType: t.field({
      type: PathTypeRef,
      description: 'Type of the path.',
      resolve: ({ scope, item }) => pathTypeOf(item.pathTypeKey, scope.locale),
    }),
    situation: t.field({
      type: SituationEnum,
      description: 'When it sets out.',
      resolve: ({ item }) => item.situation,
    }),
    path: t.field({
      type: ReportingPathRef,
      nullable: true,
      description: 'The path that was walked; `null` = none is written down.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.path && { record: item.path, origin: item.institution }),
    }),
    result: t.field({ type: PathResultEnum, description: 'What becomes of it.', resolve: ({ item }) => item.result }),
    brokenAt: t.field({
      type: ReportingStepRef,
      nullable: true,
      description: 'The first step that breaks, or that nobody knows about; `null` where the path as such is missing.',
      resolve: ({ scope, item }) =>
        placeOrNull(scope, item.brokenAt && { record: item.brokenAt, origin: item.institution }),
    }),
    weaknesses: t.field({
      type: [PathWeaknessEnum],
      description: 'What may fail although it arrives.',
      resolve: ({ item }) => [...item.weaknesses],
    }),
    words: t.string({
      description: 'The result in a sentence.',
      resolve: ({ scope, item }) => labelText(outcomeWords(item), scope.locale),
    }),
  }),
})
