import { pathsOf, pathsOn, pathTypesWithoutPath } from '@schutznetz/domain/reporting/applicable-paths.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place, placeAll } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { ReportTriggerEnum } from './reporting-enums.graphql.ts'
import { PathTypeRef, ReportingPathRef } from './reporting-refs.ts'

const ReportingPathFilterInput = builder.inputType('ReportingPathFilter', {
  description: 'Which reporting paths. Conditions add up.',
  fields: (t) => ({
    ids: t.idList({ description: 'Only these paths.' }),
    pathTypes: t.stringList({ description: 'Keys of path types.' }),
    triggers: t.field({ type: [ReportTriggerEnum], description: 'Set in motion by these.' }),
  }),
})

const ReportingPathOrderInput = orderInput('ReportingPath', 'reporting paths', {
  TYPE: 'By type of path in the order of the catalogue, the ordinary case before urgent danger.',
  TITLE: 'By title.',
  REVIEW_DUE: 'By the day their review is due.',
})

builder.objectField(NetworkRef, 'reportingPaths', (t) =>
  t.connection({
    type: ReportingPathRef,
    description: 'Reporting paths (Meldewege) that hold on the day, by type.',
    args: {
      filter: t.arg({ type: ReportingPathFilterInput, description: 'Which paths; all if absent.' }),
      orderBy: t.arg({ type: ReportingPathOrderInput, description: 'How they are sorted; by type if absent.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const ids = filter?.ids?.map((id) => idOf('ReportingPath', id, 'filter.ids'))
      const rows = pathsOn(scope.view).filter(
        ({ id, pathTypeKey, trigger }) =>
          (ids?.includes(id) ?? true) &&
          (!filter?.pathTypes || filter.pathTypes.includes(pathTypeKey)) &&
          (!filter?.triggers || filter.triggers.includes(trigger)),
      )
      const usualPlace = new Map(rows.map(({ id }, index) => [id, index]))
      const sorted = orderedBy(rows, orderBy ?? { field: 'TYPE' }, {
        TYPE: ({ id }) => usualPlace.get(id) ?? null,
        TITLE: ({ title }) => title,
        REVIEW_DUE: ({ reviewDue }) => reviewDue,
      })
      return pageOf(
        sorted,
        page,
        ({ id }) => id,
        (record) => place(scope, { record, origin: null }),
      )
    },
  }),
)

builder.objectFields(InstitutionRef, (t) => ({
  reportingPaths: t.field({
    type: [ReportingPathRef],
    description: 'Reporting paths that apply to it on the day, the ordinary case before urgent danger.',
    resolve: ({ scope, item }) =>
      placeAll(
        scope,
        pathsOf(scope.view, item).map((record) => ({ record, origin: item })),
      ),
  }),
  missingPathTypes: t.field({
    type: [PathTypeRef],
    description: 'Types of paths meant for its institution type for which the network has written none down.',
    resolve: ({ scope, item }) =>
      pathTypesWithoutPath(scope.view, item).map((definition) => ({ definition, locale: scope.locale })),
  }),
}))
