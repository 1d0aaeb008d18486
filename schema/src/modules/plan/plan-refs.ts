import type { IndicatorKey } from '@schutznetz/domain/coverage/indicator-key.ts'
import type { InvitationPlan, PlanStep } from '@schutznetz/domain/plan/invitation-plan.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'

/** How many gaps of one indicator a step closes. */
export interface Gain {
  readonly indicator: IndicatorKey
  readonly count: number
}

export const InvitationPlanRef = builder.objectRef<Placed<InvitationPlan>>('InvitationPlan')
export const InvitationStepRef = builder.objectRef<Placed<PlanStep>>('InvitationStep')
export const InvitationGainRef = builder.objectRef<Gain>('InvitationGain')
