import type { Label } from '../catalogue/types.ts'
import type { InstitutionView } from '../model/view.ts'
import type { IndicatorKey } from './indicator-key.ts'
import { properName } from './wording.ts'

/** CRITICAL = a duty by statute is not met; CHECK = unknown, somebody has to ask. */
export type GapSeverity = 'CRITICAL' | 'WARNING' | 'NOTICE' | 'CHECK'

export type GapSubjectKind =
  | 'STATUTE_GROUP'
  | 'GROUP'
  | 'INSTITUTION'
  | 'ROLE'
  | 'PERSON'
  | 'AFFILIATION'
  | 'CARRIER'
  | 'DISTRICT'
  | 'LINK'
  | 'QUALIFICATION'
  | 'REPORTING_PATH'
  | 'OFFER'
  | 'CONCERN'

/** What a gap is about. Labels name no person; whoever may see names resolves them by `personId`. */
export interface GapSubject {
  readonly kind: GapSubjectKind
  readonly id: string
  readonly label: Label
  readonly personId: string | null
}

/** Something that is missing or unknown, with what to do about it. */
export interface Gap {
  /** Indicator and subject: stays the same over recomputation, so a decision about the gap survives. */
  readonly key: string
  readonly indicator: IndicatorKey
  readonly severity: GapSeverity
  readonly subject: GapSubject
  readonly reason: Label
  readonly proposal: Label
  /** What the data has to say for the gap to close. */
  readonly closedBy: Label
  /** Institutions whose own matter this is; empty for a matter of a group or of the whole network. */
  readonly institutionIds: readonly string[]
}

/** The words of a gap; tally adds the rest. */
export interface GapWords {
  readonly reason: Label
  readonly proposal: Label
  readonly closedBy: Label
}

/** An institution as the subject of a gap. */
export function describeInstitution({ id, record }: InstitutionView): {
  subject: GapSubject
  institutionIds: string[]
} {
  const label = properName(record.name)
  return { subject: { kind: 'INSTITUTION', id, label, personId: null }, institutionIds: [id] }
}

/** The key of a gap, from indicator and subject. */
export function gapKey(indicator: IndicatorKey, subject: GapSubject): string {
  return `${indicator}:${subject.kind}:${subject.id}`
}

/** Gravest first. */
export const severityOrder: Record<GapSeverity, number> = { CRITICAL: 0, WARNING: 1, NOTICE: 2, CHECK: 3 }

/** Gravest first; equal ones by the name of the subject, then by key. */
export function compareGaps(a: Gap, b: Gap): number {
  return (
    severityOrder[a.severity] - severityOrder[b.severity] ||
    collator.compare(a.subject.label.de, b.subject.label.de) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}

const collator = new Intl.Collator('de', { numeric: true })
