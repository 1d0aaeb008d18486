import { freshnessOf, linkConfirmation } from '../coverage/confirmation.ts'
import { institutionsOfRole } from '../coverage/reach.ts'
import type { NetworkView, RoleView } from '../model/view.ts'
import type { GraphEdge, GraphEdgeKind } from './graph.ts'
import { coordinationNodeId } from './project-nodes.ts'
import { roleNodes } from './role-nodes.ts'

/** All edges of the network. O(links + institutions + what the roles stand for). */
export function projectEdges(view: NetworkView): GraphEdge[] {
  return [
    ...view.links.map((link) => ({
      ...bareEdge('COOPERATION', link.sourceId, link.targetId, link.validFrom),
      id: link.id,
      cooperationKind: link.kind,
      confirmed: linkConfirmation(view, link.id),
      stale: freshnessOf(view, link.id) === 'STALE',
    })),
    ...roleEdges(view),
    ...view.institutions.flatMap(({ id, group, profile }) =>
      group ? [bareEdge('BELONGS_TO', id, group.id, profile?.validFrom ?? null)] : [],
    ),
    ...steeringEdges(view),
  ]
}

function roleEdges(view: NetworkView): GraphEdge[] {
  const office = coordinationNodeId(view)
  return roleNodes(view).flatMap(({ id, roles }) => [
    bareEdge('COORDINATES', office, id, null),
    ...roles.flatMap((role) => (role.group ? [bareEdge('SPEAKS_FOR', id, role.group.id, role.record.validFrom)] : [])),
    ...representedBy(view, roles).map(([institutionId, since]) => bareEdge('REPRESENTS', id, institutionId, since)),
  ])
}

/** Institutions with the day their first role began: a person may act for one by several. Roles in that order. */
function representedBy(view: NetworkView, roles: readonly RoleView[]): [string, string | null][] {
  const since = new Map<string, string | null>()
  for (const role of roles)
    for (const { id } of institutionsOfRole(view, role.id)) if (!since.has(id)) since.set(id, role.record.validFrom)
  return [...since]
}

/** Multipliers sit in steering groups; one without a node of their own is found at their institution. */
function steeringEdges(view: NetworkView): GraphEdge[] {
  const nodesOf = nodesByPerson(view)
  return view.steeringGroups.flatMap((steeringGroup) => {
    const since = new Map<string, string | null>()
    for (const member of view.membersBySteeringGroup.get(steeringGroup.id) ?? []) {
      for (const nodeId of nodesOf.get(member.personId) ?? []) since.set(nodeId, member.validFrom)
    }
    return [...since].map(([nodeId, validFrom]) => bareEdge('SITS_IN', nodeId, steeringGroup.id, validFrom))
  })
}

function nodesByPerson(view: NetworkView): Map<string, Set<string>> {
  const nodes = new Map<string, Set<string>>()
  const add = (personId: string | undefined, nodeId: string | undefined) => {
    if (personId === undefined || nodeId === undefined) return
    nodes.set(personId, (nodes.get(personId) ?? new Set()).add(nodeId))
  }
  const drawn = new Set(roleNodes(view).flatMap(({ roles }) => roles))
  for (const { id, roles } of roleNodes(view)) add(roles[0]?.acting?.id, id)
  for (const role of view.roles) if (!drawn.has(role)) add(role.acting?.id, role.institution?.id)
  return nodes
}

function bareEdge(kind: GraphEdgeKind, source: string, target: string, since: string | null): GraphEdge {
  return {
    id: `${kind}:${source}:${target}`,
    source,
    target,
    kind,
    cooperationKind: null,
    confirmed: null,
    stale: false,
    since,
  }
}
