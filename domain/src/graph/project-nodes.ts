import { gapsByInstitution, gapsOf } from '../coverage/coverage.ts'
import { failureRiskOf } from '../coverage/failure-risk.ts'
import type { IndicatorKey } from '../coverage/indicator-key.ts'
import { reachOf } from '../coverage/reach.ts'
import type { Representation } from '../coverage/represented.ts'
import { representations } from '../coverage/represented.ts'
import { roleLabel } from '../coverage/role-subject.ts'
import { derive } from '../model/derive.ts'
import { indexBy } from '../model/index-rows.ts'
import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'
import type { GraphNode, GraphNodeKind } from './graph.ts'
import type { RoleNode } from './role-nodes.ts'
import { roleNodes } from './role-nodes.ts'
import { properName } from '../coverage/wording.ts'

/** All nodes of the network: office, groups with ghosts, institutions, multipliers, steering groups. O(view). */
export function projectNodes(view: NetworkView): GraphNode[] {
  return [
    coordinationNode(view),
    ...groupNodes(view),
    ...view.institutions.map((institution) => institutionNode(view, institution)),
    ...roleNodes(view).map((node) => roleNode(view, node)),
    ...view.steeringGroups.map(({ id, title }) => bareNode('STEERING_GROUP', id, properName(title))),
  ]
}

/** The hub is there even before its contact data is. */
export function coordinationNodeId({ coordinationOffice, snapshot }: NetworkView): string {
  return coordinationOffice?.id ?? `coordination:${snapshot.records.network.id}`
}

function coordinationNode(view: NetworkView): GraphNode {
  const name = view.coordinationOffice?.name
  const label = { de: name ?? 'Koordinierungsstelle', en: name ?? 'Coordination office' }
  return bareNode('COORDINATION', coordinationNodeId(view), label)
}

/**
 * One node per professional group, and exactly one of them missing per statutory number that nobody represents: the
 * number counts once, however many groups share it (definitions.md, "Groups"). Where a number has several (2a Kitas,
 * 2b carriers) the first in order is the ghost and its siblings stay ordinary empty groups, all with the number, so a
 * picture can dash the whole of it. A number for which the network has no group at all gets a node of its own.
 */
function groupNodes(view: NetworkView): GraphNode[] {
  const missing = representations(view).filter(({ state }) => state === 'MISSING')
  const ghosts = new Set(missing.map(({ groups: [first] }) => first?.id))
  const ordinary = view.groups.map((group) => ({
    ...bareNode('GROUP', group.id, group.label),
    groupKey: group.key,
    groupCode: group.code,
    statutoryNumber: group.statutoryNumber,
    gaps: gapsOfGroup(view, group.id, group.statutoryNumber),
    missing: ghosts.has(group.id),
  }))
  const groupless = missing.filter(({ groups }) => groups.length === 0).map((row) => grouplessGhost(view, row))
  return [...ordinary, ...groupless].toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Statutory order, local groups last; groups of one number keep their order. */
function placeOf({ statutoryNumber }: GraphNode): number {
  return statutoryNumber ?? Number.MAX_SAFE_INTEGER
}

function grouplessGhost(view: NetworkView, { statuteGroup: { number, shortLabel } }: Representation): GraphNode {
  const [groupKey = null] = Object.entries(view.statute.numberByGroupKey).flatMap(([key, n]) =>
    n === number ? key : [],
  )
  return {
    ...bareNode('GROUP', `missing:${view.statute.key}:${number}`, shortLabel),
    // The catalogue's first group of the number: the one to add to the network.
    groupKey,
    groupCode: `${number}`,
    statutoryNumber: number,
    gaps: ['STATUTE_GROUPS'],
    missing: true,
  }
}

function institutionNode(view: NetworkView, institution: InstitutionView): GraphNode {
  const { id, record, group, type, district, carrier } = institution
  const { reach, viaRoleIds } = reachOf(view, id)
  const own = (view.rolesByInstitution.get(id) ?? []).filter((role) => role.acting)
  return {
    ...bareNode('INSTITUTION', id, properName(record.name)),
    groupKey: group?.key ?? null,
    groupCode: group?.code ?? null,
    statutoryNumber: group?.statutoryNumber ?? null,
    typeKey: type?.key ?? null,
    districtId: district?.id ?? null,
    carrierId: carrier?.id ?? null,
    reach,
    viaRoleIds,
    ...rolesOfNode(view, own),
    gaps: gapsByInstitution(view).get(id) ?? [],
  }
}

function roleNode(view: NetworkView, { id, roles, group }: RoleNode): GraphNode {
  const [first] = roles
  const carried = {
    de: `Multiplikator*in für ${roles.length} Einrichtungen`,
    en: `Multiplier for ${roles.length} institutions`,
  }
  return {
    ...bareNode('ROLE', id, roles.length === 1 && first ? roleLabel(first) : carried),
    groupKey: group?.key ?? null,
    groupCode: group?.code ?? null,
    statutoryNumber: group?.statutoryNumber ?? null,
    ...rolesOfNode(view, roles),
    gaps: [...new Set(roles.flatMap((role) => gapsBySubject(view).get(role.id) ?? []))],
  }
}

/** A node of several roles has a deputy when all of them have, and is at risk when one of them is. */
function rolesOfNode(view: NetworkView, roles: readonly RoleView[]) {
  return {
    roleIds: roles.map((role) => role.id),
    hasDeputy: roles.length === 0 ? null : roles.every((role) => role.deputy !== null),
    failureRisk: roles.some((role) => failureRiskOf(view, role.id).isAtRisk),
  }
}

const gapsBySubject = derive((view: NetworkView): ReadonlyMap<string, readonly IndicatorKey[]> => {
  const gaps = indexBy(gapsOf(view), (gap) => gap.subject.id)
  return new Map([...gaps].map(([id, rows]) => [id, rows.map((gap) => gap.indicator)]))
})

function gapsOfGroup(view: NetworkView, groupId: string, number: number | null): IndicatorKey[] {
  const bySubject = gapsBySubject(view)
  const ofNumber = number === null ? [] : (bySubject.get(`${view.statute.key}:${number}`) ?? [])
  return [...ofNumber, ...(bySubject.get(groupId) ?? [])]
}

function bareNode(kind: GraphNodeKind, id: string, label: GraphNode['label']): GraphNode {
  return {
    id,
    kind,
    label,
    groupKey: null,
    groupCode: null,
    statutoryNumber: null,
    typeKey: null,
    districtId: null,
    carrierId: null,
    reach: null,
    viaRoleIds: [],
    roleIds: [],
    hasDeputy: null,
    failureRisk: false,
    gaps: [],
    missing: false,
  }
}
