import { derive } from '../../model/derive.ts'
import type { NetworkView } from '../../model/view.ts'
import type { IndicatorResult } from '../coverage.ts'
import { coverageOf } from '../coverage.ts'
import type { GapSeverity } from '../gap.ts'
import { severityOrder } from '../gap.ts'
import { cardWordings } from './card-wordings.ts'
import type { CardWording, GapCard } from './gap-card.ts'
import { statuteCard } from './statute-card.ts'

/** More is no help at a glance (dashboard.md, "Gap first"). */
const cardCount = 3

/**
 * The most important kinds of gaps of the day, at most three: a missing statutory group first, then by the gravest
 * severity and the weighted number of gaps that are so grave, ties in the order of the registry of cards. Unknown is no
 * gap here: nobody knows yet. O(gaps), once per view.
 */
export const gapCards = derive((view: NetworkView): readonly GapCard[] => {
  const results = new Map(coverageOf(view).indicators.map((result) => [result.key, result]))
  const ranked = cardWordings.flatMap((wording) => {
    const result = results.get(wording.indicator)
    if (!result || result.failing === 0) return []
    const [severity, count] = gravest([result, ...(wording.graverBy ? [results.get(wording.graverBy)] : [])])
    return [{ rank: count * wording.weight, card: toCard(view, wording, { result, severity }) }]
  })
  const sorted = ranked.toSorted(
    (a, b) => severityOrder[a.card.severity] - severityOrder[b.card.severity] || b.rank - a.rank,
  )
  const statute = statuteCard(view)
  return [...(statute ? [statute] : []), ...sorted.map(({ card }) => card)].slice(0, cardCount)
})

function toCard(
  view: NetworkView,
  { indicator, topic, unit, title, consequence }: CardWording,
  { result, severity }: { readonly result: IndicatorResult; readonly severity: GapSeverity },
): GapCard {
  return {
    indicator,
    severity,
    topic,
    number: result.failing,
    of: result.denominator,
    unit,
    title,
    consequence: consequence(view, result),
    missing: null,
  }
}

/** The gravest severity among the gaps of these indicators, and how many gaps have it. */
function gravest(results: readonly (IndicatorResult | undefined)[]): readonly [GapSeverity, number] {
  const gaps = results.flatMap((result) => result?.gaps ?? [])
  const first = gaps.toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity])[0]?.severity ?? 'CHECK'
  return [first, gaps.filter(({ severity }) => severity === first).length]
}
