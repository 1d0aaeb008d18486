import type { Label } from '../catalogue/types.ts'
import type { Day } from '../model/day.ts'
import { derive } from '../model/derive.ts'
import type { NetworkView } from '../model/view.ts'
import type { Gap } from './gap.ts'
import { compareGaps } from './gap.ts'
import type { Evaluation, InstitutionFilter } from './indicator.ts'
import type { IndicatorKey } from './indicator-key.ts'
import { countedIndicators, targetOf } from './indicator-rules.ts'

export interface IndicatorResult extends Evaluation {
  readonly key: IndicatorKey
  readonly label: Label
  readonly explanation: Label
  readonly source: Label
}

/** All indicators for one day, with the rules they were counted by. */
export interface Coverage {
  readonly day: Day
  readonly rulesVersion: string
  readonly indicators: readonly IndicatorResult[]
}

/**
 * Evaluates every indicator that the network counts, for the whole network or for the slice of it that a filter chooses. Without a filter once
 * per view; with one each time. O(institutions + roles + links + certificates), plus sorting the gaps, gravest first.
 */
export function coverageOf(view: NetworkView, filter: InstitutionFilter | null = null): Coverage {
  return (filter ? evaluateAll(view, filter) : wholeNetwork(view)).coverage
}

/** Every gap on the day, gravest first: of the whole network (memoised on the view), or behind the numbers of a slice. */
export function gapsOf(view: NetworkView, filter: InstitutionFilter | null = null): readonly Gap[] {
  return (filter ? evaluateAll(view, filter) : wholeNetwork(view)).gaps
}

/** Which indicators have a gap that is an institution's own matter, in registry order; memoised. O(gaps). */
export const gapsByInstitution = derive((view: NetworkView): ReadonlyMap<string, readonly IndicatorKey[]> => {
  const index = new Map<string, Set<IndicatorKey>>()
  for (const gap of coverageOf(view).indicators.flatMap((indicator) => indicator.gaps)) {
    for (const institutionId of gap.institutionIds) {
      const keys = index.get(institutionId)
      if (keys) keys.add(gap.indicator)
      else index.set(institutionId, new Set([gap.indicator]))
    }
  }
  return new Map([...index].map(([institutionId, keys]) => [institutionId, [...keys]]))
})

const wholeNetwork = derive((view: NetworkView) => evaluateAll(view, null))

interface Evaluated {
  readonly coverage: Coverage
  /** Gravest first. */
  readonly gaps: readonly Gap[]
}

/** Gaps are sorted once for all indicators: comparing names by German rules is the dearest step of all. */
function evaluateAll(view: NetworkView, filter: InstitutionFilter | null): Evaluated {
  const evaluated = countedIndicators(view).map((definition) => {
    return { definition, evaluation: definition.evaluate(view, filter) }
  })
  const gaps = evaluated.flatMap(({ evaluation }) => evaluation.gaps).sort(compareGaps)
  const byIndicator = Map.groupBy(gaps, (gap) => gap.indicator)
  const results = evaluated.map(({ definition: { key, label, explanation, source }, evaluation }) => {
    const target = targetOf(view, key, evaluation.target)
    return { key, label, explanation, source, ...evaluation, target, gaps: byIndicator.get(key) ?? [] }
  })
  return { coverage: { day: view.day, rulesVersion: view.rulesVersion, indicators: results }, gaps }
}
