import type { MapData, MapGroup, MapInstitution, MapRole } from './map-data.ts'

/** Ways to find things of the map by what points to them. */
export interface Lookups {
  readonly groups: ReadonlyMap<string, MapGroup>
  readonly institutions: ReadonlyMap<string, MapInstitution>
  readonly roles: ReadonlyMap<string, MapRole>
  /** Names by id. */
  readonly districts: ReadonlyMap<string, string>
  /** Names of types by key and of carriers by id. */
  readonly filterNames: ReadonlyMap<string, string>
}

/** Indexes the data of the map once. O(n). */
export function lookupsOf(data: MapData): Lookups {
  return {
    groups: new Map(data.groups.map((group) => [group.key, group])),
    institutions: new Map(data.institutions.map((institution) => [institution.id, institution])),
    roles: new Map(data.roles.map((role) => [role.id, role])),
    districts: new Map(data.districts.map(({ id, name }) => [id, name])),
    filterNames: new Map(data.filterNames.map(({ id, name }) => [id, name])),
  }
}
