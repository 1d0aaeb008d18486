/** An institution as it is stored now, with its latest profile; what rows of a file are compared with. */
export interface ExistingInstitution {
  readonly id: string
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
  readonly validTo: string | null
  readonly profile: ExistingProfile | null
}

export interface ExistingProfile {
  readonly id: string
  readonly institutionTypeKey: string | null
  readonly carrierId: string | null
  readonly districtId: string | null
  readonly validFrom: string | null
}

export interface ExistingCarrier {
  readonly id: string
  readonly name: string
  readonly registerNumber: string | null
}

/** The part of a network that an import may touch. */
export interface ExistingContent {
  readonly institutions: readonly ExistingInstitution[]
  readonly carriers: readonly ExistingCarrier[]
  readonly districts: readonly { readonly id: string; readonly name: string }[]
}
