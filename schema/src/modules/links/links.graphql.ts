import { freshnessOf, linkConfirmation } from '@schutznetz/domain/coverage/confirmation.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { confirmationsOf, ConfirmationStateRef } from '../confirmations/confirmation-refs.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { CooperationFrequencyEnum, CooperationKindEnum, LinkConfirmationEnum } from './link-enums.graphql.ts'
import { CooperationLinkRef, placeLink } from './link-refs.ts'

builder.node(CooperationLinkRef, {
  description: 'Cooperation between two institutions, confirmed by neither, one or both of them.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('cooperationLink', placeLink),
  fields: (t) => ({
    source: t.field({
      type: InstitutionRef,
      description: 'The one side.',
      resolve: ({ scope, item }) => placeInstitution(scope, item.sourceId),
    }),
    target: t.field({
      type: InstitutionRef,
      description: 'The other side.',
      resolve: ({ scope, item }) => placeInstitution(scope, item.targetId),
    }),
    kind: t.field({
      type: CooperationKindEnum,
      description: 'What they do together.',
      resolve: ({ item }) => item.kind,
    }),
    frequency: t.field({
      type: CooperationFrequencyEnum,
      description: 'How often.',
      resolve: ({ item }) => item.frequency,
    }),
    description: t.string({
      nullable: true,
      description: 'More about it, in words.',
      resolve: ({ item }) => item.description,
    }),
    confirmed: t.field({
      type: LinkConfirmationEnum,
      description: 'How many sides have confirmed it up to the day.',
      resolve: ({ scope, item }) => linkConfirmation(scope.view, item.id),
    }),
    stale: t.boolean({
      description: 'Confirmed, but longer ago than the network allows (24 months unless decided otherwise).',
      resolve: ({ scope, item }) => freshnessOf(scope.view, item.id) === 'STALE',
    }),
    sourceConfirmation: t.field({
      type: ConfirmationStateRef,
      description: 'When `source` last confirmed it.',
      resolve: ({ scope, item }) => confirmationsOf(scope, item.id, 'SOURCE'),
    }),
    targetConfirmation: t.field({
      type: ConfirmationStateRef,
      description: 'When `target` last confirmed it.',
      resolve: ({ scope, item }) => confirmationsOf(scope, item.id, 'TARGET'),
    }),
  }),
})
