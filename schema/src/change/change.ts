import type { NetworkRole } from '@schutznetz/prisma/generated/client/enums.ts'
import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { RequestContext } from '../context.ts'
import type { Viewer } from '../viewer.ts'
import { NotFound } from '../errors.ts'
import { AuditTrail } from './audit-trail.ts'
import { requireRole } from './authorise.ts'
import { ChangeTx } from './change-tx.ts'
import { asDomainError } from './database-errors.ts'
import { RowWriter } from './row-writer.ts'

/** Waiting for the network's lock, and holding it: an import of 5,000 rows needs seconds, a form milliseconds. */
const transactionOptions = { maxWait: 15_000, timeout: 120_000 }

/** Per row of a long list, measured on the embedded database of a busy machine (docs/measurements.md). */
const msPerRow = 8

export interface ChangeRequest {
  readonly networkId: string
  /** What is done, in the user's words: «Einrichtung ‹Kita Sonnenschein› angelegt». A function may use what was found. */
  readonly label: string | (() => string)
  /** Roles that may make this change; coordinators if not said. */
  readonly roles?: readonly NetworkRole[]
}

export interface Change<T> {
  readonly result: T
  /** `null` where nothing differed from what is stored: then nothing was written. */
  readonly changeSetId: string | null
  /** The revision the network has now. */
  readonly revision: number
}

/** What only the door's own modules (undo, import, a new network) may add to a change. */
export interface ChangeInternals {
  readonly undoesId?: string
  /** Rows it will write, where they are many: they take longer than a form. */
  readonly rows?: number
  /** Records of the change itself, in the same transaction, after its rows. */
  readonly alsoRecord?: (client: Prisma.TransactionClient, changeSetId: string | null) => Promise<void>
}

/**
 * The one write door. Opens a transaction, locks the network, lets `work` write content of this network and nothing
 * else, stores who changed what with before and after, raises the revision by exactly one, and commits, or leaves
 * nothing. Writers of one network wait for each other, so revisions have no gaps.
 * @throws Unauthenticated, NotFound, Forbidden (see {@link requireRole}); Conflict or Invalid for what the database refuses.
 */
export async function change<T>(
  ctx: RequestContext,
  request: ChangeRequest,
  work: (tx: ChangeTx) => Promise<T>,
): Promise<Change<T>> {
  return changeRows(ctx, request, (writer) => work(new ChangeTx(writer, ctx.today)))
}

/** {@link change} for the door's own modules, which work on rows rather than on typed models. */
export async function changeRows<T>(
  ctx: RequestContext,
  request: ChangeRequest,
  work: (writer: RowWriter) => Promise<T>,
  internals: ChangeInternals = {},
): Promise<Change<T>> {
  const viewer = requireRole(ctx, request.networkId, request.roles)
  const write = (client: Prisma.TransactionClient) => writeChange(ctx, viewer, client, request, work, internals)
  const done = await openTransaction(ctx, write, internals.rows)
  ctx.networks.forget(request.networkId)
  return done
}

/** A transaction whose refusals by the database arrive as errors a user can read. */
export async function openTransaction<T>(
  ctx: RequestContext,
  work: (client: Prisma.TransactionClient) => Promise<T>,
  rows = 0,
): Promise<T> {
  const timeout = transactionOptions.timeout + rows * msPerRow
  try {
    return await ctx.services.database.client.$transaction(work, { ...transactionOptions, timeout })
  } catch (error) {
    throw asDomainError(error)
  }
}

/** The body of a change inside an open transaction. */
export async function writeChange<T>(
  ctx: RequestContext,
  viewer: Viewer,
  client: Prisma.TransactionClient,
  request: ChangeRequest,
  work: (writer: RowWriter) => Promise<T>,
  internals: ChangeInternals = {},
): Promise<Change<T>> {
  const { networkId } = request
  const before = await lockNetwork(client, networkId)
  const revision = before + 1
  const label = () => (typeof request.label === 'string' ? request.label : request.label())
  // What was done is known at the end: a label may count it. Long lists store their trail before.
  let isDone = false
  let isLabelled = false
  const trail = new AuditTrail(client, networkId, async () => {
    isLabelled = isDone
    const who = { userId: viewer.userId, userName: viewer.name, createdAt: ctx.services.clock() }
    const what = { networkId, revision, label: isDone ? label() : '…', undoesId: internals.undoesId ?? null }
    return (await client.changeSet.create({ data: { ...what, ...who }, select: { id: true } })).id
  })
  const result = await work(new RowWriter(client, networkId, trail))
  isDone = true
  const changeSetId = await trail.finish()
  if (changeSetId === null) {
    await internals.alsoRecord?.(client, null)
    return { result, changeSetId, revision: before }
  }
  await client.network.update({ where: { id: networkId }, data: { revision }, select: { id: true } })
  const where = { networkId_id: { networkId, id: changeSetId } }
  if (!isLabelled) await client.changeSet.update({ where, data: { label: label() }, select: { id: true } })
  await internals.alsoRecord?.(client, changeSetId)
  return { result, changeSetId, revision }
}

/** Makes writers of one network wait for each other; readers and other networks go on. */
async function lockNetwork(client: Prisma.TransactionClient, networkId: string): Promise<number> {
  const rows = await client.$queryRaw<{ revision: number }[]>`
    SELECT revision FROM network WHERE id = ${networkId}::uuid FOR NO KEY UPDATE`
  const row = rows[0]
  if (!row) throw new NotFound()
  return row.revision
}
