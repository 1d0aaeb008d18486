/** German and English text. */
interface Text {
  readonly de: string
  readonly en: string
}

/** Reference data as `domain` keeps it; what is written to the database so that rows can refer to it. */
export interface CatalogueData {
  /** Ascends in text order. */
  readonly version: string
  readonly statutes: readonly {
    readonly key: string
    readonly version: string
    readonly label: Text
    readonly source: string
    readonly validFrom: string
    readonly validTo: string | null
    readonly groups: readonly { readonly number: number; readonly label: Text; readonly shortLabel: Text }[]
    readonly numberByGroupKey: Readonly<Record<string, number>>
    readonly initialGroupKeys: readonly string[]
  }[]
  readonly groups: readonly {
    readonly key: string
    readonly label: Text
    readonly position: number
    readonly broaderKey: string | null
  }[]
  readonly institutionTypes: readonly {
    readonly key: string
    readonly label: Text
    readonly groupKey: string
    readonly isDayCareCentre: boolean
    readonly needsProtectionConcept: boolean
    readonly conceptBasis: string | null
    readonly needsAgreement: boolean
    readonly expectsSpecialist: boolean
    readonly reportingPathTypeKeys: readonly string[]
  }[]
  readonly pathTypes: readonly { readonly key: string; readonly label: Text; readonly legalBasis: string }[]
}
