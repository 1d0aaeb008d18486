import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { InstitutionTypeDefinition } from '@schutznetz/domain/catalogue/types.ts'
import { groupsOfTypes } from '@schutznetz/domain/model/as-of/groups.ts'
import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import { indexBy } from '@schutznetz/domain/model/index-rows.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'

/** Institution types by the id of the group they belong to on the day. O(types) once per view. */
export const typesByGroup = derive((view: NetworkView): ReadonlyMap<string, readonly InstitutionTypeDefinition[]> => {
  const memberships = view.snapshot.records.typeMemberships.filter((row) => isActiveOn(row, view.day))
  const groupOf = groupsOfTypes(view.groups, memberships)
  return indexBy(catalogue.institutionTypes, (type) => groupOf(type)?.id ?? null)
})
