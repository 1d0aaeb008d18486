import type { RequestEvent } from '@sveltejs/kit'
import { hasFilters, readFilters } from '#lib/filters/shared-filters.ts'
import { activeFilters } from '#lib/institutions/active-filters.ts'
import { readTable } from '#lib/institutions/table-state.ts'
import { loadChoices } from './institution-list.ts'

/** The shared filters of an address in words, for what leaves the screen: paper and files. Asks nothing without one. */
export async function filterWords(event: RequestEvent): Promise<string[]> {
  const { searchParams } = event.url
  if (!hasFilters(readFilters(searchParams))) return []
  const state = { ...readTable(searchParams, false), onlyContactedInDanger: false }
  return activeFilters(state, await loadChoices(event)).map(({ label }) => label)
}
