import type { Gap } from './gap.ts'
import { compareGaps } from './gap.ts'

/**
 * Sorts gaps, gravest first, beside those of another day or state that are sorted already: what both have keeps its
 * place, so only what is new is compared by name, the dearest step of all. The same order as sorting anew.
 * O(gaps · log gaps) in numbers, O(new · log gaps) in names.
 */
export function sortedBeside(gaps: readonly Gap[], sorted: readonly Gap[]): Gap[] {
  const known = new Map(sorted.map((gap, place) => [gap.key, { gap, place }]))
  const placed: { readonly gap: Gap; readonly place: number }[] = []
  const others: Gap[] = []
  for (const gap of gaps) {
    const before = known.get(gap.key)
    if (before && isOrderedAlike(before.gap, gap)) placed.push({ gap, place: before.place })
    else others.push(gap)
  }
  return merged(
    placed.sort((a, b) => a.place - b.place).map(({ gap }) => gap),
    others.sort(compareGaps),
  )
}

function isOrderedAlike(a: Gap, b: Gap): boolean {
  return a.severity === b.severity && a.subject.label.de === b.subject.label.de
}

/** Both lists in one; where each of the few belongs among the many is found by bisection. */
function merged(many: readonly Gap[], few: readonly Gap[]): Gap[] {
  const result: Gap[] = []
  let next = 0
  for (const gap of few) {
    const place = placeOf(many, gap, next)
    for (const before of many.slice(next, place)) result.push(before)
    result.push(gap)
    next = place
  }
  return [...result, ...many.slice(next)]
}

function placeOf(sorted: readonly Gap[], gap: Gap, from: number): number {
  let [low, high] = [from, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = sorted[middle]
    if (there && compareGaps(there, gap) < 0) low = middle + 1
    else high = middle
  }
  return low
}
