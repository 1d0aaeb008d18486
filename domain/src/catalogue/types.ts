import type { Day } from '../model/day.ts'

export interface Label {
  readonly de: string
  readonly en: string
}

/** A participant group of a statute, identified by its number there. */
export interface StatuteGroupDefinition {
  readonly number: number
  readonly label: Label
  /** Short form for tight places (strip, wheel). */
  readonly shortLabel: Label
  /** Represented only by a person with a valid specialist certificate (definitions.md, "Represented"). */
  readonly requiresCertificate?: true
}

/** A version of a statute's list of participants; reference data, never a code path (domain.md 3). */
export interface StatuteDefinition {
  readonly key: string
  readonly version: string
  readonly label: Label
  /** Citation and where the text can be read. */
  readonly source: string
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly groups: readonly StatuteGroupDefinition[]
  /** Professional-group key → statutory number; a key that is absent is local. */
  readonly numberByGroupKey: Readonly<Record<string, number>>
  /** Groups a new network starts with: one per number at least, and the usual local ones. */
  readonly initialGroupKeys: readonly string[]
}

export interface GroupDefinition {
  readonly key: string
  readonly label: Label
  /** Order among groups with the same statutory number, and among local ones. */
  readonly position: number
  /** The group that takes this one's institutions in where a network does not use it. `null` = none. */
  readonly broaderKey: string | null
}

/** Institution type (Einrichtungsart) with what the law, and nothing but the law, expects of it. */
export interface InstitutionTypeDefinition {
  readonly key: string
  readonly label: Label
  readonly groupKey: string
  /** Counts as Kita in KITAS_WITH_SPECIALIST. */
  readonly isDayCareCentre: boolean
  readonly needsProtectionConcept: boolean
  /** Paragraph that asks for the protection concept; `null` exactly where none is asked for. */
  readonly conceptBasis: string | null
  readonly needsAgreement: boolean
  readonly expectsSpecialist: boolean
  readonly reportingPathTypeKeys: readonly string[]
}

export interface PathTypeDefinition {
  readonly key: string
  readonly label: Label
  readonly legalBasis: string
}

/** All reference data in one versioned object. */
export interface Catalogue {
  readonly version: string
  readonly statutes: readonly StatuteDefinition[]
  readonly groups: readonly GroupDefinition[]
  readonly institutionTypes: readonly InstitutionTypeDefinition[]
  readonly pathTypes: readonly PathTypeDefinition[]
}
