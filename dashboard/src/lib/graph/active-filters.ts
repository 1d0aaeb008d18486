import { m } from '#lib/paraglide/messages.js'
import type { MapView } from './map-view.svelte.ts'
import { anyGap, noDistrict } from '#lib/filters/shared-filters.ts'
import type { ViewState } from './view-state.ts'
import { reachWords, roleFormWords } from './words.ts'

/** One thing that filters, in words, and the view without it. */
export interface ActiveFilter {
  readonly key: string
  readonly label: string
  readonly without: Partial<ViewState>
}

/** Every filter in force, in the order the panel lists them. */
export function activeFilters(map: MapView): ActiveFilter[] {
  const { state } = map
  const less = <T>(list: readonly T[], value: T): T[] => list.filter((other) => other !== value)
  return [
    ...(state.text.trim() ? [{ key: 'q', label: `«${state.text.trim()}»`, without: { text: '' } }] : []),
    ...state.groups.map((key) => ({
      key: `group ${key}`,
      label: map.groupLabel(key),
      without: { groups: less(state.groups, key) },
    })),
    ...state.districts.map((id) => ({
      key: `district ${id}`,
      label: map.districtLabel(id === noDistrict ? null : id),
      without: { districts: less(state.districts, id) },
    })),
    ...state.municipalities.map((id) => ({
      key: `municipality ${id}`,
      label: map.lookups.filterNames.get(id) ?? m.institutions_filter_municipality(),
      without: { municipalities: less(state.municipalities, id) },
    })),
    ...state.types.map((key) => ({
      key: `type ${key}`,
      label: map.lookups.filterNames.get(key) ?? key,
      without: { types: less(state.types, key) },
    })),
    ...state.carriers.map((id) => ({
      key: `carrier ${id}`,
      label: map.lookups.filterNames.get(id) ?? m.map_filter_carrier(),
      without: { carriers: less(state.carriers, id) },
    })),
    ...state.reach.map((reach) => ({
      key: reach,
      label: reachWords[reach](),
      without: { reach: less(state.reach, reach) },
    })),
    ...state.roleForms.map((form) => ({
      key: form,
      label: roleFormWords[form](),
      without: { roleForms: less(state.roleForms, form) },
    })),
    ...(state.only.length > 0
      ? [{ key: 'only', label: m.institutions_filter_only({ count: state.only.length }), without: { only: [] } }]
      : []),
    ...(state.gap ? [{ key: 'gap', label: gapLabel(map, state.gap), without: { gap: null } }] : []),
    ...(state.onlyMissing ? [{ key: 'missing', label: m.map_filter_missing(), without: { onlyMissing: false } }] : []),
    ...(state.onlyStatutory
      ? [{ key: 'statutory', label: m.map_filter_statutory(), without: { onlyStatutory: false } }]
      : []),
  ]
}

/** A gap by the name of its indicator. */
function gapLabel(map: MapView, gap: string): string {
  if (gap === anyGap) return m.map_filter_gaps()
  const indicator = map.data.indicators.find(({ key }) => key === gap)
  return m.map_filter_gap({ indicator: indicator?.label ?? gap })
}
