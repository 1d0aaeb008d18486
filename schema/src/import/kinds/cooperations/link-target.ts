import type { Day } from '@schutznetz/domain/model/day.ts'
import type { CooperationFrequency, CooperationKind } from '@schutznetz/domain/model/records/cooperation.ts'

/** One side of a cooperation as a row names it, with what a new institution of it would be. */
export interface LinkSide {
  readonly name: string | null
  /** Register number, else the network's own number. */
  readonly number: string | null
  /** Type of a new institution; `null` = unknown. */
  readonly institutionTypeKey: string | null
}

/** What a row of a file says about a cooperation. `null` = says nothing. */
export interface LinkTarget {
  readonly institution: LinkSide
  readonly partner: LinkSide
  readonly kind: CooperationKind
  readonly frequency: CooperationFrequency | null
  readonly description: string | null
  /** First day; used only for a new cooperation. `null` = since ever. */
  readonly validFrom: Day | null
}

/** What counts where a list names no kind. */
export const defaultKind: CooperationKind = 'PROFESSIONAL_EXCHANGE'
