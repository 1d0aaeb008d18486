import type { Label } from '../catalogue/types.ts'
import type { Coverage } from '../coverage/coverage.ts'
import { coverageOf, gapsOf } from '../coverage/coverage.ts'
import type { Gap } from '../coverage/gap.ts'
import type { IndicatorKey } from '../coverage/indicator-key.ts'
import { specialistOf } from '../coverage/specialist.ts'
import { componentsOf, linkGraph } from '../graph/components.ts'
import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'
import { effectsOf } from './effect-words.ts'
import type { Leaving } from './leaving.ts'
import { viewWithout } from './view-without.ts'

/** What the network would be without some persons and institutions, on the day of the view. */
export interface WhatIf {
  readonly before: Coverage
  readonly after: Coverage
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
  /** Parts of the cooperation graph, an institution without any cooperation being one. */
  readonly componentsBefore: number
  readonly componentsAfter: number
  /** What it means, gravest first, in sentences that name no person. */
  readonly effects: readonly Label[]
}

/**
 * "What breaks if …?" (definitions.md): those who leave are taken out, deputies act, and everything is computed again.
 * Ids that are not active on the day change nothing. O(rows), one coverage, and less than building the day anew.
 */
export function whatIf(view: NetworkView, leaving: Leaving): WhatIf {
  const then = viewWithout(view, leaving)
  const opened = missingFrom(gapsOf(view), gapsOf(then))
  const result = {
    before: coverageOf(view),
    after: coverageOf(then),
    opened,
    closed: missingFrom(gapsOf(then), gapsOf(view)),
    losingMultiplier: institutionsBehind(then, opened, 'INSTITUTIONS_REACHED'),
    losingSpecialist: then.institutions.filter(({ id }) => hasSpecialist(view, id) && !hasSpecialist(then, id)),
    losingContact: institutionsBehind(then, opened, 'NAMED_CONTACT'),
    vacated: view.roles.filter(({ id, acting }) => acting && then.roleById.get(id)?.acting === null),
    takenOver: then.roles.filter(({ id, acting }) => acting && acting !== view.roleById.get(id)?.acting),
    componentsBefore: componentsOf(linkGraph(view)).length,
    componentsAfter: componentsOf(linkGraph(then)).length,
  }
  return { ...result, effects: effectsOf(result) }
}

function missingFrom(known: readonly Gap[], gaps: readonly Gap[]): Gap[] {
  const keys = new Set(known.map(({ key }) => key))
  return gaps.filter(({ key }) => !keys.has(key))
}

function institutionsBehind(view: NetworkView, gaps: readonly Gap[], indicator: IndicatorKey): InstitutionView[] {
  return gaps
    .filter((gap) => gap.indicator === indicator)
    .flatMap(({ subject }) => view.institutionById.get(subject.id) ?? [])
}

function hasSpecialist(view: NetworkView, institutionId: string): boolean {
  const { cover } = specialistOf(view, institutionId)
  return cover === 'OWN' || cover === 'POOL'
}
