import { catalogue } from '../catalogue/catalogue.ts'
import type { NetworkRecords } from './network-records.ts'
import type { NetworkSnapshot } from './view.ts'

/**
 * Binds the rows of a network to the catalogue they are read by. O(1): indexes belong to a day and are built by
 * `asOf`. The rows must not be changed afterwards, every view and number is memoised on the result.
 */
export function createSnapshot(records: NetworkRecords): NetworkSnapshot {
  return { records, catalogueVersion: catalogue.version }
}
