import { deriveByInstitution } from '../model/beside.ts'
import type { SpecialistAssignmentRecord } from '../model/records/roles.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import type { SpecialistState } from './certificate.ts'
import { specialistState } from './certificate.ts'

export type SpecialistCover = 'OWN' | 'POOL' | 'CENTRAL' | 'NONE' | 'UNKNOWN'

export interface InstitutionSpecialist {
  readonly cover: SpecialistCover
  /** Valid specialists who give the cover: own ones, or members of the pool. */
  readonly personIds: readonly string[]
  readonly poolIds: readonly string[]
  /** Somebody is assigned, but nobody whose certificate is valid; tells "expired" from "nobody". */
  readonly hasInvalidAssignment: boolean
}

/**
 * Which child-protection specialist an institution has (definitions.md, "Specialists"). OWN before POOL; an assignment
 * whose certificate has no date makes it UNKNOWN, as does no answer at all; CENTRAL is shown, never counted as covered.
 * O(1) after one pass over the institutions.
 */
export function specialistOf(view: NetworkView, institutionId: string): InstitutionSpecialist {
  return specialists(view, institutionId) ?? neverAsked
}

const neverAsked: InstitutionSpecialist = { cover: 'UNKNOWN', personIds: [], poolIds: [], hasInvalidAssignment: false }

const specialists = deriveByInstitution((view): ((institution: InstitutionView) => InstitutionSpecialist) => {
  const poolStates = new Map([...view.poolById.keys()].map((poolId) => [poolId, membersByState(view, poolId)]))
  return ({ id }) => {
    const rows = view.assignmentsByInstitution.get(id)
    return rows ? coverBy(view, id, rows, poolStates) : neverAsked
  }
})

type PersonsByState = ReadonlyMap<SpecialistState, readonly string[]>

function coverBy(
  view: NetworkView,
  institutionId: string,
  rows: readonly SpecialistAssignmentRecord[],
  poolStates: ReadonlyMap<string, PersonsByState>,
): InstitutionSpecialist {
  const own = rows
    .filter((row) => row.kind === 'OWN')
    .map((row) => [row.personId, ownState(view, institutionId, row)] as const)
  const pools = rows
    .filter((row) => row.kind === 'POOL')
    .map((row) => ({ poolId: row.poolId ?? '', members: poolStates.get(row.poolId ?? '') }))
  const validOwn = own.flatMap(([personId, state]) => (state === 'VALID' && personId !== null ? [personId] : []))
  const validPools = pools.filter(({ members }) => members?.has('VALID'))
  const isUnknown = own.some(([, state]) => state === 'UNKNOWN') || pools.some(({ members }) => members?.has('UNKNOWN'))
  const none = { personIds: [], poolIds: [], hasInvalidAssignment: false }
  if (validOwn.length > 0) return { ...none, cover: 'OWN', personIds: validOwn }
  if (validPools.length > 0) {
    const personIds = new Set(validPools.flatMap(({ members }) => members?.get('VALID') ?? []))
    return { ...none, cover: 'POOL', personIds: [...personIds], poolIds: validPools.map(({ poolId }) => poolId) }
  }
  if (isUnknown) return { ...none, cover: 'UNKNOWN' }
  const isCentral = rows.some((row) => row.kind === 'CENTRAL')
  return { ...none, cover: isCentral ? 'CENTRAL' : 'NONE', hasInvalidAssignment: own.length + pools.length > 0 }
}

/** An own specialist has to work in the institution; a certificate alone is not enough. */
function ownState(view: NetworkView, institutionId: string, row: SpecialistAssignmentRecord): SpecialistState {
  const { personId } = row
  const worksThere = view.affiliationsByInstitution.get(institutionId)?.some((staff) => staff.personId === personId)
  return personId !== null && worksThere ? specialistState(view, personId) : 'INVALID'
}

function membersByState(view: NetworkView, poolId: string): PersonsByState {
  const members = (view.membersByPool.get(poolId) ?? []).map((member) => member.personId)
  return Map.groupBy(members, (personId) => specialistState(view, personId))
}
