import type { InstitutionView } from '@schutznetz/domain/model/view.ts'
import { byGermanName } from '../../connection/ordered.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { dimensionKey, type DimensionKey } from './dimension-keys.ts'
import type { Dimension } from './dimensions.graphql.ts'

/** Institutions that are the same in every dimension asked for. */
export interface InstitutionGroup {
  readonly keys: readonly DimensionKey[]
  readonly institutions: readonly InstitutionView[]
}

/** Groups with at least one institution, the largest first. O(institutions × dimensions). */
export function groupInstitutions(
  scope: NetworkScope,
  dimensions: readonly Dimension[],
  institutions: readonly InstitutionView[],
): InstitutionGroup[] {
  const groups = new Map<string, { keys: DimensionKey[]; institutions: InstitutionView[] }>()
  for (const institution of institutions) {
    const keys = dimensions.map((dimension) => dimensionKey(scope, dimension, institution))
    const name = JSON.stringify(keys.map(({ key }) => key))
    const group = groups.get(name)
    if (group) group.institutions.push(institution)
    else groups.set(name, { keys, institutions: [institution] })
  }
  return [...groups.values()].sort(
    (a, b) => b.institutions.length - a.institutions.length || byGermanName(labelOf(a), labelOf(b)),
  )
}

/** «Kita · Ratingen-Mitte» */
export function labelOf({ keys }: Pick<InstitutionGroup, 'keys'>): string {
  return keys.map(({ label }) => label).join(' · ')
}
