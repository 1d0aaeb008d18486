import { catalogue, findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import { institutionsOfPath } from '@schutznetz/domain/reporting/applicable-paths.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { labelText } from '../../network/label-text.ts'
import { loadPlaced } from '../../network/locate.ts'
import { place, placeAll } from '../../network/network-scope.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { InstitutionRef, InstitutionTypeRef } from '../institutions/institution-refs.ts'
import { ReportTriggerEnum } from './reporting-enums.graphql.ts'
import { PathTypeRef, placePath, ReportingPathRef, ReportingStepRef } from './reporting-refs.ts'

PathTypeRef.implement({
  description: 'Type of a reporting path. It gives no permission of its own: the legal basis does.',
  fields: (t) => ({
    key: t.string({ description: 'Key of the catalogue.', resolve: ({ definition }) => definition.key }),
    label: t.string({
      description: 'Name in the language of the request.',
      resolve: ({ definition, locale }) => labelText(definition.label, locale),
    }),
    legalBasis: t.string({
      description: 'Paragraph it rests on. Reference data, not legal advice.',
      resolve: ({ definition }) => definition.legalBasis,
    }),
  }),
})

builder.node(ReportingPathRef, {
  description: 'Reporting path (Meldeweg): who tells whom, step by step, on which legal basis.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.record.id },
  loadOne: loadPlaced('reportingPath', placePath),
  fields: (t) => ({
    title: t.string({ description: 'Its title.', resolve: ({ item }) => item.record.title }),
    pathType: t.field({
      type: PathTypeRef,
      nullable: true,
      description: 'Its type, with the legal basis; `null` = the catalogue no longer knows it.',
      resolve: ({ scope, item }) => {
        const definition = catalogue.pathTypes.find(({ key }) => key === item.record.pathTypeKey)
        return definition ? { definition, locale: scope.locale } : null
      },
    }),
    trigger: t.field({
      type: ReportTriggerEnum,
      description: 'What sets it in motion.',
      resolve: ({ item }) => item.record.trigger,
    }),
    number: t.int({
      description: 'Number of this version of the path.',
      resolve: ({ item }) => item.record.pathVersion,
    }),
    originTypes: t.field({
      type: [InstitutionTypeRef],
      description: 'Institution types it is written for; with no groups either: all its type is meant for.',
      resolve: ({ scope, item }) =>
        item.record.originTypeKeys.flatMap((key) => {
          const definition = findInstitutionType(key)
          return definition ? [{ definition, locale: scope.locale }] : []
        }),
    }),
    originGroupKeys: t.stringList({
      description: 'Keys of the professional groups it is written for.',
      resolve: ({ item }) => [...item.record.originGroupKeys],
    }),
    approvedBy: t.string({
      nullable: true,
      description: 'Who approved it; `null` = not noted, or the viewer does not read names.',
      resolve: ({ scope, item }) => (scope.access.names === 'NONE' ? null : item.record.approvedBy),
    }),
    approvedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of approval.',
      resolve: ({ item }) => item.record.approvedOn,
    }),
    reviewDue: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day by which it should be looked at again; `null` = none named.',
      resolve: ({ item }) => item.record.reviewDue,
    }),
    isReviewDue: t.boolean({
      description: 'Whether that day has come. The path still holds.',
      resolve: ({ scope, item }) => item.record.reviewDue !== null && item.record.reviewDue <= scope.view.day,
    }),
    steps: t.field({
      type: [ReportingStepRef],
      description: 'Its steps, in order.',
      resolve: ({ scope, item: { record, origin } }) => {
        const steps = scope.index.get('stepsByPath').get(record.id) ?? []
        return placeAll(
          scope,
          steps.map((step) => ({ record: step, origin })),
        )
      },
    }),
    institutions: t.connection({
      type: InstitutionRef,
      description: 'Institutions it applies to on the day.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          institutionsOfPath(scope.view, item.record.id),
          page,
          ({ id }) => id,
          (row) => place(scope, row),
        ),
    }),
  }),
})
