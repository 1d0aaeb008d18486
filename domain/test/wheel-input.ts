import { failureRiskOf } from '../src/coverage/failure-risk.ts'
import { reachOf } from '../src/coverage/reach.ts'
import { representations } from '../src/coverage/represented.ts'
import { roleNodes } from '../src/graph/role-nodes.ts'
import type { WheelInput } from '../src/layout/wheel-types.ts'
import type { NetworkView } from '../src/model/view.ts'

/** What the wheel of a day is drawn from, as the map puts it together. */
export function wheelInputOf(view: NetworkView): WheelInput {
  const missing = representations(view).filter(({ state }) => state === 'MISSING')
  const numbers = new Set(missing.map(({ statuteGroup }) => statuteGroup.number))
  const groups = view.groups.map(({ key, code, label, statutoryNumber }) => ({
    key,
    code,
    label: label.de,
    statutoryNumber,
    missing: statutoryNumber !== null && numbers.has(statutoryNumber),
  }))
  const withoutGroup = missing
    .filter((row) => row.groups.length === 0)
    .map(({ statuteGroup: { number, label } }) => {
      return { key: `${number}`, code: `${number}`, label: label.de, statutoryNumber: number, missing: true }
    })
  return {
    sectors: [...groups, ...withoutGroup],
    institutions: view.institutions.map(({ id, group }) => {
      const { reach, viaRoleIds } = reachOf(view, id)
      return { id, groupKey: group?.key ?? null, reach, viaRoleIds }
    }),
    multipliers: roleNodes(view).map(({ id, roles, group }) => ({
      id,
      groupKey: group?.key ?? '?',
      hasDeputy: roles.every(({ deputy }) => deputy !== null),
      failureRisk: roles.some((role) => failureRiskOf(view, role.id).isAtRisk),
      institutionId: null,
    })),
    links: view.links.map(({ id, sourceId, targetId }) => ({ id, source: sourceId, target: targetId })),
  }
}
