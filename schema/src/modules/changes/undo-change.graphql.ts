import { builder } from '../../builder.ts'
import { ChangeResultRef } from '../../change/change-result.graphql.ts'
import { undoChangeSet } from '../../change/undo.ts'
import { written, type Written } from '../../change/written.ts'
import { idOf } from '../../relay-options.ts'

const UndoChangeInput = builder.inputType('UndoChangeInput', {
  description: 'Which change set to undo.',
  fields: (t) => ({
    changeSetId: t.id({ required: true, description: 'The change set; undoing an undo restores what it took back.' }),
  }),
})

const UndoPayload = builder.objectRef<Written>('UndoPayload').implement({
  description: 'A change set was undone, by a change set of its own that can be undone too.',
  interfaces: [ChangeResultRef],
  fields: (t) => ({
    undoneId: t.id({ description: 'The change set that was undone.', resolve: ({ id }) => id }),
  }),
})

builder.mutationField('undoChange', (t) =>
  t.field({
    type: UndoPayload,
    description: 'Undoes a change set: every row it touched is as before. Refused where a later change builds on it.',
    errors: {},
    args: { input: t.arg({ type: UndoChangeInput, required: true, description: 'Which change set.' }) },
    resolve: async (_root, { input }, ctx) => {
      const { networkId, ...done } = await undoChangeSet(ctx, idOf('ChangeSet', input.changeSetId, 'input.changeSetId'))
      return written(networkId, { ...done, result: { id: input.changeSetId } })
    },
  }),
)
