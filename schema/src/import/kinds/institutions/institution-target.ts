import type { Day } from '@schutznetz/domain/model/day.ts'

/** A carrier as a file names it: by its register number, or only by name. */
export interface CarrierTarget {
  readonly registerNumber: string | null
  readonly name: string
  readonly kind: 'MUNICIPAL' | 'CHURCH' | 'CHARITY' | 'ASSOCIATION' | 'COMPANY' | 'STATE' | 'OTHER' | null
  readonly phone: string | null
}

/** What a row of a file says about an institution. `null` = says nothing: it never empties what is stored. */
export interface InstitutionTarget {
  /** Id in this network, from a list that came out of it. */
  readonly id: string | null
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
  readonly isContactedInDanger: boolean | null
  readonly institutionTypeKey: string | null
  readonly carrier: CarrierTarget | null
  readonly district: string | null
  /** First day of existence; used only for a new institution. */
  readonly validFrom: Day | null
  /** Other names by which the institution may already be known; for possible duplicates only. */
  readonly otherNames: readonly string[]
}

/** A target of which only the name is known. */
export const emptyTarget: Omit<InstitutionTarget, 'name'> = {
  id: null,
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
  isContactedInDanger: null,
  institutionTypeKey: null,
  carrier: null,
  district: null,
  validFrom: null,
  otherNames: [],
}

/** Columns of an institution that a file may change. */
export const institutionFields = [
  'name',
  'registerNumber',
  'ownNumber',
  'street',
  'postalCode',
  'city',
  'latitude',
  'longitude',
  'phone',
  'email',
  'website',
  'openingHours',
  'places',
  'isContactedInDanger',
] as const
