import { unassignedKey } from '@schutznetz/domain/layout/sectors.ts'
import { layoutWheel } from '@schutznetz/domain/layout/wheel.ts'
import type { InstitutionInput, LinkInput, SectorInput, Wheel } from '@schutznetz/domain/layout/wheel-types.ts'
import type { RoleStrength } from './map-data.ts'

/** What the wheel needs of a network; the data of the map has more. */
export interface WheelSource {
  readonly groups: readonly SectorInput[]
  readonly institutions: readonly InstitutionInput[]
  readonly roles: readonly (RoleStrength & { readonly id: string; readonly groupKey: string | null })[]
  readonly links: readonly LinkInput[]
}

/** The wheel of a network. Depends on the data alone: filters and the focus never move anything. */
export function wheelOf(data: WheelSource): Wheel {
  return layoutWheel({
    sectors: data.groups,
    institutions: data.institutions,
    // The API has already put together what stands in ring 1.
    multipliers: data.roles.map((role) => ({ ...role, groupKey: role.groupKey ?? unassignedKey, institutionId: null })),
    links: data.links,
  })
}
