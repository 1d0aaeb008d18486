import type { Label } from '../catalogue/types.ts'
import type { Day } from '../model/day.ts'
import type { NetworkView } from '../model/view.ts'

export type DueKey =
  | 'CERTIFICATES'
  | 'PROTECTION_CONCEPTS'
  | 'AGREEMENTS'
  | 'GUIDELINES'
  | 'REPORTING_PATHS'
  | 'CONFIRMATIONS'
  | 'OPEN_INVITATIONS'
  | 'RECURRING_MEETINGS'

export type DueSubjectKind =
  'QUALIFICATION' | 'INSTITUTION' | 'AFFILIATION' | 'LINK' | 'AGREEMENT' | 'GUIDELINE' | 'REPORTING_PATH' | 'MEETING'

/** What is due. Labels name no person; whoever may see names resolves them by `personId`. */
export interface DueSubject {
  readonly kind: DueSubjectKind
  readonly id: string
  readonly label: Label
  readonly personId: string | null
  /** The institution whose own matter it is; `null` for a matter of a carrier, of a person or of the whole network. */
  readonly institutionId: string | null
}

export interface DueItem {
  /** Id of the row that is due: unique within its kind. */
  readonly id: string
  /** The day by which something has to be done. */
  readonly day: Day
  readonly isOverdue: boolean
  /** Described only when shown: a large network has thousands of records to confirm. */
  readonly describe: () => DueSubject
}

/** What one kind finds in a network, however far ahead; `undated` counts what has no day although it should. */
export interface Findings {
  readonly items: readonly DueItem[]
  readonly undated: number
}

/** An extension point: a kind of thing that falls due is a plain object in the registry. */
export interface DueDefinition {
  readonly key: DueKey
  readonly label: Label
  /** A count of this kind with its noun and what to do. */
  readonly title: (count: number) => Label
  /** What `undated` says of one of them; «ohne Datum» if absent. */
  readonly undatedLabel?: Label
  /** A pure function of the view. */
  readonly find: (view: NetworkView) => Findings
}

/** Past its day on that day: what has to be done *by* a day is overdue on it, as a certificate expires on it. */
export function isPast(view: NetworkView, day: Day): boolean {
  return day <= view.day
}

/** A subject that is nobody's in particular. */
export const ofNetwork = { personId: null, institutionId: null } as const
