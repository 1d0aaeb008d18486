import type { GraphEdgeKind, GraphNodeKind } from '@schutznetz/domain/graph/graph.ts'
import { builder } from '../../builder.ts'

export const GraphNodeKindEnum = builder.enumType('GraphNodeKind', {
  description: 'What a node stands for.',
  values: {
    COORDINATION: { description: 'The coordination office: the hub.' },
    GROUP: { description: 'A professional group, or a participant group of the statute that nobody represents.' },
    INSTITUTION: { description: 'An institution.' },
    ROLE: { description: 'A multiplier for a group, or one who acts for several institutions.' },
    STEERING_GROUP: { description: 'A steering group.' },
  } satisfies Record<GraphNodeKind, { description: string }>,
})

export const GraphEdgeKindEnum = builder.enumType('GraphEdgeKind', {
  description: 'What an edge says.',
  values: {
    COOPERATION: { description: 'Two institutions work together.' },
    REPRESENTS: { description: 'A role stands for an institution.' },
    SPEAKS_FOR: { description: 'A role speaks for its group.' },
    BELONGS_TO: { description: 'An institution belongs to a group.' },
    SITS_IN: { description: 'A role or institution sits in a steering group.' },
    COORDINATES: { description: 'The office accompanies a role.' },
  } satisfies Record<GraphEdgeKind, { description: string }>,
})

export const GraphProjectionEnum = builder.enumType('GraphProjection', {
  description: 'Which picture of the network.',
  values: {
    FULL: { description: 'Everything.' },
    COOPERATION: { description: 'Institutions and their cooperation.' },
    REPRESENTATION: { description: 'Who represents whom: office, groups, roles, institutions.' },
  },
})

export const GraphLayoutEnum = builder.enumType('GraphLayout', {
  description: 'A way of placing nodes.',
  values: {
    WHEEL: { description: 'The coverage wheel: radius 300 around (0, 0), x to the right, y down.' },
  },
})

export type GraphProjection = 'FULL' | 'COOPERATION' | 'REPRESENTATION'
