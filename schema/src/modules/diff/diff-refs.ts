import type { IndicatorDifference, NetworkDiff } from '@schutznetz/domain/diff/network-diff.ts'
import { builder } from '../../builder.ts'
import type { NetworkScope } from '../../network/network-scope.ts'

/** A diff with both days as the viewer sees them: what ended is looked at on the first day, what began on the second. */
export interface PlacedDiff {
  readonly before: NetworkScope
  readonly after: NetworkScope
  readonly diff: NetworkDiff
}

export interface PlacedIndicatorDifference {
  readonly before: NetworkScope
  readonly after: NetworkScope
  readonly item: IndicatorDifference
}

export const NetworkDiffRef = builder.objectRef<PlacedDiff>('NetworkDiff')
export const IndicatorChangeRef = builder.objectRef<PlacedIndicatorDifference>('IndicatorChange')
