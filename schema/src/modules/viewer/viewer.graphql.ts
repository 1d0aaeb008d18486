import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'
import { builder } from '../../builder.ts'
import type { Viewer, ViewerMembership } from '../../viewer.ts'
import { NotFound } from '../../errors.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'

export const NetworkRoleEnum = builder.enumType('NetworkRole', {
  description: 'What somebody may do in a network.',
  values: {
    COORDINATOR: { description: 'Reads and writes everything (Netzwerkkoordination).' },
    LEADERSHIP: { description: 'Reads coverage and reports, names of role holders, no contact data (Amtsleitung).' },
    ANALYST: {
      description: 'Reads the structure; persons appear as pseudonyms, no contact data (Jugendhilfeplanung).',
    },
    PARTNER: { description: 'Confirms the data of one institution by a link.' },
    ADMINISTRATOR: { description: 'Manages users and networks, does not read what is in them.' },
  } satisfies Record<NetworkRole, { description: string }>,
})

const MembershipRef = builder.objectRef<ViewerMembership>('Membership').implement({
  description: 'A role of the viewer in a network.',
  fields: (t) => ({
    role: t.field({ type: NetworkRoleEnum, description: 'The role.', resolve: ({ role }) => role }),
    network: t.field({
      type: NetworkRef,
      description: 'The network, as of today.',
      resolve: async ({ networkId }, _args, context) => {
        const network = await context.networks.byId(networkId)
        if (!network) throw new NotFound()
        return network
      },
    }),
  }),
})

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is signed in.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id of the user.', resolve: ({ userId }) => encodeGlobalId('User', userId) }),
    name: t.exposeString('name', { description: 'Name of the user.' }),
    isInstanceAdministrator: t.exposeBoolean('isInstanceAdministrator', { description: 'May create networks.' }),
    isDemo: t.exposeBoolean('isDemo', { description: 'A user of the demonstration.' }),
    memberships: t.field({
      type: [MembershipRef],
      description: 'Which role where.',
      resolve: ({ memberships }) => [...memberships],
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description: 'Who is signed in, with which role where; `null` = nobody.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
)
