import { catalogue } from '../../catalogue/catalogue.ts'
import type { InstitutionFilter } from '../../coverage/indicator.ts'
import { institutionsIn } from '../../coverage/slice.ts'
import { deriveByInstitution } from '../../model/beside.ts'
import { derive } from '../../model/derive.ts'
import type { ReportingPathRecord, ReportTrigger } from '../../model/records/reporting.ts'
import type { InstitutionView, NetworkView } from '../../model/view.ts'
import { pathsOf } from '../applicable-paths.ts'
import type { Situation } from './situation.ts'
import { situations } from './situation.ts'
import type { SpecialistBehind } from './specialist-behind.ts'
import { specialistBehind } from './specialist-behind.ts'
import type { WalkOutcome } from './walk-path.ts'
import { walkPath, withoutPath } from './walk-path.ts'

/** Whether a report of one institution, of one type, in one situation arrives. */
export interface ReportCheck extends WalkOutcome {
  readonly institution: InstitutionView
  readonly pathTypeKey: string
  readonly situation: Situation
  /** The path that was walked; `null` = none is written down. */
  readonly path: ReportingPathRecord | null
}

/**
 * Does a report arrive? (definitions.md 5) One answer per institution, path type that applies to it and situation, in
 * the order of institutions, catalogue and situations. Urgent danger takes the path for it, else the ordinary one;
 * where a type has a path for urgent danger only, there is no ordinary case to check. An institution without a known
 * type has no answer unless a path names its group. Walks are shared by all institutions that turn to the same path
 * with the same kind of specialist behind it: O(institutions × path types), once per view; a filter only chooses.
 */
export function checkReports(view: NetworkView, filter: InstitutionFilter | null = null): readonly ReportCheck[] {
  return institutionsIn(view, filter).flatMap(({ id }) => reportChecksOf(view, id))
}

/** The same for one institution. O(1) after the same pass. */
export function reportChecksOf(view: NetworkView, institutionId: string): readonly ReportCheck[] {
  return checks(view, institutionId) ?? []
}

/** The same if this specialist stood behind the institution. O(path types). */
export function reportChecksWith(
  view: NetworkView,
  institution: InstitutionView,
  specialist: SpecialistBehind,
): readonly ReportCheck[] {
  return walks(view)(institution, specialist)
}

const checks = deriveByInstitution((view): ((institution: InstitutionView) => readonly ReportCheck[]) => {
  return (institution) => walks(view)(institution, specialistBehind(view, institution))
})

type Walk = (institution: InstitutionView, specialist: SpecialistBehind) => readonly ReportCheck[]

const walks = derive((view: NetworkView): Walk => {
  const itineraries = new Map<string, readonly Itinerary[]>()
  const outcomes = new Map<string, WalkOutcome>()
  return (institution, specialist) => {
    const kind = `${institution.type?.key ?? ''} ${institution.group?.key ?? ''}`
    const itinerary = itineraries.get(kind) ?? itineraryOf(view, institution)
    itineraries.set(kind, itinerary)
    return itinerary.map((leg) => ({ institution, ...leg, ...outcomeOf(view, leg, specialist, outcomes) }))
  }
})

interface Itinerary {
  readonly pathTypeKey: string
  readonly situation: Situation
  readonly path: ReportingPathRecord | null
}

/** What institutions of one type and group walk in which situation. */
function itineraryOf(view: NetworkView, institution: InstitutionView): Itinerary[] {
  const paths = pathsOf(view, institution)
  const expected = new Set([
    ...(institution.type?.reportingPathTypeKeys ?? []),
    ...paths.map(({ pathTypeKey }) => pathTypeKey),
  ])
  const known = catalogue.pathTypes.flatMap(({ key }) => (expected.has(key) ? [key] : []))
  const types = [...known, ...[...expected].filter((key) => !known.includes(key))]
  return types.flatMap((pathTypeKey) => {
    const ofType = paths.filter((path) => path.pathTypeKey === pathTypeKey)
    const ordinary = particular(ofType, 'SUBSTANTIAL')
    const urgent = particular(ofType, 'URGENT') ?? ordinary
    return situations.flatMap(({ key: situation, trigger }) => {
      const path = trigger === 'URGENT' ? urgent : ordinary
      return path === null && urgent !== null ? [] : [{ pathTypeKey, situation, path }]
    })
  })
}

/** Of several paths the one that names its origins. */
function particular(paths: readonly ReportingPathRecord[], trigger: ReportTrigger): ReportingPathRecord | null {
  const fitting = paths.filter((path) => path.trigger === trigger)
  const namesOrigins = (path: ReportingPathRecord) => path.originTypeKeys.length + path.originGroupKeys.length > 0
  return fitting.find(namesOrigins) ?? fitting[0] ?? null
}

function outcomeOf(
  view: NetworkView,
  { path, situation }: Itinerary,
  specialist: SpecialistBehind,
  outcomes: Map<string, WalkOutcome>,
): WalkOutcome {
  if (path === null) return withoutPath
  const key = [path.id, situation, specialist.kind, specialist.hasNumber].join(' ')
  const outcome = outcomes.get(key) ?? walkPath(view, path, situation, specialist)
  outcomes.set(key, outcome)
  return outcome
}
