import { gapsByInstitution, coverageOf } from '@schutznetz/domain/coverage/coverage.ts'
import { reachOf, type Reach } from '@schutznetz/domain/coverage/reach.ts'
import { specialistOf } from '@schutznetz/domain/coverage/specialist.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place, type Placed } from '../../network/network-scope.ts'
import { CoverageRef } from '../coverage/coverage-refs.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import type { DimensionKey } from './dimension-keys.ts'
import { InstitutionDimensionEnum } from './dimensions.graphql.ts'
import { labelOf, type InstitutionGroup } from './group-institutions.ts'

const InstitutionGroupKeyRef = builder.objectRef<DimensionKey>('InstitutionGroupKey').implement({
  description: 'What the institutions of a group have in common.',
  fields: (t) => ({
    dimension: t.expose('dimension', { type: InstitutionDimensionEnum, description: 'In which respect.' }),
    key: t.exposeString('key', { nullable: true, description: 'Key or id of the value; `null` = unknown.' }),
    label: t.exposeString('label', { description: 'Its name in the language of the request.' }),
    id: t.exposeID('id', {
      nullable: true,
      description: 'Id of the district, carrier or group; `null` for other values.',
    }),
  }),
})

export const InstitutionGroupRef = builder.objectRef<Placed<InstitutionGroup>>('InstitutionGroup')

function countReach({ scope, item }: Placed<InstitutionGroup>, reach: Reach): number {
  return item.institutions.filter(({ id }) => reachOf(scope.view, id).reach === reach).length
}

InstitutionGroupRef.implement({
  description: 'Institutions that are the same in some respects, counted.',
  fields: (t) => ({
    keys: t.field({
      type: [InstitutionGroupKeyRef],
      description: 'What they have in common, in the order asked for.',
      resolve: ({ item }) => [...item.keys],
    }),
    label: t.string({ description: 'All of it in one line.', resolve: ({ item }) => labelOf(item) }),
    count: t.int({ description: 'How many institutions.', resolve: ({ item }) => item.institutions.length }),
    reachedOwn: t.int({ description: 'Reached by an own multiplier.', resolve: (group) => countReach(group, 'OWN') }),
    reachedGroup: t.int({ description: 'Reached by their group.', resolve: (group) => countReach(group, 'GROUP') }),
    notReached: t.int({ description: 'Reached by nobody.', resolve: (group) => countReach(group, 'NONE') }),
    reachedShare: t.float({
      description: 'Share that is reached, 0 to 1.',
      resolve: (group) => 1 - countReach(group, 'NONE') / group.item.institutions.length,
    }),
    withSpecialist: t.int({
      description: 'With a specialist of their own or from a pool.',
      resolve: ({ scope, item }) =>
        item.institutions.filter(({ id }) => ['OWN', 'POOL'].includes(specialistOf(scope.view, id).cover)).length,
    }),
    connected: t.int({
      description: 'With at least one cooperation link.',
      resolve: ({ scope, item }) => item.institutions.filter(({ id }) => scope.view.linksByInstitution.has(id)).length,
    }),
    withGaps: t.int({
      description: 'With at least one gap of their own.',
      resolve: ({ scope, item }) => item.institutions.filter(({ id }) => gapsByInstitution(scope.view).has(id)).length,
    }),
    coverage: t.field({
      type: CoverageRef,
      description: 'All indicators for these institutions alone.',
      // Counted anew for each group.
      complexity: { field: 2000, multiplier: 1 },
      resolve: ({ scope, item }) => {
        const ids = new Set(item.institutions.map(({ id }) => id))
        return place(
          scope,
          coverageOf(scope.view, ({ id }) => ids.has(id)),
        )
      },
    }),
    institutions: t.connection({
      type: InstitutionRef,
      description: 'The institutions themselves.',
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
