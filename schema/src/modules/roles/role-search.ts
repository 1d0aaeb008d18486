import { roleLabel } from '@schutznetz/domain/coverage/role-subject.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { labelText } from '../../network/label-text.ts'
import { TextIndex } from '../../search/text-index.ts'

/**
 * Roles found by what they are called or represent and by who is in them, as the viewer reads it. O(roles): they are few
 * beside institutions and people, so the index is not kept.
 */
export function searchRoles({ view, people, locale }: NetworkScope, text: string): ReadonlyMap<string, number> {
  const index = new TextIndex(
    view.roles.map((role) => {
      const { institution, group, holder, deputy } = role
      const names = [holder, deputy].map((person) => person && people.nameOf(person))
      const facts = [institution?.record.name, group && labelText(group.label, locale), ...names]
      return { id: role.id, name: labelText(roleLabel(role), locale), facts }
    }),
  )
  return index.search(text)
}
