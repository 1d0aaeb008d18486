import type { Day } from '../model/day.ts'
import { groups } from './groups.ts'
import { authorityAndCommunityTypes } from './institution-types/authorities-and-community.ts'
import { educationTypes } from './institution-types/education.ts'
import { healthAndCounsellingTypes } from './institution-types/health-and-counselling.ts'
import { youthWelfareTypes } from './institution-types/youth-welfare.ts'
import { pathTypes } from './path-types.ts'
import { kkg } from './statutes/kkg-3-2.ts'
import { lkschgNrw } from './statutes/lkschg-nrw-9-4.ts'
import type { Catalogue, GroupDefinition, InstitutionTypeDefinition, StatuteDefinition } from './types.ts'

/** All reference data. Its version is part of every cache key: raise it with every change of content. */
export const catalogue: Catalogue = {
  version: '2026-2',
  statutes: [lkschgNrw, kkg],
  groups,
  institutionTypes: [
    ...youthWelfareTypes,
    ...educationTypes,
    ...healthAndCounsellingTypes,
    ...authorityAndCommunityTypes,
  ],
  pathTypes,
}

const groupByKey = new Map(catalogue.groups.map((group) => [group.key, group]))
const typeByKey = new Map(catalogue.institutionTypes.map((type) => [type.key, type]))

/** The catalogue's professional group of this key; `undefined` for a network's own group. O(1). */
export function findGroup(key: string): GroupDefinition | undefined {
  return groupByKey.get(key)
}

/** The catalogue's institution type of this key; `undefined` = unknown. O(1). */
export function findInstitutionType(key: string): InstitutionTypeDefinition | undefined {
  return typeByKey.get(key)
}

/**
 * The version of a statute in force on `day`; before its first version the first one, so that a network older than
 * its statute can still be measured. Throws `RangeError` for a key the catalogue does not know.
 */
export function statuteInForce(key: string, day: Day): StatuteDefinition {
  const versions = catalogue.statutes
    .filter((statute) => statute.key === key)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  const inForce = versions.findLast((statute) => statute.validFrom <= day) ?? versions[0]
  if (!inForce) throw new RangeError(`The catalogue has no statute ${key}`)
  return inForce
}

/** The professional groups a new network starts with under a statute, in catalogue order. */
export function initialGroups(statute: StatuteDefinition): GroupDefinition[] {
  const keys = new Set(statute.initialGroupKeys)
  return catalogue.groups.filter((group) => keys.has(group.key))
}
