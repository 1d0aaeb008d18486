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

/** As {@link placeGroup}, for what a change answers: a group that has just ended, or begins later, has no sector today. */
export function placeGroupOfAnyDay(scope: NetworkScope, id: string): Placed<GroupView> {
  if (scope.view.groupById.has(id)) return placeGroup(scope, id)
  const record = scope.index.get('professionalGroup').get(id)
  if (!record) throw new NotFound()
  const { key, labelDe, labelEn, isCustom } = record
  return { scope, item: { id, key, label: { de: labelDe, en: labelEn }, code: '–', statutoryNumber: null, isCustom } }
}
