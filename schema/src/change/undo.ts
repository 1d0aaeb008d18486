import type { RequestContext } from '../context.ts'
import { Conflict, NotFound } from '../errors.ts'
import { requireViewer } from './authorise.ts'
import { changeRows, type Change } from './change.ts'
import { isTenantModel } from './model-shape.ts'
import type { PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'
import { refuseLaterChanges } from './undo-conflicts.ts'
import { replayBackwards, type ReplayEntry } from './undo-replay.ts'
import { joined, nothingChanged } from '../sentence.ts'

const undone = 'Rückgängig gemacht: '
const restored = 'Wiederhergestellt: '
const notTheNetwork = {
  de: 'Das Anlegen eines Netzwerks lässt sich nicht rückgängig machen.',
  en: 'The creation of a network cannot be undone.',
}

/**
 * Undoes a change set as a change set of its own: every row is put back as it was before, later changes to other rows
 * stay. Undoing an undo restores what it took back. A row's `version` goes on counting, so that nobody who saw the
 * undone state can overwrite the restored one unnoticed; all else is exactly as before.
 * @throws NotFound for a change set of a network without a role; Conflict if it is undone already, if a later change
 *   touched the same rows, or if something else is built on them.
 */
export async function undoChangeSet(
  ctx: RequestContext,
  changeSetId: string,
): Promise<Change<null> & { readonly networkId: string }> {
  requireViewer(ctx)
  const target = await ctx.db.changeSet.findUnique({ where: { id: changeSetId } })
  if (!target) throw new NotFound()
  const { networkId, undoesId } = target
  const label = target.label.startsWith(undone)
    ? target.label.replace(undone, restored)
    : undone + target.label.replace(restored, '')
  const done = await changeRows(ctx, { networkId, label }, (writer) => undo(writer, target.id), {
    undoesId: target.id,
    alsoRecord: async (client, undoneById) => {
      await client.changeSet.update({ where: { networkId_id: { networkId, id: target.id } }, data: { undoneById } })
      // Undoing an undo: the first change holds again, and can be undone again.
      if (undoesId === null) return
      await client.changeSet.update({
        where: { networkId_id: { networkId, id: undoesId } },
        data: { undoneById: null },
      })
    },
  })
  return { ...done, networkId }
}

async function undo(writer: RowWriter, targetId: string): Promise<null> {
  const { client, networkId } = writer
  // Read again under the lock: somebody may have undone it while we waited.
  const target = await client.changeSet.findUniqueOrThrow({ where: { networkId_id: { networkId, id: targetId } } })
  if (target.undoneById !== null) {
    const sentence = {
      de: `«${target.label}» ist schon rückgängig gemacht.`,
      en: `“${target.label}” has been undone already.`,
    }
    throw new Conflict(joined(sentence, nothingChanged))
  }
  const stored = await client.auditEntry.findMany({
    where: { networkId, changeSetId: target.id },
    orderBy: { position: 'asc' },
  })
  const entries = stored.map(({ entity, entityId, before, after }): ReplayEntry => {
    if (!isTenantModel(entity)) {
      throw new Conflict(joined(notTheNetwork, nothingChanged))
    }
    return { model: entity, id: entityId, before: before as PlainRow | null, after: after as PlainRow | null }
  })
  await refuseLaterChanges(writer, target)
  await replayBackwards(writer, entries)
  return null
}
