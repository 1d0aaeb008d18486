import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import { IndicatorKeyEnum } from '../coverage/coverage-enums.graphql.ts'
import { ReachEnum } from '../institutions/institution-enums.graphql.ts'
import { PersonRef } from '../people/people-refs.ts'
import { MultiplierRoleRef, placeRole } from '../roles/role-refs.ts'
import { GraphNodeKindEnum } from './graph-enums.graphql.ts'
import { GraphNodeRef } from './graph-refs.ts'
import { graphIds } from './node-ids.ts'

GraphNodeRef.implement({
  description: 'A node of the graph. Its label names no person.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of the record it stands for; a speaking id where there is none (a ghost).',
      resolve: ({ scope, item }) => graphIds(scope.view).get(item.id) ?? item.id,
    }),
    kind: t.field({ type: GraphNodeKindEnum, description: 'What it stands for.', resolve: ({ item }) => item.kind }),
    label: t.string({ description: 'Its name.', resolve: ({ scope, item }) => labelText(item.label, scope.locale) }),
    groupKey: t.string({
      nullable: true,
      description: 'Key of its professional group.',
      resolve: ({ item }) => item.groupKey,
    }),
    groupCode: t.string({
      nullable: true,
      description: 'Code of its group on the wheel, e.g. `2a`.',
      resolve: ({ item }) => item.groupCode,
    }),
    statutoryNumber: t.int({
      nullable: true,
      description: 'Number of its participant group in the statute; `null` = local or none.',
      resolve: ({ item }) => item.statutoryNumber,
    }),
    typeKey: t.string({
      nullable: true,
      description: 'Key of its institution type.',
      resolve: ({ item }) => item.typeKey,
    }),
    reach: t.field({
      type: ReachEnum,
      nullable: true,
      description: 'How the network reaches it; `null` where it has no meaning.',
      resolve: ({ item }) => item.reach,
    }),
    viaRoleIds: t.idList({
      description: 'Ids of the roles it is reached by.',
      resolve: ({ item }) => item.viaRoleIds.map((id) => encodeGlobalId('MultiplierRole', id)),
    }),
    roles: t.field({
      type: [MultiplierRoleRef],
      description: 'The roles a ROLE node stands for; of an institution its own acting roles.',
      resolve: ({ scope, item }) => item.roleIds.map((id) => placeRole(scope, id)),
    }),
    acting: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who acts in its first role, named as far as the viewer reads names.',
      resolve: ({ scope, item }) => {
        const [roleId] = item.roleIds
        const acting = roleId && scope.view.roleById.get(roleId)?.acting
        return acting ? { scope, item: acting } : null
      },
    }),
    hasDeputy: t.boolean({
      nullable: true,
      description: 'Whether its roles have a deputy; `null` = no acting role.',
      resolve: ({ item }) => item.hasDeputy,
    }),
    failureRisk: t.boolean({
      description: 'Much depends on it without a deputy.',
      resolve: ({ item }) => item.failureRisk,
    }),
    gaps: t.field({
      type: [IndicatorKeyEnum],
      description: 'Indicators with an open gap in it.',
      resolve: ({ item }) => [...item.gaps],
    }),
    missing: t.boolean({
      description: 'A ghost: the one GROUP node of a statutory number that nobody represents.',
      resolve: ({ item }) => item.missing,
    }),
  }),
})

builder.objectFields(GraphNodeRef, (t) => ({
  districtId: t.id({
    nullable: true,
    description: 'Id of its district.',
    resolve: ({ item }) => item.districtId && encodeGlobalId('District', item.districtId),
  }),
  carrierId: t.id({
    nullable: true,
    description: 'Id of its carrier.',
    resolve: ({ item }) => item.carrierId && encodeGlobalId('Carrier', item.carrierId),
  }),
}))
