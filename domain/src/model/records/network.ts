import type { Dated } from '../day.ts'
import type { OpenHours } from '../hours.ts'
import type { StoredRules } from '../settings.ts'

/** A municipality that belongs to the network (Kommune). */
export interface MunicipalityRecord {
  readonly id: string
  /** Official municipality key, 8 digits as text: the leading zero matters. */
  readonly ags: string
  readonly name: string
}

/** Part of a municipality (Stadtteil), or the supra-local area. */
export interface DistrictRecord {
  readonly id: string
  readonly municipalityId: string | null
  readonly name: string
  /** True for institutions that serve beyond the municipality (überörtlich). */
  readonly isSupraLocal: boolean
}

/** Thresholds and targets of a network; dated, so that a past day is counted by the rules of its time. */
export interface NetworkSettingsRecord extends Dated {
  readonly id: string
  /** See domain/src/model/settings.ts. */
  readonly thresholds: StoredRules
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Which statute is the network's yardstick. */
export interface StatuteChoiceRecord extends Dated {
  readonly id: string
  readonly statuteKey: string
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Coordination office (Koordinierungsstelle), § 9(2) LKSchG NRW: the hub of the network. */
export interface CoordinationOfficeRecord {
  readonly id: string
  readonly name: string
  readonly street: string | null
  readonly postalCode: string | null
  readonly city: string | null
  readonly phone: string | null
  readonly email: string | null
  /** What the office does, in its own words. */
  readonly tasks: readonly string[]
  /** Advice line under § 8b SGB VIII. */
  readonly adviceLinePhone: string | null
  /** List of {weekday: 1..7, from: HH:MM, to: HH:MM}. */
  readonly adviceLineHours: readonly OpenHours[]
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** A person who works in the coordination office. */
export interface CoordinatorRecord extends Dated {
  readonly id: string
  readonly officeId: string
  readonly personId: string
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Professional group (Berufsgruppe): what multipliers represent and the wheel shows as a sector. */
export interface ProfessionalGroupRecord extends Dated {
  readonly id: string
  /** Catalogue key, or a key of the network's own for a local group. */
  readonly key: string
  readonly labelDe: string
  readonly labelEn: string
  /** Added by this network, not from the catalogue. */
  readonly isCustom: boolean
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

/** Which professional group an institution type belongs to in this network, where it differs from the catalogue. */
export interface TypeMembershipRecord extends Dated {
  readonly id: string
  readonly institutionTypeKey: string
  readonly groupId: string
  /** Optimistic lock: raised by every update. */
  readonly version: number
}
