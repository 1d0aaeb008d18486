import { unassignedKey } from '@schutznetz/domain/layout/sectors.ts'
import { layoutWheel } from '@schutznetz/domain/layout/wheel.ts'
import type { Wheel } from '@schutznetz/domain/layout/wheel-types.ts'
import type { MapData } from './map-data.ts'

/** The wheel of a network. Depends on the data alone: filters and the focus never move anything. */
export function wheelOf(data: MapData): Wheel {
  return layoutWheel({
    sectors: data.groups,
    institutions: data.institutions,
    // The API has already put together what stands in ring 1.
    multipliers: data.roles.map((role) => ({ ...role, groupKey: role.groupKey ?? unassignedKey, institutionId: null })),
    links: data.links,
  })
}
