import { invitationPlan } from '@schutznetz/domain/plan/invitation-plan.ts'
import { builder } from '../../builder.ts'
import { Invalid } from '../../errors.ts'
import { place, placeAll } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { InvitationPlanRef, InvitationStepRef } from './plan-refs.ts'

/** More than a year of a coordinator's work. */
const maximalSize = 50

InvitationPlanRef.implement({
  description: 'What helps most: the appointments and invitations that close the most weighted gaps, best first.',
  fields: (t) => ({
    steps: t.field({
      type: [InvitationStepRef],
      description: 'Each step counts what it adds to those before it. Fewer than asked for if nothing more helps.',
      resolve: ({ scope, item }) => placeAll(scope, item.steps),
    }),
  }),
})

builder.objectField(NetworkRef, 'invitationPlan', (t) =>
  t.field({
    type: InvitationPlanRef,
    description:
      'What helps most on the day: so many appointments and invitations, chosen greedily by the weights of the settings.',
    args: { size: t.arg.int({ required: true, description: `How many steps, 1 to ${maximalSize}.` }) },
    complexity: ({ size }) => ({ field: 50, multiplier: Math.max(1, Math.min(size, maximalSize)) }),
    resolve: async (network, { size }, { networks }) => {
      if (size < 1 || size > maximalSize) {
        throw new Invalid('size', {
          de: `«size» muss zwischen 1 und ${maximalSize} liegen.`,
          en: `“size” must be between 1 and ${maximalSize}.`,
        })
      }
      const scope = await networks.scope(network)
      return place(scope, invitationPlan(scope.view, size))
    },
  }),
)
