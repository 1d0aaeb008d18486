import { catalogue } from '../catalogue/catalogue.ts'
import type { PathTypeDefinition } from '../catalogue/types.ts'
import { isActiveOn } from '../model/day.ts'
import { derive } from '../model/derive.ts'
import type { ReportingPathRecord, ReportTrigger } from '../model/records/reporting.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'

/**
 * The reporting paths that hold on the day, in the order of the catalogue's path types, the ordinary case before
 * urgent danger, then by title. O(paths) once per view.
 */
export const pathsOn = derive((view: NetworkView): readonly ReportingPathRecord[] =>
  view.snapshot.records.reportingPaths.filter((path) => isActiveOn(path, view.day)).sort(comparePaths),
)

/**
 * The paths that apply to an institution on the day (domain.md 5): a path that names its origins applies to those
 * types and groups; one that names none applies to every institution whose type the path type is meant for. Without a
 * known type nothing can be said, so nothing applies. O(paths).
 */
export function pathsOf(view: NetworkView, { type, group }: InstitutionView): readonly ReportingPathRecord[] {
  return pathsOn(view).filter(({ pathTypeKey, originTypeKeys, originGroupKeys }) =>
    originTypeKeys.length + originGroupKeys.length > 0
      ? (type !== null && originTypeKeys.includes(type.key)) || (group !== null && originGroupKeys.includes(group.key))
      : (type?.reportingPathTypeKeys.includes(pathTypeKey) ?? false),
  )
}

/** Path types meant for an institution's type for which no path holds on the day: nobody has written down the way. */
export function pathTypesWithoutPath(view: NetworkView, institution: InstitutionView): readonly PathTypeDefinition[] {
  const written = new Set(pathsOf(view, institution).map(({ pathTypeKey }) => pathTypeKey))
  const expected = institution.type?.reportingPathTypeKeys ?? []
  return catalogue.pathTypes.filter(({ key }) => expected.includes(key) && !written.has(key))
}

/** Institutions a path applies to on the day. O(institutions × paths). */
export function institutionsOfPath(view: NetworkView, pathId: string): readonly InstitutionView[] {
  return view.institutions.filter((institution) => pathsOf(view, institution).some(({ id }) => id === pathId))
}

const placeOfType = new Map(catalogue.pathTypes.map(({ key }, place) => [key, place]))
const placeOfTrigger: Record<ReportTrigger, number> = { SUBSTANTIAL: 0, URGENT: 1 }

function comparePaths(a: ReportingPathRecord, b: ReportingPathRecord): number {
  const place = ({ pathTypeKey }: ReportingPathRecord) => placeOfType.get(pathTypeKey) ?? placeOfType.size
  return (
    place(a) - place(b) ||
    placeOfTrigger[a.trigger] - placeOfTrigger[b.trigger] ||
    a.title.localeCompare(b.title, 'de') ||
    (a.id < b.id ? -1 : 1)
  )
}
