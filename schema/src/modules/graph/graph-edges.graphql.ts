import { encodeGlobalId } from '../../relay-options.ts'
import { CooperationKindEnum, LinkConfirmationEnum } from '../links/link-enums.graphql.ts'
import { GraphEdgeKindEnum } from './graph-enums.graphql.ts'
import { GraphEdgeRef } from './graph-refs.ts'
import { graphIds } from './node-ids.ts'

GraphEdgeRef.implement({
  description: 'An edge of the graph.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of the cooperation link it stands for; a speaking id for other edges.',
      resolve: ({ item }) => (item.kind === 'COOPERATION' ? encodeGlobalId('CooperationLink', item.id) : item.id),
    }),
    source: t.id({
      description: 'Id of the node it starts from.',
      resolve: ({ scope, item }) => graphIds(scope.view).get(item.source) ?? item.source,
    }),
    target: t.id({
      description: 'Id of the node it leads to.',
      resolve: ({ scope, item }) => graphIds(scope.view).get(item.target) ?? item.target,
    }),
    kind: t.field({ type: GraphEdgeKindEnum, description: 'What it says.', resolve: ({ item }) => item.kind }),
    cooperationKind: t.field({
      type: CooperationKindEnum,
      nullable: true,
      description: 'What the two do together, for COOPERATION.',
      resolve: ({ item }) => item.cooperationKind,
    }),
    confirmed: t.field({
      type: LinkConfirmationEnum,
      nullable: true,
      description: 'How many sides have confirmed it, for COOPERATION.',
      resolve: ({ item }) => item.confirmed,
    }),
    stale: t.boolean({ description: 'Confirmed, but too long ago.', resolve: ({ item }) => item.stale }),
    since: t.field({ type: 'Date', nullable: true, description: 'Its first day.', resolve: ({ item }) => item.since }),
  }),
})
