import type { RequestContext } from '../context.ts'
import { Conflict, NotFound } from '../errors.ts'
import { requireViewer } from './authorise.ts'
import { changeRows, type Change } from './change.ts'
import { isTenantModel } from './model-shape.ts'
import type { PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'
import { refuseLaterChanges } from './undo-conflicts.ts'
import { replayBackwards, type ReplayEntry } from './undo-replay.ts'

const undone = 'Rückgängig gemacht: '
const restored = 'Wiederhergestellt: '

interface Undoable {
  readonly id: string
  readonly networkId: string
  readonly label: string
  readonly revision: number
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
  const asked = await ctx.db.changeSet.findUnique({ where: { id: changeSetId }, select: undoable })
  if (!asked) throw new NotFound()
  const target = await lastOfUndoChain(ctx, asked)
  const label = target.label.startsWith(undone)
    ? target.label.replace(undone, restored)
    : undone + target.label.replace(restored, '')
  const request = { networkId: target.networkId, label }
  const done = await changeRows(ctx, request, (writer) => undo(writer, target), { undoesId: target.id })
  return { ...done, networkId: target.networkId }
}

const undoable = { id: true, networkId: true, label: true, revision: true } as const

/**
 * A change that was undone and restored counts again, through the change set that restored it; each change set is
 * undone at most once, so that one is undone in its place.
 */
async function lastOfUndoChain(ctx: RequestContext, asked: Undoable): Promise<Undoable> {
  let target = asked
  let isInForce = true
  for (;;) {
    const where = { networkId: asked.networkId, undoesId: target.id }
    const undoing = await ctx.db.changeSet.findFirst({ where, select: undoable })
    if (!undoing) break
    target = undoing
    isInForce = !isInForce
  }
  if (!isInForce) throw alreadyUndone(asked)
  return target
}

async function undo(writer: RowWriter, target: Undoable): Promise<null> {
  const { client, networkId } = writer
  // Asked again under the lock: somebody may have undone it while we waited.
  const undoing = await client.changeSet.findFirst({ where: { networkId, undoesId: target.id }, select: { id: true } })
  if (undoing) throw alreadyUndone(target)
  const stored = await client.auditEntry.findMany({
    where: { networkId, changeSetId: target.id },
    orderBy: { position: 'asc' },
  })
  const entries = stored.map(({ entity, entityId, before, after }): ReplayEntry => {
    if (!isTenantModel(entity)) {
      throw new Conflict('Das Anlegen eines Netzwerks lässt sich nicht rückgängig machen. Es wurde nichts geändert.')
    }
    return { model: entity, id: entityId, before: before as PlainRow | null, after: after as PlainRow | null }
  })
  await refuseLaterChanges(writer, target)
  await replayBackwards(writer, entries)
  return null
}

function alreadyUndone(changeSet: Undoable): Conflict {
  return new Conflict(`«${changeSet.label}» ist schon rückgängig gemacht. Es wurde nichts geändert.`)
}
