import type { FilterChoice } from '#lib/filters/filter-choice.ts'
import { noDistrict } from '#lib/filters/shared-filters.ts'
import type { PeopleChoicesQuery } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

/** What there is to filter by, and how many there are without a filter. */
export interface ListChoices {
  readonly people: number
  readonly roles: number
  readonly vacantRoles: number
  readonly groups: readonly FilterChoice[]
  readonly districts: readonly FilterChoice[]
}

type Network = NonNullable<PeopleChoicesQuery['network']>

export function readListChoices(network: Network): ListChoices {
  return {
    people: network.people.totalCount,
    roles: network.multiplierRoles.totalCount,
    vacantRoles: network.vacant.totalCount,
    groups: network.professionalGroups.nodes.map(({ key, code, label }) => ({ key, label: `${code} ${label}` })),
    districts: [
      ...network.districts.map(({ id, name }) => ({ key: id, label: name })),
      { key: noDistrict, label: m.institutions_no_district() },
    ],
  }
}
