import { catalogue } from '../catalogue/catalogue.ts'
import type { InstitutionFilter } from '../coverage/indicator.ts'
import type { ReportingPathRecord } from '../model/records/reporting.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import { pathsOn } from './applicable-paths.ts'
import type { ReportCheck } from './report-check/check-reports.ts'
import { checkReports } from './report-check/check-reports.ts'
import type { PathResult } from './report-check/path-result.ts'
import { pathResults } from './report-check/path-result.ts'
import type { Situation } from './report-check/situation.ts'
import { situations } from './report-check/situation.ts'

/** From how many institutions a report arrives in one situation; the counts add up to all that were asked. */
export interface Arrivals {
  readonly situation: Situation
  readonly counts: Readonly<Record<PathResult, number>>
}

/** One type of path: whom it is for, what is written down for it, and whether reports arrive. */
export interface PathTypeArrivals {
  readonly pathTypeKey: string
  /** Institutions it applies to. */
  readonly institutions: number
  /** Of these, for how many no path is written down in some situation. */
  readonly withoutPath: number
  readonly paths: readonly ReportingPathRecord[]
  readonly arrivals: readonly Arrivals[]
}

/** What becomes of reports that share path, situation and result, word for word. */
export interface PathOutcome {
  /** Any of its checks: they differ in the institution only. */
  readonly check: ReportCheck
  readonly institutions: readonly InstitutionView[]
}

/** Counts per situation, in order; a situation in which nothing was asked is left out. O(checks). */
export function arrivalsOf(checks: readonly ReportCheck[]): readonly Arrivals[] {
  return situations.flatMap(({ key: situation }) => {
    const asked = checks.filter((check) => check.situation === situation)
    if (asked.length === 0) return []
    const of = (result: PathResult) => asked.filter((check) => check.result === result).length
    const counts = { ARRIVES: of('ARRIVES'), WEAK: of('WEAK'), UNKNOWN: of('UNKNOWN'), DEAD_END: of('DEAD_END') }
    return [{ situation, counts }]
  })
}

/**
 * Every type of path that applies to an institution of the slice or for which a path holds on the day, in the order of
 * the catalogue (definitions.md 5). O(institutions × path types).
 */
export function pathTypeArrivals(view: NetworkView, filter: InstitutionFilter | null): readonly PathTypeArrivals[] {
  const byType = Map.groupBy(checkReports(view, filter), ({ pathTypeKey }) => pathTypeKey)
  const written = Map.groupBy(pathsOn(view), ({ pathTypeKey }) => pathTypeKey)
  const known = catalogue.pathTypes.map(({ key }) => key)
  const others = [...byType.keys(), ...written.keys()].filter((key) => !known.includes(key))
  return [...known, ...new Set(others)].flatMap((pathTypeKey) => {
    const checks = byType.get(pathTypeKey) ?? []
    const paths = written.get(pathTypeKey) ?? []
    if (checks.length === 0 && paths.length === 0) return []
    const idsOf = (some: readonly ReportCheck[]) => new Set(some.map(({ institution }) => institution.id)).size
    const withoutPath = idsOf(checks.filter(({ path }) => path === null))
    return [{ pathTypeKey, institutions: idsOf(checks), withoutPath, paths, arrivals: arrivalsOf(checks) }]
  })
}

/** The checks that walked a path, of all institutions it applies to. O(institutions × path types). */
export function checksOfPath(view: NetworkView, pathId: string): readonly ReportCheck[] {
  return checkReports(view).filter(({ path }) => path?.id === pathId)
}

/** What becomes of reports on a path: institutions with the same answer together, per situation the worst first. */
export function outcomesOfPath(view: NetworkView, pathId: string): readonly PathOutcome[] {
  const alike = Map.groupBy(checksOfPath(view, pathId), ({ situation, result, reason, brokenAt, weaknesses }) =>
    [situation, result, reason, brokenAt?.id, ...weaknesses].join(' '),
  )
  const place = ({ check }: PathOutcome) => situations.findIndex(({ key }) => key === check.situation)
  const badness = ({ check }: PathOutcome) => pathResults.indexOf(check.result)
  return [...alike.values()]
    .flatMap((checks) => {
      const [check] = checks
      return check ? [{ check, institutions: checks.map(({ institution }) => institution) }] : []
    })
    .sort((a, b) => place(a) - place(b) || badness(b) - badness(a) || b.institutions.length - a.institutions.length)
}
