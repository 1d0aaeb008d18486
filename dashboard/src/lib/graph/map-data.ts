import type { Day } from '@schutznetz/domain/model/day.ts'

export type Reach = 'OWN' | 'GROUP' | 'NONE'
type Confirmed = 'BOTH' | 'ONE' | 'NEITHER'

/** A professional group: a sector of the wheel. */
export interface MapGroup {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly code: string
  readonly statutoryNumber: number | null
  /** Nobody represents its statutory number. */
  readonly missing: boolean
}

export interface MapInstitution {
  readonly id: string
  readonly name: string
  readonly groupKey: string | null
  readonly districtId: string | null
  /** Only where a filter asks for it; else `null`. */
  readonly typeKey: string | null
  /** Only where a filter asks for it; else `null`. */
  readonly carrierId: string | null
  readonly reach: Reach
  /** Acting roles that reach it. */
  readonly viaRoleIds: readonly string[]
  /** Of its own multiplier, which is part of its glyph; `null` = it has none. */
  readonly own: RoleStrength | null
  /** Keys of the indicators that count it as a gap. */
  readonly gaps: readonly string[]
}

/** What decides how a multiplier is drawn. */
export interface RoleStrength {
  readonly hasDeputy: boolean
  readonly failureRisk: boolean
}

/** A multiplier of ring 1: a group role, or somebody who acts for several institutions. */
export interface MapRole extends RoleStrength {
  readonly id: string
  /** All roles it stands for; mostly one. */
  readonly roleIds: readonly string[]
  /** What it is for; names no person. */
  readonly label: string
  /** Who acts, as far as the viewer reads names. */
  readonly name: string | null
  readonly groupKey: string | null
}

export interface MapLink {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly confirmed: Confirmed
  readonly stale: boolean
}

interface Named {
  readonly id: string
  readonly name: string
}

interface MapDistrict extends Named {
  /** `null` = unknown, or beyond the municipalities. */
  readonly municipalityId: string | null
}

/** A number of the whole network with its denominator. */
interface MapIndicator {
  readonly key: string
  readonly label: string
  readonly numerator: number
  readonly failing: number
  readonly unknown: number
  readonly denominator: number
}

/** Everything the map draws, for one revision and one day. */
export interface MapData {
  readonly day: Day
  readonly revision: number
  readonly rulesVersion: string
  readonly groups: readonly MapGroup[]
  readonly districts: readonly MapDistrict[]
  /** Names of municipalities, and of types (by key) and carriers where a filter from another page asks for them. */
  readonly filterNames: readonly Named[]
  readonly institutions: readonly MapInstitution[]
  readonly roles: readonly MapRole[]
  readonly links: readonly MapLink[]
  readonly indicators: readonly MapIndicator[]
}
