import type { RoleCandidate } from '@schutznetz/domain/appointments/role-candidates.ts'
import type { MultiplierRoleRecord, RoleHolderRecord, RoleScopeRecord } from '@schutznetz/domain/model/records/roles.ts'
import type { RoleView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { NotFound } from '../../errors.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'
import { placeInstitution } from '../institutions/institution-refs.ts'

export const MultiplierRoleRef = builder.objectRef<Placed<RoleView>>('MultiplierRole')
export const RoleHolderRef = builder.objectRef<Placed<RoleHolderRecord>>('RoleHolder')
export const RoleCandidateRef = builder.objectRef<Placed<RoleCandidate>>('RoleCandidate')
export const RoleScopeRef = builder.objectRef<Placed<RoleScopeRecord>>('RoleScope')

export const placeHolder = rowPlacer((scope) => scope.index.get('holder'))

/** @throws NotFound if the network has never had such a role. */
export function placeRole(scope: NetworkScope, id: string): Placed<RoleView> {
  const item = scope.view.roleById.get(id)
  if (item) return { scope, item }
  const record = scope.index.get('role').get(id)
  if (!record) throw new NotFound()
  return { scope, item: inactiveRole(scope, record) }
}

/** A mandate that has ended or not begun: nobody acts in it. */
function inactiveRole(scope: NetworkScope, record: MultiplierRoleRecord): RoleView {
  return {
    id: record.id,
    record,
    institution: record.institutionId ? placeInstitution(scope, record.institutionId).item : null,
    group: scope.view.groupById.get(record.groupId ?? '') ?? null,
    scope: scope.index.get('scopesByRole').get(record.id) ?? [],
    holders: [],
    holder: null,
    deputy: null,
    acting: null,
  }
}
