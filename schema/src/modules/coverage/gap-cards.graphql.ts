import type { GapCard } from '@schutznetz/domain/coverage/cards/gap-card.ts'
import { gapCards, gapCardsOfAll } from '@schutznetz/domain/coverage/cards/gap-cards.ts'
import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { placeAll, placeOrNull, type Placed } from '../../network/network-scope.ts'
import { ProfessionalGroupRef } from '../groups/group-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { GapSeverityEnum, IndicatorKeyEnum } from './coverage-enums.graphql.ts'

const GapCardRef = builder.objectRef<Placed<GapCard>>('GapCard')

builder.objectField(NetworkRef, 'gapCards', (t) =>
  t.field({
    type: [GapCardRef],
    description: 'The most important kinds of gaps of the day, at most three: a missing statutory group first.',
    args: {
      includeSnoozed: t.arg.boolean({
        description: 'Also kinds whose gaps are all put off, as in a report; left out = what there is to do now.',
      }),
    },
    complexity: { field: 50, multiplier: 3 },
    resolve: async (network, { includeSnoozed }, { networks }) => {
      const scope = await networks.scope(network)
      return placeAll(scope, includeSnoozed ? gapCardsOfAll(scope.view) : gapCards(scope.view))
    },
  }),
)

GapCardRef.implement({
  description: 'Gaps of one kind in one number and two sentences. Its words name no person.',
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorKeyEnum,
      description: 'The indicator whose gaps they are.',
      resolve: ({ item }) => item.indicator,
    }),
    severity: t.field({
      type: GapSeverityEnum,
      description: 'How grave the gravest of them is.',
      resolve: ({ item }) => item.severity,
    }),
    topic: t.string({
      description: 'What it is about.',
      resolve: ({ scope, item }) => labelText(item.topic, scope.locale),
    }),
    number: t.int({ description: 'The number that is told.', resolve: ({ item }) => item.number }),
    of: t.int({
      nullable: true,
      description: 'Out of how many; `null` where the number is not a share.',
      resolve: ({ item }) => item.of,
    }),
    snoozed: t.int({
      description: 'How many of the gaps are put off; the number counts them all the same.',
      resolve: ({ item }) => item.snoozed,
    }),
    unit: t.string({
      description: 'What is counted.',
      resolve: ({ scope, item }) => labelText(item.unit, scope.locale),
    }),
    title: t.string({
      description: 'What is missing.',
      resolve: ({ scope, item }) => labelText(item.title, scope.locale),
    }),
    consequence: t.string({
      description: 'What follows from it, in a sentence.',
      resolve: ({ scope, item }) => labelText(item.consequence, scope.locale),
    }),
    missingNumber: t.int({
      nullable: true,
      description: 'The statutory number that nobody represents; `null` on other cards.',
      resolve: ({ item }) => item.missing?.number ?? null,
    }),
    missingGroup: t.field({
      type: ProfessionalGroupRef,
      nullable: true,
      description: 'The network’s professional group for that number; `null` = it has none.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.view.groupById.get(item.missing?.groupId ?? '')),
    }),
  }),
})
