import type { FilterChoice } from '#lib/filters/filter-choice.ts'
import { anyGap, noDistrict } from '#lib/filters/shared-filters.ts'
import type { InstitutionChoicesQuery } from '#lib/generated/graphql.ts'
import { reachWords } from '#lib/graph/words.ts'
import { m } from '#lib/paraglide/messages.js'

/** What there is to filter by. */
export interface Choices {
  readonly groups: readonly FilterChoice[]
  readonly districts: readonly FilterChoice[]
  /** Empty in a network of a single one: there is nothing to choose. */
  readonly municipalities: readonly FilterChoice[]
  readonly reach: readonly FilterChoice[]
  readonly gaps: readonly FilterChoice[]
  readonly types: readonly FilterChoice[]
  /** Those with most institutions first. */
  readonly carriers: readonly FilterChoice[]
}

type Network = NonNullable<InstitutionChoicesQuery['network']>

export function readChoices({
  professionalGroups,
  districts,
  municipalities,
  types,
  carriers,
  coverage,
}: Network): Choices {
  return {
    groups: professionalGroups.nodes.map(({ key, code, label }) => ({ key, label: `${code} ${label}` })),
    districts: [
      ...districts.map(({ id, name }) => ({ key: id, label: name })),
      { key: noDistrict, label: m.institutions_no_district() },
    ],
    municipalities: municipalities.length > 1 ? municipalities.map(({ id, name }) => ({ key: id, label: name })) : [],
    reach: Object.entries(reachWords).map(([key, label]) => ({ key, label: label() })),
    gaps: [
      { key: anyGap, label: m.institutions_filter_gap_any() },
      ...coverage.indicators.map(({ key, label }) => ({ key, label })),
    ],
    types: readKeys(types).sort((a, b) => a.label.localeCompare(b.label, 'de')),
    carriers: readKeys(carriers.toSorted((a, b) => b.count - a.count)),
  }
}

/** What nobody knows is no value to choose: it has no key. */
function readKeys(groups: Network['types']): FilterChoice[] {
  return groups.flatMap(({ keys }) => keys.flatMap(({ key, label }) => (key === null ? [] : [{ key, label }])))
}
