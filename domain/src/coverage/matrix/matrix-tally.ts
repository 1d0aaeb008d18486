import type { InstitutionView } from '../../model/view.ts'
import type { MatrixState } from './matrix-measures.ts'

export interface MatrixMember {
  readonly institution: InstitutionView
  readonly state: MatrixState
}

/** The institutions of a cell, a row or a column. Always `numerator + failing + unknown = denominator`. */
export interface MatrixTally {
  readonly numerator: number
  readonly failing: number
  readonly unknown: number
  readonly denominator: number
  /** What asks for something first; what is not counted last. */
  readonly members: readonly MatrixMember[]
}

const stateOrder: Readonly<Record<MatrixState, number>> = { FAILING: 0, UNKNOWN: 1, IN_ORDER: 2, NOT_COUNTED: 3 }

/** Counts members by their states. O(members log members). */
export function tallyMembers(members: readonly MatrixMember[]): MatrixTally {
  const count = (wanted: MatrixState): number => members.filter(({ state }) => state === wanted).length
  const [numerator, failing, unknown] = [count('IN_ORDER'), count('FAILING'), count('UNKNOWN')]
  return {
    numerator,
    failing,
    unknown,
    denominator: numerator + failing + unknown,
    members: members.toSorted((a, b) => stateOrder[a.state] - stateOrder[b.state]),
  }
}
