import type { NetworkView } from '@schutznetz/domain/model/view.ts'

/** How many people work in an institution on the day; somebody can be affiliated twice, as head and as contact. */
export function staffCount(view: NetworkView, institutionId: string): number {
  return new Set((view.affiliationsByInstitution.get(institutionId) ?? []).map(({ personId }) => personId)).size
}
