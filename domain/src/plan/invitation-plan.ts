import type { RoleCandidate } from '../appointments/role-candidates.ts'
import type { Label } from '../catalogue/types.ts'
import { gapsOf } from '../coverage/coverage.ts'
import type { Gap } from '../coverage/gap.ts'
import { derive } from '../model/derive.ts'
import type { NetworkView } from '../model/view.ts'
import { actionWords, soughtRole } from './action-words.ts'
import { actionCandidates } from './candidates.ts'
import { gravestFirst } from './day-gaps.ts'
import { effectWords } from './effect-words.ts'
import { gapWeight } from './gap-weights.ts'
import { greedyCover } from './greedy-cover.ts'
import { openedGaps } from './opened-gaps.ts'
import type { PlanAction } from './plan-action.ts'
import { actionKey, compareActions } from './plan-action.ts'
import { possibleActions } from './possible-actions.ts'

/** One of the things that help most, after those before it. */
export interface PlanStep {
  /** Stays the same over recomputation. */
  readonly key: string
  readonly action: PlanAction
  /** What is done, without its effect. Names no person. */
  readonly words: Label
  /** People the data knows who could do it; empty = look for {@link PlanStep.sought}. */
  readonly candidates: readonly RoleCandidate[]
  /** The role to look for. */
  readonly sought: Label
  /** Of what it closes beyond the steps before it. */
  readonly weight: number
  /** The gaps that it closes beyond the steps before it, gravest first. */
  readonly closes: readonly Gap[]
  /** The gaps that it alone would newly open; reported, not scored. */
  readonly opens: readonly Gap[]
  /** The step in one sentence. */
  readonly effect: Label
}

/** The things that help most, in this order. */
export interface InvitationPlan {
  readonly steps: readonly PlanStep[]
}

/**
 * The `size` appointments and invitations that close the most weighted gaps of the day (definitions.md, "What helps
 * most"): greedy by marginal weight, so at least 1 − 1/e of the best plan of that size. Fewer steps if nothing more
 * helps. O(institutions + roles · their institutions), once per view; then O(people) for each step.
 */
export function invitationPlan(view: NetworkView, size: number): InvitationPlan {
  const choices = greedyCover(actionsInOrder(view), {
    size,
    covers: ({ closes }) => closes,
    weightOf: (gap) => gapWeight(view.thresholds, gap),
  })
  const numbersLeft = missingNumbers(view)
  const steps = choices.map(({ option: action, gained, weight }): PlanStep => {
    const closedNumber = gained.some((gap) => numbersLeft.delete(gap))
    const words = actionWords(action)
    return {
      key: actionKey(action),
      action,
      words,
      candidates: actionCandidates(view, action),
      sought: soughtRole(view, action),
      weight,
      closes: gravestFirst(view, gained),
      opens: openedGaps(view, action),
      effect: effectWords(words, gained, closedNumber && numbersLeft.size === 0),
    }
  })
  return { steps }
}

const actionsInOrder = derive((view: NetworkView) => possibleActions(view).toSorted(compareActions))

function missingNumbers(view: NetworkView): Set<Gap> {
  return new Set(gapsOf(view).filter((gap) => gap.indicator === 'STATUTE_GROUPS' && gap.severity !== 'CHECK'))
}
