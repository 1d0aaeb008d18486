import type { Representation, RepresentationState } from '@schutznetz/domain/coverage/represented.ts'
import { representations } from '@schutznetz/domain/coverage/represented.ts'
import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { placeAll, type Placed } from '../../network/network-scope.ts'
import { ProfessionalGroupRef } from '../groups/group-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'

const RepresentationStateEnum = builder.enumType('RepresentationState', {
  description: 'Whether somebody represents a participant group of the statute.',
  values: {
    REPRESENTED: { description: 'Somebody acts for it.' },
    MISSING: { description: 'Nobody does: a ghost on the wheel.' },
    UNKNOWN: { description: 'Somebody acts, but the certificate it takes has no date.' },
  } satisfies Record<RepresentationState, { description: string }>,
})

const RepresentedGroupRef = builder.objectRef<Placed<Representation>>('RepresentedGroup')

builder.objectField(NetworkRef, 'representedGroups', (t) =>
  t.field({
    type: [RepresentedGroupRef],
    description: 'The participant groups of the statute, in its order, with whether somebody represents them.',
    complexity: { field: 10, multiplier: 20 },
    resolve: async (network, _args, { networks }) => {
      const scope = await networks.scope(network)
      return placeAll(scope, representations(scope.view))
    },
  }),
)

RepresentedGroupRef.implement({
  description: 'A participant group of the statute in a network on a day.',
  fields: (t) => ({
    number: t.int({ description: 'Its number in the statute.', resolve: ({ item }) => item.statuteGroup.number }),
    label: t.string({
      description: 'Its name.',
      resolve: ({ scope, item }) => labelText(item.statuteGroup.label, scope.locale),
    }),
    shortLabel: t.string({
      description: 'Short name for tight places.',
      resolve: ({ scope, item }) => labelText(item.statuteGroup.shortLabel, scope.locale),
    }),
    state: t.field({
      type: RepresentationStateEnum,
      description: 'Whether somebody represents it.',
      resolve: ({ item }) => item.state,
    }),
    groups: t.field({
      type: [ProfessionalGroupRef],
      description: 'The network’s professional groups that count for it; may be none.',
      resolve: ({ scope, item }) => placeAll(scope, item.groups),
    }),
  }),
})
