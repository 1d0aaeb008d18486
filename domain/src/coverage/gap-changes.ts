import type { Gap } from './gap.ts'
import { compareGaps } from './gap.ts'

/** What becomes of gaps from one view to another beside it. */
export interface GapChanges {
  /** Keys of those that are not there any more, or not in their old place. */
  readonly gone: ReadonlySet<string>
  /** Those that keep their place and may say something else, by key. */
  readonly kept: ReadonlyMap<string, Gap>
  /** Those that need a place. */
  readonly come: readonly Gap[]
}

/** Compares gaps of one indicator, whole or of the same slice, in two views. O(gaps). */
export function gapChanges(before: readonly Gap[], after: readonly Gap[]): GapChanges {
  const known = new Map(before.map((gap) => [gap.key, gap]))
  const kept = new Map<string, Gap>()
  const come: Gap[] = []
  for (const gap of after) {
    const earlier = known.get(gap.key)
    if (earlier && isOrderedAlike(earlier, gap)) kept.set(gap.key, gap)
    else come.push(gap)
  }
  return { gone: new Set([...known.keys()].filter((key) => !kept.has(key))), kept, come }
}

/**
 * Gaps in order, gravest first, after changes: what stays keeps its place, so only what comes is compared by name, the
 * dearest step of all. The same order as sorting anew. O(gaps) in keys, O(come · log gaps) in names.
 */
export function withChanges(sorted: readonly Gap[], { gone, kept, come }: GapChanges): readonly Gap[] {
  if (gone.size + kept.size + come.length === 0) return sorted
  const staying = sorted.flatMap((gap) => (gone.has(gap.key) ? [] : (kept.get(gap.key) ?? gap)))
  return merged(staying, come.toSorted(compareGaps))
}

/** The changes of several indicators in one. */
export function together(changes: readonly GapChanges[]): GapChanges {
  return {
    gone: new Set(changes.flatMap(({ gone }) => [...gone])),
    kept: new Map(changes.flatMap(({ kept }) => [...kept])),
    come: changes.flatMap(({ come }) => come),
  }
}

function isOrderedAlike(a: Gap, b: Gap): boolean {
  return a.severity === b.severity && a.subject.label.de === b.subject.label.de
}

/** Both lists in one; where each of the few belongs among the many is found by bisection. */
function merged(many: readonly Gap[], few: readonly Gap[]): readonly Gap[] {
  if (few.length === 0) return many
  const parts: (readonly Gap[])[] = []
  let next = 0
  for (const gap of few) {
    const place = placeOf(many, gap, next)
    parts.push(many.slice(next, place), [gap])
    next = place
  }
  return [...parts, many.slice(next)].flat()
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
