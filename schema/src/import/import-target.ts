import type { Day } from '@schutznetz/domain/model/day.ts'

/** A carrier as a file names it: by its register number, or only by name. */
export interface CarrierTarget {
  readonly registerNumber: string | null
  readonly name: string
  readonly kind: 'MUNICIPAL' | 'CHURCH' | 'CHARITY' | 'ASSOCIATION' | 'COMPANY' | 'STATE' | 'OTHER' | null
  readonly phone: string | null
}

/** What a row of a file says about an institution. `null` = says nothing: it never empties what is stored. */
export interface ImportTarget {
  readonly name: string
  readonly registerNumber: string | null
  readonly ownNumber: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly city: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  readonly openingHours: string | null
  readonly places: number | null
  readonly institutionTypeKey: string | null
  readonly carrier: CarrierTarget | null
  readonly district: string | null
  /** First day of existence; used only for a new institution. */
  readonly validFrom: Day | null
  /** Other names by which the institution may already be known; for possible duplicates only. */
  readonly otherNames: readonly string[]
}

/** Why a row cannot be taken over, and what would help. */
export interface RowProblem {
  readonly column: string
  readonly message: string
  readonly fix: string
}

/** A row as it was read, before it is compared with what is stored. */
export interface ParsedRow {
  readonly rowNumber: number
  readonly name: string | null
  readonly registerNumber: string | null
  /** `null` exactly where there is a problem. */
  readonly target: ImportTarget | null
  readonly problem: RowProblem | null
  /** What a person should know about the row without it being wrong. */
  readonly notes: readonly string[]
}

/** What a file, or a set of files that belong together, contains. */
export interface ParsedImport {
  readonly rows: readonly ParsedRow[]
  /** Sentences about the file as a whole. */
  readonly notes: readonly string[]
  /** Rows that were not meant, such as those of other municipalities. */
  readonly leftOut: number
}

/** A target of which only the name is known. */
export const emptyTarget: Omit<ImportTarget, 'name'> = {
  registerNumber: null,
  ownNumber: null,
  street: null,
  postalCode: null,
  city: null,
  latitude: null,
  longitude: null,
  phone: null,
  email: null,
  website: null,
  openingHours: null,
  places: null,
  institutionTypeKey: null,
  carrier: null,
  district: null,
  validFrom: null,
  otherNames: [],
}
