import type { RequestContext } from '../context.ts'
import { Conflict, NotFound } from '../errors.ts'
import { changeRows, type Change } from './change.ts'
import { isTenantModel } from './model-shape.ts'
import type { PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'
import { refuseLaterChanges } from './undo-conflicts.ts'
import { replayBackwards, type ReplayEntry } from './undo-replay.ts'

/**
 * Undoes a change set as a change set of its own: every row is put back as it was before, later changes to other rows
 * stay. Undoing an undo restores what it took back. A row's `version` goes on counting, so that nobody who saw the
 * undone state can overwrite the restored one unnoticed; all else is exactly as before.
 * @throws NotFound for a change set of a network without a role; Conflict if it is undone already, if a later change
 *   touched the same rows, or if something else is built on them.
 */
export async function undoChangeSet(ctx: RequestContext, changeSetId: string): Promise<Change<null>> {
  const found = await ctx.db.changeSet.findUnique({ where: { id: changeSetId } })
  if (!found) throw new NotFound()
  const label =
    found.undoesId === null ? `Rückgängig gemacht: ${found.label}` : `Wiederhergestellt: ${originalLabel(found.label)}`
  return changeRows(ctx, { networkId: found.networkId, label }, (writer) => undo(writer, changeSetId), {
    undoesId: changeSetId,
    alsoRecord: async (client, undoingId) => {
      const { networkId, undoesId } = found
      await client.changeSet.update({
        where: { networkId_id: { networkId, id: changeSetId } },
        data: { undoneById: undoingId },
      })
      // Undoing an undo: the first change counts again, and can be undone again.
      if (undoesId)
        await client.changeSet.update({
          where: { networkId_id: { networkId, id: undoesId } },
          data: { undoneById: null },
        })
    },
  })
}

async function undo(writer: RowWriter, changeSetId: string): Promise<null> {
  // Read again under the lock: somebody may have undone it while we waited.
  const changeSet = await writer.client.changeSet.findUniqueOrThrow({
    where: { networkId_id: { networkId: writer.networkId, id: changeSetId } },
    include: { auditEntries: { orderBy: { position: 'asc' } } },
  })
  if (changeSet.undoneById !== null) {
    throw new Conflict(`«${changeSet.label}» ist schon rückgängig gemacht. Es wurde nichts geändert.`)
  }
  const entries = changeSet.auditEntries.map((entry): ReplayEntry => {
    if (!isTenantModel(entry.entity)) {
      throw new Conflict('Das Anlegen eines Netzwerks lässt sich nicht rückgängig machen. Es wurde nichts geändert.')
    }
    const { before, after } = entry
    return {
      model: entry.entity,
      id: entry.entityId,
      before: before as PlainRow | null,
      after: after as PlainRow | null,
    }
  })
  await refuseLaterChanges(writer, changeSet)
  await replayBackwards(writer, entries)
  return null
}

function originalLabel(label: string): string {
  return label.replace(/^Rückgängig gemacht: /, '')
}
