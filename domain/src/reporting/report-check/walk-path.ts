import { derive } from '../../model/derive.ts'
import { indexBy } from '../../model/index-rows.ts'
import type { ReportingPathRecord, ReportingStepRecord } from '../../model/records/reporting.ts'
import type { NetworkSnapshot, NetworkView } from '../../model/view.ts'
import type { BreakReason, StepCheck } from './check-step.ts'
import { checkStep } from './check-step.ts'
import { goalOf } from './path-goal.ts'
import type { PathResult, PathWeakness } from './path-result.ts'
import { weaknessLabels } from './path-result.ts'
import type { Situation } from './situation.ts'
import { situations } from './situation.ts'
import type { SpecialistBehind } from './specialist-behind.ts'

/** What became of a report. NO_PATH = no path is written down; NO_GOAL = the path leads to nobody in charge. */
export interface WalkOutcome {
  readonly result: PathResult
  /** The first step that breaks, or that nobody knows about; `null` where the path as such is missing or aimless. */
  readonly brokenAt: ReportingStepRecord | null
  /** `null` = it arrives. */
  readonly reason: BreakReason | 'NO_PATH' | 'NO_GOAL' | null
  readonly weaknesses: readonly PathWeakness[]
}

/** What becomes of a report for which nobody has written down a path. */
export const withoutPath: WalkOutcome = { result: 'DEAD_END', brokenAt: null, reason: 'NO_PATH', weaknesses: [] }

/** Steps of a path in order. */
export function stepsOf(view: NetworkView, pathId: string): readonly ReportingStepRecord[] {
  return stepsByPath(view.snapshot).get(pathId) ?? []
}

const stepsByPath = derive(({ records }: NetworkSnapshot) =>
  indexBy(
    records.reportingSteps.toSorted((a, b) => a.position - b.position),
    ({ pathId }) => pathId,
  ),
)

/**
 * Walks a path to the recipient it has to reach (definitions.md 5). A step that breaks makes it a dead end; else one
 * that nobody knows about makes it unknown; else it arrives, with its weaknesses. O(steps).
 */
export function walkPath(
  view: NetworkView,
  path: ReportingPathRecord,
  situation: Situation,
  specialist: SpecialistBehind,
): WalkOutcome {
  const steps = stepsOf(view, path.id)
  const { recipients, expectsFeedback } = goalOf(path.pathTypeKey)
  const goal = recipients.find((recipient) => steps.some((step) => step.recipient === recipient))
  if (goal === undefined) return { ...withoutPath, reason: 'NO_GOAL' }
  const { isNight, trigger } = situations.find(({ key }) => key === situation) ?? { isNight: false, trigger: null }
  const check = (step: ReportingStepRecord): StepCheck =>
    checkStep(view, step, {
      isNight,
      specialist,
      canWait: step.recipient === 'SPECIALIST' && (goal !== 'SPECIALIST' || trigger !== 'URGENT'),
    })
  const end = steps.findIndex((step) => step.recipient === goal)
  const walked = steps.slice(0, end + 1).map((step) => ({ step, ...check(step) }))
  const isWithPolice = isNight && walked.some(({ step, broken }) => step.recipient === 'POLICE' && broken === null)
  // At night the police take the place of a youth office that is closed.
  const breaks = walked.filter(
    ({ step, broken }) =>
      broken !== null && !(isWithPolice && broken === 'CLOSED' && step.recipient === 'YOUTH_OFFICE'),
  )
  const first = breaks.find(({ broken }) => broken !== 'UNKNOWN') ?? breaks[0]
  if (first) {
    const result = first.broken === 'UNKNOWN' ? 'UNKNOWN' : 'DEAD_END'
    return { result, brokenAt: first.step, reason: first.broken, weaknesses: [] }
  }
  const isAnswered = steps.some((step) => step.expectsFeedback || step.recipient === 'REPORTER')
  const weaknesses = inOrder([
    ...walked.flatMap((step) => step.weaknesses),
    ...(expectsFeedback && !isAnswered ? (['NO_FEEDBACK'] as const) : []),
  ])
  return { result: weaknesses.length > 0 ? 'WEAK' : 'ARRIVES', brokenAt: null, reason: null, weaknesses }
}

const order = Object.keys(weaknessLabels) as PathWeakness[]

function inOrder(weaknesses: readonly PathWeakness[]): PathWeakness[] {
  return order.filter((weakness) => weaknesses.includes(weakness))
}
