import { searchableName, searchableText, searchWords } from '@schutznetz/domain/text/matches-text.ts'
import type { MapData, MapInstitution, MapRole, RoleStrength } from './map-data.ts'
import { anyGap, noDistrict } from '#lib/filters/shared-filters.ts'
import { hasFilters, type RoleForm, type ViewState } from './view-state.ts'

/** What remains visible under the filters of a view. */
export interface Shown {
  readonly institutionIds: ReadonlySet<string>
  readonly roleIds: ReadonlySet<string>
  /** Groups that are missing and not filtered away. */
  readonly missingGroupKeys: ReadonlySet<string>
  readonly isFiltered: boolean
}

/** How a multiplier is drawn: failure risk beats the question of a deputy, which it includes. */
export function roleFormOf(role: RoleStrength): RoleForm {
  if (role.failureRisk) return 'RISK'
  return role.hasDeputy ? 'DEPUTY' : 'ALONE'
}

/**
 * Applies the filters of a view. Within one filter any value suffices, between filters all must hold. A multiplier
 * stays visible while an institution it reaches does; without institutions its group decides. O(n).
 */
export function filterMap(data: MapData, state: ViewState): Shown {
  const isFiltered = hasFilters(state)
  const groups = new Map(data.groups.map((group) => [group.key, group]))
  const districts = new Map(data.districts.map((district) => [district.id, district]))
  const roles = new Map(data.roles.flatMap((role) => role.roleIds.map((roleId) => [roleId, role] as const)))
  const groupPasses = (key: string | null): boolean => {
    const group = key === null ? undefined : groups.get(key)
    if (state.groups.length > 0 && !(key !== null && state.groups.includes(key))) return false
    if (state.onlyStatutory && (group?.statutoryNumber ?? null) === null) return false
    return !state.onlyMissing || (group?.missing ?? false)
  }
  const words = searchWords(state.text)
  const passes = (institution: MapInstitution): boolean =>
    isAmong(institution.id, state.only) &&
    groupPasses(institution.groupKey) &&
    districtPasses(institution, state) &&
    isAmong(districts.get(institution.districtId ?? '')?.municipalityId ?? null, state.municipalities) &&
    isAmong(institution.typeKey, state.types) &&
    isAmong(institution.carrierId, state.carriers) &&
    (state.reach.length === 0 || state.reach.includes(institution.reach)) &&
    gapPasses(institution, state) &&
    formPasses(institution, state, roles) &&
    textPasses(
      searchableName(institution.name),
      searchableText([
        groups.get(institution.groupKey ?? '')?.label,
        districts.get(institution.districtId ?? '')?.name,
        ...multiplierNames(institution, roles),
      ]),
      words,
    )

  const institutionIds = new Set(data.institutions.filter(passes).map(({ id }) => id))
  const reaching = new Set(
    data.institutions.filter(({ id }) => institutionIds.has(id)).flatMap(({ viaRoleIds }) => viaRoleIds),
  )
  const lists = [state.only, state.districts, state.municipalities, state.reach, state.types, state.carriers, words]
  const narrowsInstitutions = lists.some((list) => list.length > 0) || state.gap !== null
  const roleIds = data.roles
    .filter((role) => groupPasses(role.groupKey))
    .filter((role) => state.roleForms.length === 0 || state.roleForms.includes(roleFormOf(role)))
    .filter((role) => !narrowsInstitutions || role.roleIds.some((roleId) => reaching.has(roleId)))
    .map(({ id }) => id)
  const missing = data.groups.filter((group) => group.missing && groupPasses(group.key) && state.roleForms.length === 0)
  return {
    institutionIds,
    roleIds: new Set(roleIds),
    missingGroupKeys: new Set(missing.map(({ key }) => key)),
    isFiltered,
  }
}

/** An empty list filters nothing. */
function isAmong(value: string | null, wanted: readonly string[]): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value))
}

function districtPasses({ districtId }: MapInstitution, { districts }: ViewState): boolean {
  return districts.length === 0 || districts.includes(districtId ?? noDistrict)
}

function gapPasses({ gaps }: MapInstitution, { gap }: ViewState): boolean {
  if (gap === null) return true
  return gap === anyGap ? gaps.length > 0 : gaps.includes(gap)
}

/** By its own multiplier or by one of ring 1 that reaches it. */
function formPasses(institution: MapInstitution, state: ViewState, roles: ReadonlyMap<string, MapRole>): boolean {
  if (state.roleForms.length === 0) return true
  const strengths = [institution.own, ...institution.viaRoleIds.map((roleId) => roles.get(roleId))]
  return strengths.some((strength) => strength && state.roleForms.includes(roleFormOf(strength)))
}

function multiplierNames({ viaRoleIds }: MapInstitution, roles: ReadonlyMap<string, MapRole>): string[] {
  return viaRoleIds.map((roleId) => roles.get(roleId)?.name ?? '')
}

/**
 * Every word, anywhere, as in the search of the API. That one also finds by type, carrier, address and numbers, which
 * the map does not load, and forgives typing errors.
 */
function textPasses(name: string, facts: string, words: readonly string[]): boolean {
  return words.every((word) => name.includes(word) || facts.includes(word))
}
