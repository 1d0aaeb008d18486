import { labelOf, type ActiveFilter } from '#lib/filters/filter-choice.ts'
import { m } from '#lib/paraglide/messages.js'
import { certificateStates } from './certificate-words.ts'
import { flagFilters } from './flag-filters.ts'
import type { ListChoices } from './list-choices.ts'
import type { ListState } from './list-state.ts'

/** Every filter in force: as chips on the page, and in words in a file. */
export function activeListFilters(state: ListState, choices: ListChoices): ActiveFilter<ListState>[] {
  const text = state.filters.text.trim()
  return [
    ...(text ? [{ key: 'q', label: `«${text}»`, without: withFilters(state, { text: '' }) }] : []),
    ...(['groups', 'districts'] as const).flatMap((name) =>
      state.filters[name].map((key) => ({
        key: `${name} ${key}`,
        label: labelOf(choices[name], key) ?? m.institutions_unknown(),
        without: withFilters(state, { [name]: state.filters[name].filter((other) => other !== key) }),
      })),
    ),
    ...state.person.certificates.map((key) => ({
      key: `certificate ${key}`,
      label: m.people_filter_certificate({ state: certificateStates[key]() }),
      without: {
        ...state,
        page: 1,
        person: { ...state.person, certificates: state.person.certificates.filter((other) => other !== key) },
      },
    })),
    ...flagFilters(state).flatMap(({ name, value, choices: words, without }) =>
      value === null ? [] : [{ key: name, label: labelOf(words, value ? '1' : '0') ?? name, without }],
    ),
  ]
}

function withFilters(state: ListState, change: Partial<ListState['filters']>): ListState {
  return { ...state, page: 1, filters: { ...state.filters, ...change } }
}
