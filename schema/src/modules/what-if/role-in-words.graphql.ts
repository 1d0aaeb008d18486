import { groupOfRole } from '@schutznetz/domain/coverage/represented.ts'
import { roleLabel } from '@schutznetz/domain/coverage/role-subject.ts'
import type { RoleView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import type { Placed } from '../../network/network-scope.ts'
import { encodeGlobalId } from '../../relay-options.ts'

/**
 * A role in a list that ranks: only what it is called. No field leads on to who is in it, so that whoever may not read
 * whose the most important roles are (decision 29) finds no way to it in the answer either.
 */
export const RoleInWordsRef = builder.objectRef<Placed<RoleView>>('RoleInWords').implement({
  description: 'A multiplier role where roles are ranked. Nothing in it leads to a person.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of the `MultiplierRole`; `whatIf` takes it too.',
      resolve: ({ item }) => encodeGlobalId('MultiplierRole', item.id),
    }),
    label: t.string({
      description: 'What it is called: its title, else whom it stands for.',
      resolve: ({ scope, item }) => labelText(roleLabel(item), scope.locale),
    }),
    groupKey: t.string({
      nullable: true,
      description: 'Key of the professional group it stands for, or its institution belongs to.',
      resolve: ({ item }) => groupOfRole(item)?.key ?? null,
    }),
    groupLabel: t.string({
      nullable: true,
      description: 'Name of that group.',
      resolve: ({ scope, item }) => {
        const label = groupOfRole(item)?.label
        return label ? labelText(label, scope.locale) : null
      },
    }),
  }),
})
