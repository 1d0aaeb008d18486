import type { Label } from '../../catalogue/types.ts'
import type { NetworkView } from '../../model/view.ts'
import type { IndicatorResult } from '../coverage.ts'
import type { GapSeverity } from '../gap.ts'
import type { IndicatorKey } from '../indicator-key.ts'

/** Gaps of one kind, told in one number and two sentences: what overview, phone and report say first. */
export interface GapCard {
  /** The indicator whose gaps they are; at most one card each. */
  readonly indicator: IndicatorKey
  /** Of the gravest of the gaps. */
  readonly severity: GapSeverity
  /** What it is about, above the number: «Kinderschutzfachkraft». */
  readonly topic: Label
  readonly number: number
  /** The denominator; `null` where the number is not a share («0 Personen»). */
  readonly of: number | null
  /** How many of the gaps are put off; the number counts them all the same. */
  readonly snoozed: number
  /** What is counted, after the number: «Personen», «Kitas». */
  readonly unit: Label
  readonly title: Label
  /** What follows from it, in a sentence. */
  readonly consequence: Label
  /** The statutory number that is missing, and the network's group for it, where there is one. */
  readonly missing: { readonly number: number; readonly groupId: string | null } | null
}

/** How the gaps of an indicator are told; indicators without words of their own have no card. */
export interface CardWording {
  readonly indicator: IndicatorKey
  /** Weight of one gap (definitions.md, "What helps most"). */
  readonly weight: number
  /** Another indicator whose gaps are part of these and make them graver. */
  readonly graverBy?: IndicatorKey
  readonly topic: Label
  readonly unit: Label
  readonly title: Label
  readonly consequence: (view: NetworkView, result: IndicatorResult) => Label
}

/** The count of a part of an indicator; 0 for a part it does not have. */
export function partOf({ parts }: IndicatorResult, key: string): number {
  return parts.find((part) => part.key === key)?.count ?? 0
}
