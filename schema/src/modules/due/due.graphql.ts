import type { DueSubjectKind } from '@schutznetz/domain/due/due-definition.ts'
import { defaultDueDays, dueSoon } from '@schutznetz/domain/due/due.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { Invalid } from '../../errors.ts'
import { labelText } from '../../network/label-text.ts'
import { place, placeAll, placeOrNull } from '../../network/network-scope.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { PersonRef } from '../people/people-refs.ts'
import { DueKeyEnum, DueSubjectKindEnum, DueUrgencyEnum } from './due-enums.graphql.ts'
import { DueItemRef, DueKindRef, DueSubjectRef } from './due-refs.ts'

/** Ten years: further ahead nothing is planned. */
const maximalDays = 3650

builder.objectField(NetworkRef, 'dueSoon', (t) =>
  t.field({
    type: [DueKindRef],
    description: 'What falls due within so many days, or is past its day; kinds with something overdue first.',
    args: { days: t.arg.int({ description: `Days ahead, up to ${maximalDays}; ${defaultDueDays} if absent.` }) },
    complexity: { field: 50, multiplier: 8 },
    resolve: async (network, { days }, { networks }) => {
      if (typeof days === 'number' && (days < 0 || days > maximalDays)) {
        throw new Invalid('days', {
          de: `«days» muss zwischen 0 und ${maximalDays} liegen.`,
          en: `“days” must be between 0 and ${maximalDays}.`,
        })
      }
      const scope = await networks.scope(network)
      return placeAll(scope, dueSoon(scope.view, days ?? defaultDueDays))
    },
  }),
)

DueKindRef.implement({
  description: 'What is due of one kind. Its words name no person.',
  fields: (t) => ({
    key: t.field({ type: DueKeyEnum, description: 'Which kind.', resolve: ({ item }) => item.key }),
    label: t.string({ description: 'Its name.', resolve: ({ scope, item }) => labelText(item.label, scope.locale) }),
    title: t.string({
      description: 'The count with its noun and what to do.',
      resolve: ({ scope, item }) => labelText(item.title, scope.locale),
    }),
    count: t.int({ description: 'How many are due, overdue ones included.', resolve: ({ item }) => item.count }),
    overdue: t.int({ description: 'How many of them are past their day.', resolve: ({ item }) => item.overdue }),
    undated: t.int({
      description: 'Beside the count: nobody knows when they fall due.',
      resolve: ({ item }) => item.undated,
    }),
    undatedWords: t.string({
      description: 'The same in words.',
      resolve: ({ scope, item }) => labelText(item.undatedWords, scope.locale),
    }),
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day among them; `null` = only undated ones.',
      resolve: ({ item }) => item.earliest,
    }),
    urgency: t.field({ type: DueUrgencyEnum, description: 'How urgent.', resolve: ({ item }) => item.urgency }),
    urgencyWords: t.string({
      description: 'How urgent, in words.',
      resolve: ({ scope, item }) => labelText(item.urgencyWords, scope.locale),
    }),
    items: t.connection({
      type: DueItemRef,
      description: 'What is due, the longest overdue first.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          item.items,
          page,
          ({ id }) => id,
          (row) => place(scope, row),
        ),
    }),
  }),
})

DueItemRef.implement({
  description: 'Something that is due on a day.',
  fields: (t) => ({
    day: t.field({
      type: 'Date',
      description: 'The day by which something has to be done.',
      resolve: ({ item }) => item.day,
    }),
    isOverdue: t.boolean({ description: 'Whether it is past its day.', resolve: ({ item }) => item.isOverdue }),
    subject: t.field({
      type: DueSubjectRef,
      description: 'What is due.',
      resolve: ({ scope, item }) => place(scope, item.describe()),
    }),
  }),
})

/** The object type behind a subject. */
const typeOfSubject: Record<DueSubjectKind, string> = {
  QUALIFICATION: 'Qualification',
  INSTITUTION: 'Institution',
  AFFILIATION: 'Affiliation',
  LINK: 'CooperationLink',
  AGREEMENT: 'Agreement',
  GUIDELINE: 'Guideline',
  REPORTING_PATH: 'ReportingPath',
  MEETING: 'Meeting',
}

DueSubjectRef.implement({
  description: 'What is due.',
  fields: (t) => ({
    kind: t.field({ type: DueSubjectKindEnum, description: 'What kind of thing.', resolve: ({ item }) => item.kind }),
    id: t.id({
      description: 'Id for `node(id:)`.',
      resolve: ({ item }) => encodeGlobalId(typeOfSubject[item.kind], item.id),
    }),
    label: t.string({
      description: 'Its name; never that of a person.',
      resolve: ({ scope, item }) => labelText(item.label, scope.locale),
    }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'The institution whose own matter it is; of a cooperation the one side.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.view.institutionById.get(item.institutionId ?? '')),
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person it is about, named as far as the viewer reads names.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.view.personById.get(item.personId ?? '')),
    }),
  }),
})
