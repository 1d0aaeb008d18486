import type { Place } from '@schutznetz/domain/layout/wheel-types.ts'
import type { Selected } from './map-view.svelte.ts'
import type { MapData } from './map-data.ts'

export interface Way {
  readonly id: string
  readonly from: Place
  readonly to: Place
}

/**
 * How the network's word travels for the selection: from a multiplier to the institutions it reaches, or from the
 * responsible multipliers to the selected institution.
 */
export function waysOf(
  map: { readonly data: MapData; readonly selected: Selected | null },
  places: ReadonlyMap<string, Place>,
): Way[] {
  const { selected } = map
  if (selected?.kind === 'ROLE') {
    return map.data.institutions
      .filter(({ viaRoleIds }) => viaRoleIds.some((roleId) => selected.role.roleIds.includes(roleId)))
      .flatMap(({ id }) => wayBetween(places, selected.role.id, id))
  }
  if (selected?.kind === 'INSTITUTION' && selected.institution.reach === 'GROUP') {
    const { id, viaRoleIds } = selected.institution
    return map.data.roles
      .filter(({ roleIds }) => roleIds.some((roleId) => viaRoleIds.includes(roleId)))
      .flatMap((role) => wayBetween(places, role.id, id))
  }
  return []
}

function wayBetween(places: ReadonlyMap<string, Place>, roleId: string, institutionId: string): Way[] {
  const [from, to] = [places.get(roleId), places.get(institutionId)]
  return from && to ? [{ id: `${roleId} ${institutionId}`, from, to }] : []
}
