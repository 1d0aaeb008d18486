import { builder } from '../../builder.ts'
import { changeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { assignGap } from './assign-gap.service.ts'
import { DecidedGapRef, placeDecidedGap } from './decision-refs.ts'
import { endGapDecision } from './end-decision.service.ts'
import { snoozeGap } from './snooze-gap.service.ts'
import { noCaseDataDescription } from '../../validation/case-data.ts'

const SnoozeGapInput = builder.inputType('SnoozeGapInput', {
  description: 'Puts a gap off until a day. Nothing about a child, a family or a case belongs in the reason.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    gapKey: t.string({ required: true, description: '`key` of a gap that there is today.' }),
    reason: t.string({ required: true, description: 'Why it can wait, up to 500 characters.' }),
    until: t.field({
      type: 'Date',
      required: true,
      description: 'The day on which it is back: after today, at most two years ahead.',
    }),
    hasNoCaseData: t.boolean({ description: noCaseDataDescription }),
  }),
})

const AssignGapInput = builder.inputType('AssignGapInput', {
  description: 'Names who looks after a gap.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    gapKey: t.string({ required: true, description: '`key` of a gap that there is today.' }),
    userId: t.id({ required: true, description: 'One of `coordinatingUsers`.' }),
  }),
})

const EndGapDecisionInput = builder.inputType('EndGapDecisionInput', {
  description: 'Ends a decision about a gap today.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The decision.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
  }),
})

const result = changeResultType('DecidedGapPayload', 'decided', DecidedGapRef, placeDecidedGap)

changeMutation('snoozeGap', {
  description:
    'Puts a gap off: it leaves the cards of the overview and the list of what is to be done, and no figure. An earlier decision to put it off ends.',
  input: SnoozeGapInput,
  result,
  run: snoozeGap,
})

changeMutation('assignGap', {
  description: 'Names the coordinator who looks after a gap, instead of whoever did before. That hides nothing.',
  input: AssignGapInput,
  result,
  run: assignGap,
})

changeMutation('endGapDecision', {
  description:
    'Ends a decision about a gap from today on. One that was made today is taken out, because it never held for a day.',
  input: EndGapDecisionInput,
  result,
  run: endGapDecision,
})
