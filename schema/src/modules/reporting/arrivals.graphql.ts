import { arrivalsOf, checksOfPath, outcomesOfPath, pathTypeArrivals } from '@schutznetz/domain/reporting/arrivals.ts'
import { versionAfter, versionBefore } from '@schutznetz/domain/reporting/path-succession.ts'
import { outcomeWords } from '@schutznetz/domain/reporting/report-check/outcome-words.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { labelText } from '../../network/label-text.ts'
import { place, placeAll, placeOrNull } from '../../network/network-scope.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { PathResultEnum, PathWeaknessEnum, SituationEnum } from './report-check-enums.graphql.ts'
import {
  ArrivalsRef,
  PathOutcomeRef,
  PathTypeArrivalsRef,
  pathTypeOf,
  PathTypeRef,
  ReportingPathRef,
  ReportingStepRef,
} from './reporting-refs.ts'

builder.objectField(NetworkRef, 'reportArrivals', (t) =>
  t.field({
    type: [PathTypeArrivalsRef],
    description:
      'Does a report arrive, counted: every type of path that applies to an institution or is written down, in the order of the catalogue.',
    args: { filter: t.arg({ type: InstitutionFilterInput, description: 'Only these institutions; all if absent.' }) },
    complexity: { field: 50, multiplier: 10 },
    resolve: async (network, { filter }, { networks }) => {
      const scope = await networks.scope(network)
      return placeAll(scope, pathTypeArrivals(scope.view, institutionTest(scope, filter)))
    },
  }),
)

PathTypeArrivalsRef.implement({
  description: 'A type of reporting path in a network: whom it is for, what is written down, whether reports arrive.',
  fields: (t) => ({
    pathType: t.field({
      type: PathTypeRef,
      description: 'The type.',
      resolve: ({ scope, item }) => pathTypeOf(item.pathTypeKey, scope.locale),
    }),
    institutions: t.int({
      description: 'How many institutions it applies to on the day.',
      resolve: ({ item }) => item.institutions,
    }),
    withoutPath: t.int({
      description: 'For how many of these no path is written down, in some situation at least.',
      resolve: ({ item }) => item.withoutPath,
    }),
    paths: t.field({
      type: [ReportingPathRef],
      description: 'The paths of this type that hold on the day, of the whole network.',
      resolve: ({ scope, item }) =>
        placeAll(
          scope,
          item.paths.map((record) => ({ record, origin: null })),
        ),
    }),
    arrivals: t.field({
      type: [ArrivalsRef],
      description: 'From how many institutions a report arrives, per situation.',
      resolve: ({ scope, item }) => placeAll(scope, item.arrivals),
    }),
  }),
})

ArrivalsRef.implement({
  description:
    'From how many institutions a report arrives in one situation. The counts add up to all that were asked.',
  fields: (t) => ({
    situation: t.field({ type: SituationEnum, description: 'When.', resolve: ({ item }) => item.situation }),
    arrives: t.int({ description: 'It arrives.', resolve: ({ item }) => item.counts.ARRIVES }),
    weak: t.int({ description: 'It arrives, with a weakness.', resolve: ({ item }) => item.counts.WEAK }),
    unknown: t.int({ description: 'Nobody knows.', resolve: ({ item }) => item.counts.UNKNOWN }),
    deadEnd: t.int({ description: 'It ends on the way.', resolve: ({ item }) => item.counts.DEAD_END }),
  }),
})

builder.objectFields(ReportingPathRef, (t) => ({
  arrivals: t.field({
    type: [ArrivalsRef],
    description: 'From how many of the institutions that go by it a report arrives, per situation.',
    resolve: ({ scope, item }) => placeAll(scope, arrivalsOf(checksOfPath(scope.view, item.record.id))),
  }),
  outcomes: t.field({
    type: [PathOutcomeRef],
    description: 'What becomes of reports that go by it: institutions with the same answer together, the worst first.',
    resolve: ({ scope, item }) => placeAll(scope, outcomesOfPath(scope.view, item.record.id)),
  }),
  previous: t.field({
    type: ReportingPathRef,
    nullable: true,
    description: 'The version that held until this one began; `null` = this is the first.',
    resolve: ({ scope, item }) => {
      const record = versionBefore(scope.index.records.reportingPaths, item.record)
      return placeOrNull(scope, record && { record, origin: null })
    },
  }),
  next: t.field({
    type: ReportingPathRef,
    nullable: true,
    description: 'The version that follows, begun or not; `null` = this is the last.',
    resolve: ({ scope, item }) => {
      const record = versionAfter(scope.index.records.reportingPaths, item.record)
      return placeOrNull(scope, record && { record, origin: null })
    },
  }),
}))

PathOutcomeRef.implement({
  description: 'What becomes of reports by one path in one situation, for all institutions with the same answer.',
  fields: (t) => ({
    situation: t.field({ type: SituationEnum, description: 'When.', resolve: ({ item }) => item.check.situation }),
    result: t.field({
      type: PathResultEnum,
      description: 'What becomes of it.',
      resolve: ({ item }) => item.check.result,
    }),
    brokenAt: t.field({
      type: ReportingStepRef,
      nullable: true,
      description: 'The first step that breaks, or that nobody knows about.',
      resolve: ({ scope, item: { check } }) =>
        placeOrNull(scope, check.brokenAt && { record: check.brokenAt, origin: null }),
    }),
    weaknesses: t.field({
      type: [PathWeaknessEnum],
      description: 'What may fail although it arrives.',
      resolve: ({ item }) => [...item.check.weaknesses],
    }),
    words: t.string({
      description: 'The result in a sentence.',
      resolve: ({ scope, item }) => labelText(outcomeWords(item.check), scope.locale),
    }),
    institutions: t.connection({
      type: InstitutionRef,
      description: 'From where.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          item.institutions,
          page,
          ({ id }) => id,
          (row) => place(scope, row),
        ),
    }),
  }),
})
