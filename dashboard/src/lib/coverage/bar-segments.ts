interface Figures {
  readonly numerator: number
  readonly failing: number
  readonly unknown: number
  readonly denominator: number
  readonly parts: readonly { readonly key: string; readonly of: string; readonly count: number }[]
}

/** GOOD and LIMITED are both in order: LIMITED through something else, or with a review due. */
type SegmentTone = 'GOOD' | 'LIMITED' | 'FAILING' | 'UNKNOWN'

export interface BarSegment {
  readonly tone: SegmentTone
  /** Of the denominator, in per cent. */
  readonly width: number
}

/**
 * How an indicator is distributed. Parts split what is in order only where they add up to it; the first of them is what
 * one would wish for.
 */
export function barSegments({ numerator, failing, unknown, denominator, parts }: Figures): BarSegment[] {
  if (denominator === 0) return []
  const good = parts.filter(({ of }) => of === 'NUMERATOR')
  const isSplit = good.length > 1 && good.reduce((sum, { count }) => sum + count, 0) === numerator
  const first = isSplit ? (good[0]?.count ?? 0) : numerator
  const counts: [SegmentTone, number][] = [
    ['GOOD', first],
    ['LIMITED', numerator - first],
    ['UNKNOWN', unknown],
    ['FAILING', failing],
  ]
  return counts
    .filter(([, count]) => count > 0)
    .map(([tone, count]) => ({ tone, width: Math.round((count / denominator) * 10_000) / 100 }))
}
