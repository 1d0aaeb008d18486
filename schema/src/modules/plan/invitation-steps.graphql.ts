import type { PlanAction } from '@schutznetz/domain/plan/plan-action.ts'
import type { Area } from '@schutznetz/domain/plan/mandate.ts'
import type { PlanStep } from '@schutznetz/domain/plan/invitation-plan.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { labelText } from '../../network/label-text.ts'
import { place, placeAll } from '../../network/network-scope.ts'
import { CarrierRef, placeCarrier } from '../carriers/carrier-refs.ts'
import { IndicatorKeyEnum } from '../coverage/coverage-enums.graphql.ts'
import { GapRef, GapSubjectRef } from '../coverage/coverage-refs.ts'
import { DistrictRef, placeDistrict } from '../places/place-refs.ts'
import { candidatesInOrder } from '../roles/role-candidates.graphql.ts'
import { RoleCandidateRef } from '../roles/role-refs.ts'
import { InvitationGainRef, InvitationStepRef, type Gain } from './plan-refs.ts'

const InvitationActionEnum = builder.enumType('InvitationAction', {
  description: 'What is done in a step of the plan.',
  values: {
    FILL_ROLE: { description: 'Somebody takes up a role in which nobody acts.' },
    CREATE_ROLE: { description: 'Somebody takes up a new role of an institution or a professional group.' },
    NAME_DEPUTY: { description: 'A role gets a deputy.' },
    ASSIGN_SPECIALIST: { description: 'An institution gets a child-protection specialist, its own or a pool.' },
    INVITE_CONTACT: { description: 'Somebody who works in an institution becomes its contact.' },
  } satisfies Record<PlanAction['kind'], { description: string }>,
})

function areaOf({ action }: PlanStep, kind: Area['kind']): string | null {
  const area = 'mandate' in action ? action.mandate.area : null
  return area?.kind === kind ? area.id : null
}

/** By indicator, in the order the gaps are in: gravest first. */
function gainsOf({ closes }: PlanStep): Gain[] {
  const byIndicator = Map.groupBy(closes, ({ indicator }) => indicator)
  return [...byIndicator].map(([indicator, gaps]) => ({ indicator, count: gaps.length }))
}

InvitationGainRef.implement({
  description: 'How many gaps of one indicator a step closes.',
  fields: (t) => ({
    indicator: t.expose('indicator', { type: IndicatorKeyEnum, description: 'The indicator.' }),
    count: t.exposeInt('count', { description: 'How many of its gaps.' }),
  }),
})

InvitationStepRef.implement({
  description: 'One appointment or invitation. Its words name no person.',
  fields: (t) => ({
    key: t.string({ description: 'Action and subject; stays the same.', resolve: ({ item }) => item.key }),
    action: t.field({ type: InvitationActionEnum, description: 'What.', resolve: ({ item }) => item.action.kind }),
    subject: t.field({
      type: GapSubjectRef,
      description: 'For whom: a role, an institution or a professional group.',
      resolve: ({ scope, item }) => place(scope, item.action.subject),
    }),
    district: t.field({
      type: DistrictRef,
      nullable: true,
      description: 'The district that a new role of a group would be narrowed to.',
      resolve: ({ scope, item }) => {
        const id = areaOf(item, 'DISTRICT')
        return id === null ? null : placeDistrict(scope, id)
      },
    }),
    carrier: t.field({
      type: CarrierRef,
      nullable: true,
      description: 'The carrier that a new role of a group would be narrowed to.',
      resolve: ({ scope, item }) => {
        const id = areaOf(item, 'CARRIER')
        return id === null ? null : placeCarrier(scope, id)
      },
    }),
    words: t.string({
      description: 'What is done, without its effect.',
      resolve: ({ scope, item }) => labelText(item.words, scope.locale),
    }),
    candidates: t.connection({
      type: RoleCandidateRef,
      description:
        'People the network knows who could do it, named as far as the viewer reads names. Nobody is ranked.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          candidatesInOrder(scope, item.candidates),
          page,
          ({ personId }) => personId,
          (row) => place(scope, row),
        ),
    }),
    sought: t.string({
      description: 'The role to look for where nobody comes to mind.',
      resolve: ({ scope, item }) => labelText(item.sought, scope.locale),
    }),
    weight: t.int({
      description: 'Weight of the gaps it closes beyond the steps before it.',
      resolve: ({ item }) => item.weight,
    }),
    gains: t.field({
      type: [InvitationGainRef],
      description: 'The same gaps, counted by indicator.',
      resolve: ({ item }) => gainsOf(item),
    }),
    closes: t.field({
      type: [GapRef],
      description: 'The gaps it closes beyond the steps before it, gravest first.',
      resolve: ({ scope, item }) => placeAll(scope, item.closes),
    }),
    opens: t.field({
      type: [GapRef],
      description: 'The gaps that it alone would newly open: reported, not weighed.',
      resolve: ({ scope, item }) => placeAll(scope, item.opens),
    }),
    effect: t.string({
      description: 'The step in one sentence: what is done and what it closes.',
      resolve: ({ scope, item }) => labelText(item.effect, scope.locale),
    }),
  }),
})
