import type { ConfirmationRecord, ConfirmationSide } from '@schutznetz/domain/model/records/cooperation.ts'
import { builder } from '../../builder.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'

/** What was confirmed of one record up to the day, oldest first. */
export const ConfirmationStateRef = builder.objectRef<Placed<readonly ConfirmationRecord[]>>('ConfirmationState')
export const ConfirmationRef = builder.objectRef<Placed<ConfirmationRecord>>('Confirmation')

/** Confirmations of a record (of one side of a link); those after the day do not exist on the day. */
export function confirmationsOf(
  scope: NetworkScope,
  entityId: string,
  side?: ConfirmationSide,
): Placed<readonly ConfirmationRecord[]> {
  const rows = scope.view.confirmationsByEntity.get(entityId) ?? []
  const item = side === undefined ? [...rows] : rows.filter((row) => row.side === side)
  item.sort((a, b) => (a.confirmedOn < b.confirmedOn ? -1 : Number(a.confirmedOn > b.confirmedOn)))
  return { scope, item }
}
