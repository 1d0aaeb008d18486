import { isSameValue, type PlainRow } from '@schutznetz/schema/change/row-codec.ts'
import type { Ledger, Promised } from './ledger.ts'
import type { StoredNetwork } from './stored-network.ts'

/** Everything of a network that was acknowledged and is not there. */
export function findLost(ledger: Ledger, networkId: string, stored: StoredNetwork): string[] {
  const previews = ledger.previews.filter((preview) => preview.networkId === networkId)
  const lostPreviews = previews.filter(({ importId, rows }) => (stored.rowsOf.get(importId) ?? []).length !== rows)
  const lostChanges = ledger.changes
    .filter((promised) => promised.networkId === networkId)
    .flatMap((promised) =>
      missingOf(promised, stored).map((what) => `${promised.what} ${promised.changeSetId}: ${what}`),
    )
  return [...lostPreviews.map(({ importId }) => `preview ${importId} is gone or incomplete`), ...lostChanges]
}

function missingOf(promised: Promised, stored: StoredNetwork): string[] {
  const changeSet = stored.changeSets.find(({ id }) => id === promised.changeSetId)
  if (!changeSet) return ['is gone']
  const found: string[] = []
  if (changeSet.revision !== promised.revision)
    found.push(`is revision ${changeSet.revision}, not ${promised.revision}`)
  const entries = stored.entriesOf.get(changeSet.id) ?? []
  for (const { id, values } of promised.rows ?? []) {
    const after = entries.find(({ entityId }) => entityId === id)?.after as PlainRow | null | undefined
    if (!Object.entries(values).every(([column, value]) => isSameValue(after?.[column], value))) {
      found.push(`row ${id} is not as acknowledged`)
    }
  }
  if (promised.undoes !== undefined && changeSet.undoesId !== promised.undoes) found.push('undoes something else')
  if (promised.applied) {
    const job = stored.imports.find(({ id }) => id === promised.applied?.importId)
    if (job?.changeSetId !== changeSet.id) found.push('its import is not applied')
    const names = new Set(entries.map(({ after }) => (after as PlainRow | null)?.['name']))
    const missing = promised.applied.names.filter((name) => !names.has(name))
    if (missing.length > 0) found.push(`${missing.length} of its rows are missing`)
  }
  return found
}
