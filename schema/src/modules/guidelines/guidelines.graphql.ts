import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeAll, placeOrNull } from '../../network/network-scope.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { GuidelineRef, GuidelineVersionRef, placeGuideline } from './guideline-refs.ts'

builder.node(GuidelineRef, {
  description: 'Guideline or procedure of the network (Leitlinie, Verfahren).',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('guideline', placeGuideline),
  fields: (t) => ({
    title: t.string({ description: 'Its title.', resolve: ({ item }) => item.title }),
    topic: t.string({ nullable: true, description: 'What it is about.', resolve: ({ item }) => item.topic }),
    current: t.field({
      type: GuidelineVersionRef,
      nullable: true,
      description: 'The version that holds on the day.',
      resolve: ({ scope, item }) => {
        const rows = scope.index.get('versionsByGuideline').get(item.id) ?? []
        return placeOrNull(
          scope,
          rows.find((row) => isActiveOn(row, scope.view.day)),
        )
      },
    }),
    versions: t.field({
      type: [GuidelineVersionRef],
      description: 'All versions.',
      resolve: ({ scope, item }) => placeAll(scope, scope.index.get('versionsByGuideline').get(item.id) ?? []),
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.version,
    }),
  }),
})

GuidelineVersionRef.implement({
  description: 'A version of a guideline, with approval and review date.',
  interfaces: [DatedRef],
  fields: (t) => ({
    number: t.int({ description: 'Number of the version.', resolve: ({ item }) => item.number }),
    approvedBy: t.string({
      nullable: true,
      description: 'Who approved it; `null` = not noted, or the viewer does not read names.',
      resolve: ({ scope, item }) => (scope.access.names === 'NONE' ? null : item.approvedBy),
    }),
    approvedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of approval.',
      resolve: ({ item }) => item.approvedOn,
    }),
    reviewDue: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day by which it should be looked at again.',
      resolve: ({ item }) => item.reviewDue,
    }),
    url: t.string({ nullable: true, description: 'Where it can be read.', resolve: ({ item }) => item.url }),
  }),
})
