import type { MapView } from './map-view.svelte.ts'
import { noDistrict, toggled } from '#lib/filters/shared-filters.ts'
import type { ViewState } from './view-state.ts'

/** A value of a filter, with how many institutions of the whole network have it. */
export interface Choice {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly isActive: boolean
  readonly change: Partial<ViewState>
}

/** Districts that have institutions, and "without a district" if there are such. */
export function districtChoices(map: MapView): Choice[] {
  const counts = countBy(map.data.institutions.map(({ districtId }) => districtId ?? noDistrict))
  const ids = [...map.data.districts.map(({ id }) => id), noDistrict].filter((id) => counts.has(id))
  return ids.map((id) => ({
    key: id,
    label: map.districtLabel(id === noDistrict ? null : id),
    count: counts.get(id) ?? 0,
    isActive: map.state.districts.includes(id),
    change: { districts: toggled(map.state.districts, id) },
  }))
}

/** All professional groups, in the order of the wheel. */
export function groupChoices(map: MapView): Choice[] {
  const counts = countBy(map.data.institutions.map(({ groupKey }) => groupKey ?? ''))
  return map.data.groups.map(({ key, code, label }) => ({
    key,
    label: `${code} ${label}`,
    count: counts.get(key) ?? 0,
    isActive: map.state.groups.includes(key),
    change: { groups: toggled(map.state.groups, key) },
  }))
}

/** Indicators that find a gap in at least one institution. */
export function gapChoices(map: MapView): Choice[] {
  const counts = countBy(map.data.institutions.flatMap(({ gaps }) => gaps))
  return map.data.indicators
    .filter(({ key }) => counts.has(key))
    .map(({ key, label }) => ({
      key,
      label,
      count: counts.get(key) ?? 0,
      isActive: map.state.gap === key,
      change: { gap: map.state.gap === key ? null : key },
    }))
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
