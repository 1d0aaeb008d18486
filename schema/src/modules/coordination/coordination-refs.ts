import type { CoordinationOfficeRecord, CoordinatorRecord } from '@schutznetz/domain/model/records/network.ts'
import { builder } from '../../builder.ts'
import { NotFound } from '../../errors.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const CoordinationOfficeRef = builder.objectRef<Placed<CoordinationOfficeRecord>>('CoordinationOffice')
export const CoordinatorRef = builder.objectRef<Placed<CoordinatorRecord>>('Coordinator')

export const placeCoordinator = rowPlacer((scope) => scope.index.get('coordinator'))

/** @throws NotFound if that is not the network's office, or the network has none yet. */
export function placeOffice(scope: NetworkScope, id: string | undefined): Placed<CoordinationOfficeRecord> {
  const item = scope.view.coordinationOffice
  if (item === null)
    throw new NotFound({
      de: 'Für dieses Netzwerk ist noch keine Koordinierungsstelle eingetragen.',
      en: 'No coordination office is entered for this network yet.',
    })
  if (item.id !== id) throw new NotFound()
  return { scope, item }
}
