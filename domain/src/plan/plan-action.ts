import type { Gap, GapSubject } from '../coverage/gap.ts'
import type { InstitutionView, RoleView } from '../model/view.ts'
import type { Mandate } from './mandate.ts'

interface Action {
  /** What it is done for: a role, an institution or a professional group. Its label names no person. */
  readonly subject: GapSubject
  /** The gaps of the day that it closes, whatever else is done. */
  readonly closes: readonly Gap[]
}

/** Somebody begins to act: in a role that is vacant, or in a new one. */
export interface Appointment extends Action {
  readonly kind: 'FILL_ROLE' | 'CREATE_ROLE'
  /** The vacant role; `null` = a new one. */
  readonly role: RoleView | null
  readonly mandate: Mandate
}

/** An acting role gets a deputy. */
export interface Deputising extends Action {
  readonly kind: 'NAME_DEPUTY'
  readonly role: RoleView
}

/** An institution gets a specialist, or the staff the data knows give it a contact. */
export interface Support extends Action {
  readonly kind: 'ASSIGN_SPECIALIST' | 'INVITE_CONTACT'
  readonly institution: InstitutionView
}

/** Something a coordinator can do that closes gaps (definitions.md, "What helps most"). */
export type PlanAction = Appointment | Deputising | Support

/**
 * Which of two actions that weigh the same comes first: what already exists before what is new, what asks less of
 * somebody before what asks more, then by key (definitions.md). Never by name: what an equal step leaves to those after
 * it may differ, and no number may change when something is renamed.
 */
export function compareActions(a: PlanAction, b: PlanAction): number {
  return (
    kindOrder[a.kind] - kindOrder[b.kind] ||
    breadthOf(a) - breadthOf(b) ||
    areaOrder(a) - areaOrder(b) ||
    compareTexts(actionKey(a), actionKey(b))
  )
}

/** Stays the same over recomputation: kind, subject and area. */
export function actionKey(action: PlanAction): string {
  const area = 'mandate' in action ? action.mandate.area : null
  return [action.kind, action.subject.kind, action.subject.id, ...(area ? [area.kind, area.id] : [])].join(':')
}

const kindOrder: Record<PlanAction['kind'], number> = {
  FILL_ROLE: 0,
  NAME_DEPUTY: 1,
  CREATE_ROLE: 2,
  ASSIGN_SPECIALIST: 3,
  INVITE_CONTACT: 4,
}

function breadthOf(action: PlanAction): number {
  return 'mandate' in action ? action.mandate.covered.length : 0
}

/** A whole group is said more simply than a part of it, and speaks for more than an institution. */
function areaOrder(action: PlanAction): number {
  if (!('mandate' in action)) return 0
  const { group, area } = action.mandate
  if (!group) return 3
  return area ? { CARRIER: 1, DISTRICT: 2 }[area.kind] : 0
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
