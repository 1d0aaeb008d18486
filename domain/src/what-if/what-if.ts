import type { Label } from '../catalogue/types.ts'
import type { Coverage } from '../coverage/coverage.ts'
import { coverageOf } from '../coverage/coverage.ts'
import { evaluateBeside } from '../coverage/evaluate-beside.ts'
import type { Gap } from '../coverage/gap.ts'
import type { IndicatorKey } from '../coverage/indicator-key.ts'
import { specialistOf } from '../coverage/specialist.ts'
import { componentCount } from '../graph/components.ts'
import { besideOf } from '../model/beside.ts'
import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'
import type { ReportCheck } from '../reporting/report-check/check-reports.ts'
import { reportChecksOf } from '../reporting/report-check/check-reports.ts'
import { effectsOf } from './effect-words.ts'
import type { Leaving } from './leaving.ts'
import type { Precaution } from './precautions.ts'
import { precautionsOf } from './precautions.ts'
import { viewWithout } from './view-without.ts'

/** All but the words. */
export type WhatIfResult = Omit<WhatIf, 'effects' | 'precautions'>

/** What the network would be without some persons and institutions, on the day of the view. */
export interface WhatIf {
  readonly before: Coverage
  readonly after: Coverage
  /** The network of the day without them, for all that can be asked of a day. */
  readonly then: NetworkView
  /** Gaps that are only there without them, gravest first. */
  readonly opened: readonly Gap[]
  /** Gaps that go with them. */
  readonly closed: readonly Gap[]
  /** Institutions that stay and lose their last reach, specialist (own or pool) or contact. */
  readonly losingMultiplier: readonly InstitutionView[]
  readonly losingSpecialist: readonly InstitutionView[]
  readonly losingContact: readonly InstitutionView[]
  /** Roles in which nobody acts any more, as they are now; those of institutions that leave are none. */
  readonly vacated: readonly RoleView[]
  /** Roles in which somebody else acts then, mostly the deputy; as they are then. */
  readonly takenOver: readonly RoleView[]
  /** Reports that arrived and would end on the way, as they would be then: one for each institution, path type and situation. */
  readonly cutPaths: readonly ReportCheck[]
  /** Parts of the cooperation graph, an institution without any cooperation being one. */
  readonly componentsBefore: number
  readonly componentsAfter: number
  /** Deputies that would prevent the most of it, if they were named now. */
  readonly precautions: readonly Precaution[]
  /** What it means, gravest first, in sentences that name no person. */
  readonly effects: readonly Label[]
}

/**
 * "What breaks if …?" (definitions.md): those who leave are taken out, deputies act, and what that touches is computed
 * again. Ids that are not active on the day change nothing. O(rows) to copy, less than one coverage to count.
 */
export function whatIf(view: NetworkView, leaving: Leaving): WhatIf {
  const then = viewWithout(view, leaving)
  const { coverage: after, opened, closed } = evaluateBeside(then)
  const touched = touchedInstitutions(then)
  const result = {
    before: coverageOf(view),
    after,
    then,
    opened,
    closed,
    losingMultiplier: institutionsBehind(then, opened, 'INSTITUTIONS_REACHED'),
    losingSpecialist: touched.filter(({ id }) => hasSpecialist(view, id) && !hasSpecialist(then, id)),
    losingContact: institutionsBehind(then, opened, 'NAMED_CONTACT'),
    vacated: view.roles.filter(({ id, acting }) => acting && then.roleById.get(id)?.acting === null),
    takenOver: then.roles.filter(({ id, acting }) => acting && acting !== view.roleById.get(id)?.acting),
    cutPaths: touched.flatMap((institution) => cutPathsOf(view, then, institution)),
    componentsBefore: componentCount(view),
    componentsAfter: componentCount(then),
  }
  return { ...result, precautions: precautionsOf(view, result), effects: effectsOf(result) }
}

/** Those that stay and about which something may have changed, in the order of the view. */
function touchedInstitutions(then: NetworkView): readonly InstitutionView[] {
  const touched = besideOf(then)?.touched
  return touched ? then.institutions.filter(({ id }) => touched.has(id)) : then.institutions
}

function institutionsBehind(view: NetworkView, gaps: readonly Gap[], indicator: IndicatorKey): InstitutionView[] {
  return gaps
    .filter((gap) => gap.indicator === indicator)
    .flatMap(({ subject }) => view.institutionById.get(subject.id) ?? [])
}

function cutPathsOf(view: NetworkView, then: NetworkView, { id }: InstitutionView): ReportCheck[] {
  const before = reportChecksOf(view, id)
  return reportChecksOf(then, id).filter(
    (check) =>
      check.result === 'DEAD_END' && before.some((known) => isSame(known, check) && known.result !== 'DEAD_END'),
  )
}

function isSame(a: ReportCheck, b: ReportCheck): boolean {
  return a.pathTypeKey === b.pathTypeKey && a.situation === b.situation
}

function hasSpecialist(view: NetworkView, institutionId: string): boolean {
  const { cover } = specialistOf(view, institutionId)
  return cover === 'OWN' || cover === 'POOL'
}
