import { concernAge, concernDueOn, concernState } from '@schutznetz/domain/coverage/concern-state.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { MultiplierRoleRef, placeRole } from '../roles/role-refs.ts'
import { ConcernStateEnum } from './concern-enums.graphql.ts'
import { ConcernRef, placeConcern } from './concern-refs.ts'
import { concernTexts } from './concern-texts.ts'

builder.node(ConcernRef, {
  description:
    'Concern from an institution, through its multiplier, into the network (Anliegen, Rückmeldung). Never a case.',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('concern', placeConcern),
  fields: (t) => ({
    title: t.string({
      nullable: true,
      description: 'What it is about, in a few words; `null` for viewers who read no names at all.',
      resolve: async ({ scope, item }, _args, context) =>
        scope.access.names === 'NONE' ? null : ((await concernTexts(context, item.id))?.title ?? null),
    }),
    text: t.string({
      nullable: true,
      description: 'What was said; `null` = nothing more, or the viewer is not of the coordination.',
      resolve: async ({ scope, item }, _args, context) =>
        scope.access.canReadFreeText ? ((await concernTexts(context, item.id))?.text ?? null) : null,
    }),
    answer: t.string({
      nullable: true,
      description:
        'The answer, or how far it has got; `null` = nothing was written down, or the viewer is not of the coordination.',
      resolve: async ({ scope, item }, _args, context) =>
        scope.access.canReadFreeText ? ((await concernTexts(context, item.id))?.answer ?? null) : null,
    }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'Where it comes from; `null` = from those the role stands for.',
      resolve: ({ scope, item }) => (item.institutionId ? placeInstitution(scope, item.institutionId) : null),
    }),
    role: t.field({
      type: MultiplierRoleRef,
      nullable: true,
      description: 'The mandate through which it came; `null` = unknown.',
      resolve: ({ scope, item }) => (item.roleId ? placeRole(scope, item.roleId) : null),
    }),
    openedOn: t.field({ type: 'Date', description: 'Day it was brought in.', resolve: ({ item }) => item.openedOn }),
    answeredOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the answer; `null` = open on the day.',
      resolve: ({ scope, item }) => (concernState(scope.view, item) === 'ANSWERED' ? item.answeredOn : null),
    }),
    state: t.field({
      type: ConcernStateEnum,
      description: 'How it stands on the day.',
      resolve: ({ scope, item }) => concernState(scope.view, item),
    }),
    dueOn: t.field({
      type: 'Date',
      description: 'First day on which it is open for too long, unless answered before.',
      resolve: ({ scope, item }) => concernDueOn(scope.view, item),
    }),
    openDays: t.int({
      description: 'Days it was open, up to the answer or the day.',
      resolve: ({ scope, item }) => concernAge(scope.view, item),
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.version,
    }),
  }),
})
