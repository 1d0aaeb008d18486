import type { Gap } from '../coverage/gap.ts'
import { pathGaps } from '../coverage/indicators/reporting-paths.ts'
import { specialistOf } from '../coverage/specialist.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import { reportChecksOf, reportChecksWith } from '../reporting/report-check/check-reports.ts'
import type { SpecialistBehind } from '../reporting/report-check/specialist-behind.ts'
import { gapOf } from './day-gaps.ts'

/** Whoever is assigned stands there alone, and no number is known until it is entered. */
const assigned: SpecialistBehind = { kind: 'ONE', hasNumber: false }

/** Whether the law foresees a specialist for an institution that has neither an own one nor a pool. O(1). */
export function lacksSpecialist(view: NetworkView, { id, type }: InstitutionView): boolean {
  const { cover } = specialistOf(view, id)
  return type?.expectsSpecialist === true && cover !== 'OWN' && cover !== 'POOL'
}

/** The gaps that a specialist of its own closes: the duty, and reports that ended at that step. O(path types). */
export function closedBySpecialist(view: NetworkView, institution: InstitutionView): Gap[] {
  const { id } = institution
  const open = new Set(gapsWithSpecialist(view, institution).map(({ key }) => key))
  return [
    ...gapOf(view, 'KITAS_WITH_SPECIALIST', 'INSTITUTION', id),
    ...gapOf(view, 'SPECIALIST_RATIO', 'INSTITUTION', id),
    ...pathGaps(institution, reportChecksOf(view, id))
      .filter(({ key }) => !open.has(key))
      .flatMap(({ subject }) => gapOf(view, 'REPORTING_PATHS', subject.kind, subject.id)),
  ]
}

/** Reports that the advice line took and that end at somebody whose number is not known yet. O(path types). */
export function openedBySpecialist(view: NetworkView, institution: InstitutionView): Gap[] {
  const known = new Set(pathGaps(institution, reportChecksOf(view, institution.id)).map(({ key }) => key))
  return gapsWithSpecialist(view, institution).filter(({ key }) => !known.has(key))
}

function gapsWithSpecialist(view: NetworkView, institution: InstitutionView): Gap[] {
  return pathGaps(institution, reportChecksWith(view, institution, assigned))
}
