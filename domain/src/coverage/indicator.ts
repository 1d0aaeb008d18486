import type { Label } from '../catalogue/types.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import type { Gap } from './gap.ts'
import type { IndicatorKey } from './indicator-key.ts'

/** Chooses the institutions a slice of the network is counted for. */
export type InstitutionFilter = (institution: InstitutionView) => boolean

/** One figure within an indicator. */
export interface IndicatorPart {
  readonly key: string
  readonly label: Label
  /** Which figure it is a part of; `APART` = beside the count, e.g. persons where roles are counted. */
  readonly of: 'NUMERATOR' | 'FAILING' | 'UNKNOWN' | 'APART'
  readonly count: number
}

/** A subject that is named with a remark: left out of the count, or in order but with something to look at. */
export interface Remark {
  readonly id: string
  readonly label: Label
  readonly reason: Label
}

/** What an indicator yields. Always `numerator + failing + unknown = denominator`, with one gap per failing or unknown subject. */
export interface Evaluation {
  readonly numerator: number
  readonly failing: number
  /** Neither in order nor failing: a date, a type or an answer is missing. */
  readonly unknown: number
  readonly denominator: number
  readonly parts: readonly IndicatorPart[]
  /** What is not a share, e.g. a number of articulation institutions. */
  readonly value: number | null
  /** The value in words, also where there is none to give; `null` = the indicator has no value. */
  readonly valueWords: Label | null
  /** Share to aim for, 0 to 1. `null` = neither law nor settings name one. */
  readonly target: number | null
  /** Not counted, with the reason. */
  readonly excluded: readonly Remark[]
  /** Counted as in order, with something due. */
  readonly flagged: readonly Remark[]
  readonly gaps: readonly Gap[]
}

/** An extension point: an indicator is a plain object in the registry, and everything shown about it derives from it. */
export interface IndicatorDefinition {
  readonly key: IndicatorKey
  readonly label: Label
  /** What it says, why it matters and how it is counted, for readers without a law degree. */
  readonly explanation: Label
  /** Paragraph or rule it rests on. */
  readonly source: Label
  /**
   * Every subject is the matter of one institution, or of a link between two, and hangs on nothing else: where a view
   * stands beside another, only those of touched institutions are counted again.
   */
  readonly isLocal?: true
  /** What persons do decides nothing: while only persons leave, nothing is counted again. */
  readonly ignoresPeople?: true
  /** A pure function of the view and a slice of it; `null` = the whole network. */
  readonly evaluate: (view: NetworkView, filter: InstitutionFilter | null) => Evaluation
}
