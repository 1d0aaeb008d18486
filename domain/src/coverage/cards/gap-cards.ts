import { isSnoozed } from '../../decisions/held-decisions.ts'
import { derive } from '../../model/derive.ts'
import type { NetworkView } from '../../model/view.ts'
import type { IndicatorResult } from '../coverage.ts'
import { coverageOf } from '../coverage.ts'
import type { Gap } from '../gap.ts'
import { severityOrder } from '../gap.ts'
import { cardWordings } from './card-wordings.ts'
import type { CardWording, GapCard } from './gap-card.ts'
import { statuteCard } from './statute-card.ts'

/** More is no help at a glance (dashboard.md, "Gap first"). */
const cardCount = 3

/**
 * The most important kinds of gaps of the day, at most three: a missing statutory group first, then by the gravest
 * severity and the weighted number of gaps that are so grave, ties in the order of the registry of cards. Unknown is no
 * gap here: nobody knows yet. What is put off neither makes a card nor ranks one, but stays in its number. O(gaps), once
 * per view.
 */
export const gapCards = derive((view: NetworkView) => cardsOf(view, (gap) => isSnoozed(view, gap)))

/** The same for a report, which says what is so, whatever was put off. */
export const gapCardsOfAll = derive((view: NetworkView) => cardsOf(view, () => false))

function cardsOf(view: NetworkView, isLeftOut: (gap: Pick<Gap, 'key'>) => boolean): readonly GapCard[] {
  const results = new Map(coverageOf(view).indicators.map((result) => [result.key, result]))
  const ranked = cardWordings.flatMap((wording) => {
    const result = results.get(wording.indicator)
    if (!result) return []
    const failing = result.gaps.filter(isFailing)
    const open = failing.filter((gap) => !isLeftOut(gap))
    if (open.length === 0) return []
    const graver = (wording.graverBy && results.get(wording.graverBy)?.gaps) ?? []
    const gravest = gravestOf([...open, ...graver.filter((gap) => !isLeftOut(gap))])
    const snoozed = failing.filter((gap) => isSnoozed(view, gap)).length
    return [{ rank: gravest.length * wording.weight, card: toCard(view, wording, { result, gravest, snoozed }) }]
  })
  const sorted = ranked.toSorted(
    (a, b) => severityOrder[a.card.severity] - severityOrder[b.card.severity] || b.rank - a.rank,
  )
  const statute = statuteCard(view, isLeftOut)
  return [...(statute ? [statute] : []), ...sorted.map(({ card }) => card)].slice(0, cardCount)
}

interface Told {
  readonly result: IndicatorResult
  readonly gravest: readonly Gap[]
  readonly snoozed: number
}

function toCard(
  view: NetworkView,
  { indicator, topic, unit, title, consequence }: CardWording,
  { result, gravest, snoozed }: Told,
): GapCard {
  return {
    indicator,
    severity: gravest[0]?.severity ?? 'CHECK',
    topic,
    number: result.failing,
    of: result.denominator,
    snoozed,
    unit,
    title,
    consequence: consequence(view, result),
    missing: null,
  }
}

function isFailing({ severity }: Gap): boolean {
  return severity !== 'CHECK'
}

/** Those of the gravest severity that there is. */
function gravestOf(gaps: readonly Gap[]): Gap[] {
  const order = Math.min(...gaps.map(({ severity }) => severityOrder[severity]))
  return gaps.filter(({ severity }) => severityOrder[severity] === order)
}
