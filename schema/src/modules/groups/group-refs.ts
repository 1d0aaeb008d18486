import type { GroupView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { NotFound } from '../../errors.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'

export const ProfessionalGroupRef = builder.objectRef<Placed<GroupView>>('ProfessionalGroup')

/** @throws NotFound if the group does not exist on the day. */
export function placeGroup(scope: NetworkScope, id: string): Placed<GroupView> {
  const item = scope.view.groupById.get(id)
  if (!item) throw new NotFound()
  return { scope, item }
}
