import { failureRiskOf } from '@schutznetz/domain/coverage/failure-risk.ts'
import { reachOf } from '@schutznetz/domain/coverage/reach.ts'
import { groupOfRole } from '@schutznetz/domain/coverage/represented.ts'
import { projectGraph } from '@schutznetz/domain/graph/project.ts'
import type { MultiplierInput, SectorInput, WheelInput } from '@schutznetz/domain/layout/wheel-types.ts'
import { layoutWheel } from '@schutznetz/domain/layout/wheel.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'

export interface Position {
  readonly x: number
  readonly y: number
}

function sectors(view: NetworkView): SectorInput[] {
  const groups = projectGraph(view).nodes.filter(({ kind }) => kind === 'GROUP')
  return groups.map(({ id, groupKey, groupCode, label, statutoryNumber, missing }) => ({
    key: groupKey ?? id,
    code: groupCode ?? '',
    label: label.de,
    statutoryNumber,
    missing,
  }))
}

function multipliers(view: NetworkView): MultiplierInput[] {
  return view.roles
    .filter(({ acting }) => acting !== null)
    .map((role) => ({
      id: role.id,
      groupKey: groupOfRole(role)?.key ?? '',
      hasDeputy: role.deputy !== null,
      failureRisk: failureRiskOf(view, role.id).isAtRisk,
      institutionId: role.institution?.id ?? null,
      actingId: role.acting?.id ?? null,
    }))
}

function wheelInput(view: NetworkView): WheelInput {
  const institutions = view.institutions.map(({ id, group }) => {
    const { reach, viaRoleIds } = reachOf(view, id)
    return { id, groupKey: group?.key ?? null, reach, viaRoleIds }
  })
  const links = view.links.map(({ id, sourceId, targetId }) => ({ id, source: sourceId, target: targetId }))
  return { sectors: sectors(view), institutions, multipliers: multipliers(view), links }
}

/** Where the coverage wheel puts institutions, roles and the hub; the whole network's, so filters move nothing. */
export const wheelPositions = derive((view: NetworkView): ReadonlyMap<string, Position> => {
  const wheel = layoutWheel(wheelInput(view))
  const positions = new Map<string, Position>()
  for (const { id, x, y } of wheel.institutions) positions.set(id, { x, y })
  for (const { roleIds, x, y } of wheel.multipliers) for (const id of roleIds) positions.set(id, { x, y })
  for (const { id, kind } of projectGraph(view).nodes) if (kind === 'COORDINATION') positions.set(id, { x: 0, y: 0 })
  return positions
})
