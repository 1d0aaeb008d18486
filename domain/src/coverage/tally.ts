import type { Label } from '../catalogue/types.ts'
import type { Gap, GapSeverity, GapSubject, GapWords } from './gap.ts'
import { gapKey } from './gap.ts'
import type { Evaluation, IndicatorPart, Remark } from './indicator.ts'
import type { IndicatorKey } from './indicator-key.ts'

/** What an indicator says about one subject; `part` names the figure it is also counted in. */
export type Verdict =
  | { readonly state: 'IN_ORDER'; readonly part?: string; readonly flag?: Label }
  | {
      readonly state: 'FAILING'
      readonly part?: string
      readonly severity: Exclude<GapSeverity, 'CHECK'>
      readonly words: GapWords
    }
  | { readonly state: 'UNKNOWN'; readonly part?: string; readonly words: GapWords }

interface Count<Subject> {
  readonly indicator: IndicatorKey
  readonly subjects: Iterable<Subject>
  readonly describe: (subject: Subject) => { readonly subject: GapSubject; readonly institutionIds: readonly string[] }
  readonly judge: (subject: Subject) => Verdict
  /** Declared once, so that a part is shown when it is zero. */
  readonly parts?: readonly Omit<IndicatorPart, 'count'>[]
  /** Parts with a count of their own, beside the subjects. */
  readonly apart?: readonly IndicatorPart[]
  readonly value?: number | null
  readonly valueWords?: Label
  readonly target: number | null
  readonly excluded?: readonly Remark[]
}

/**
 * Counts subjects by their verdicts. Every subject has exactly one, so numerator, failing and unknown always add up to
 * the denominator, and every failing or unknown subject has exactly one gap. O(subjects).
 */
export function tally<Subject>(count: Count<Subject>): Evaluation {
  const states = { IN_ORDER: 0, FAILING: 0, UNKNOWN: 0 }
  const partCounts = new Map<string, number>()
  const gaps: Gap[] = []
  const flagged: Remark[] = []
  for (const subject of count.subjects) {
    const verdict = count.judge(subject)
    states[verdict.state] += 1
    if (verdict.part) partCounts.set(verdict.part, (partCounts.get(verdict.part) ?? 0) + 1)
    const described = verdict.state !== 'IN_ORDER' || verdict.flag ? count.describe(subject) : null
    if (!described) continue
    if (verdict.state !== 'IN_ORDER') gaps.push(toGap(count.indicator, verdict, described))
    else if (verdict.flag)
      flagged.push({ id: described.subject.id, label: described.subject.label, reason: verdict.flag })
  }
  return {
    numerator: states.IN_ORDER,
    failing: states.FAILING,
    unknown: states.UNKNOWN,
    denominator: states.IN_ORDER + states.FAILING + states.UNKNOWN,
    parts: [
      ...(count.parts ?? []).map((part) => ({ ...part, count: partCounts.get(part.key) ?? 0 })),
      ...(count.apart ?? []),
    ],
    value: count.value ?? null,
    valueWords: count.valueWords ?? null,
    target: count.target,
    excluded: count.excluded ?? [],
    flagged,
    gaps,
  }
}

/** The gap that a verdict makes of a subject. */
export function toGap(
  indicator: IndicatorKey,
  verdict: Exclude<Verdict, { state: 'IN_ORDER' }>,
  { subject, institutionIds }: { readonly subject: GapSubject; readonly institutionIds: readonly string[] },
): Gap {
  return {
    key: gapKey(indicator, subject),
    indicator,
    severity: verdict.state === 'UNKNOWN' ? 'CHECK' : verdict.severity,
    subject,
    ...verdict.words,
    institutionIds,
  }
}
