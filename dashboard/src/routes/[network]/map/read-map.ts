import type { MapData } from '#lib/graph/map-data.ts'
import { readGroups } from '#lib/graph/read-groups.ts'
import type { MapNetworkQuery } from '#lib/generated/graphql.ts'

type MapNetwork = NonNullable<MapNetworkQuery['network']>

/** Turns the answer into what the map draws. Keeps the order of the answer: it is the order on the wheel. */
export function readMap(network: MapNetwork): MapData {
  return {
    day: network.asOf,
    revision: network.revision,
    rulesVersion: network.coverage.rulesVersion,
    groups: readGroups(network.groups.nodes),
    districts: network.districts.map(({ municipality, ...district }) => ({
      ...district,
      municipalityId: municipality?.id ?? null,
    })),
    filterNames: readFilterNames(network),
    institutions: network.cooperation.nodes.map(({ id, label, groupKey, districtId, reach, viaRoleIds, ...node }) => ({
      id,
      name: label,
      groupKey,
      districtId,
      typeKey: node.typeKey ?? null,
      carrierId: node.carrierId ?? null,
      reach: reach ?? 'NONE',
      viaRoleIds,
      own: node.hasDeputy === null ? null : { hasDeputy: node.hasDeputy, failureRisk: node.failureRisk },
      gaps: node.gaps,
    })),
    roles: network.multipliers.nodes.map(({ id, label, groupKey, hasDeputy, failureRisk, roles, acting }) => ({
      id,
      label,
      name: acting?.displayName ?? null,
      groupKey,
      hasDeputy: hasDeputy ?? false,
      failureRisk,
      roleIds: roles.map((role) => role.id),
    })),
    links: network.cooperation.edges.map(({ id, source, target, confirmed, stale }) => ({
      id,
      source,
      target,
      confirmed: confirmed ?? 'NEITHER',
      stale,
    })),
    indicators: network.coverage.indicators,
  }
}

function readFilterNames({ districts, typeNames, carrierNames }: MapNetwork): MapData['filterNames'] {
  const types = (typeNames ?? []).flatMap(({ keys }) => keys.map(({ key, label }) => ({ id: key ?? '', name: label })))
  const carriers = (carrierNames ?? []).flatMap(({ keys }) =>
    keys.map(({ id, label }) => ({ id: id ?? '', name: label })),
  )
  const municipalities = districts.flatMap(({ municipality }) => (municipality ? [municipality] : []))
  return [...municipalities, ...types, ...carriers]
}
