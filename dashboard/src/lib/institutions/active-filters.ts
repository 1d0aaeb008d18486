import { labelOf, type ActiveFilter, type FilterChoice } from '#lib/filters/filter-choice.ts'
import { anyGap, type SharedFilters } from '#lib/filters/shared-filters.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Choices } from './choices.ts'
import type { TableState } from './table-state.ts'

type ListName = 'groups' | 'districts' | 'municipalities' | 'reach' | 'types' | 'carriers'

/** Every filter in force: as chips on the page, and in words in a file. */
export function activeFilters(state: TableState, choices: Choices): ActiveFilter<TableState>[] {
  const { filters } = state
  const without = (change: Partial<SharedFilters>): TableState => ({
    ...state,
    page: 1,
    filters: { ...filters, ...change },
  })
  const listed = (name: ListName, known: readonly FilterChoice[]): ActiveFilter<TableState>[] =>
    filters[name].map((key) => ({
      key: `${name} ${key}`,
      label: labelOf(known, key) ?? m.institutions_unknown(),
      without: without({ [name]: filters[name].filter((other) => other !== key) }),
    }))
  const text = filters.text.trim()
  return [
    ...(text ? [{ key: 'q', label: `«${text}»`, without: without({ text: '' }) }] : []),
    ...listed('groups', choices.groups),
    ...listed('districts', choices.districts),
    ...listed('municipalities', choices.municipalities),
    ...listed('types', choices.types),
    ...listed('carriers', choices.carriers),
    ...listed('reach', choices.reach),
    ...(filters.gap ? [{ key: 'gap', label: gapLabel(filters.gap, choices), without: without({ gap: null }) }] : []),
    ...(filters.onlyStatutory
      ? [{ key: 'statutory', label: m.institutions_filter_statutory(), without: without({ onlyStatutory: false }) }]
      : []),
    ...(filters.only.length > 0
      ? [
          {
            key: 'only',
            label: m.institutions_filter_only({ count: filters.only.length }),
            without: without({ only: [] }),
          },
        ]
      : []),
    ...(state.onlyContactedInDanger
      ? [
          {
            key: 'danger',
            label: m.institutions_filter_danger(),
            without: { ...state, page: 1, onlyContactedInDanger: false },
          },
        ]
      : []),
  ]
}

function gapLabel(gap: string, { gaps }: Choices): string {
  const label = labelOf(gaps, gap) ?? gap
  return gap === anyGap ? label : m.institutions_filter_gap_named({ indicator: label })
}
