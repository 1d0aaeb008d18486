import { Conflict, NotFound } from '../errors.ts'
import { dependentsOf, latestChangeOn } from './dependents.ts'
import { modelShape } from './model-shape.ts'
import { describeRow, noun } from './model-nouns.ts'
import { checkReferences } from './references.ts'
import { isSameValue, type PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'
import type { TenantModel } from './tenant-models.ts'
import { inBoth } from '../sentence.ts'

/** One written row of the change set to undo. */
export interface ReplayEntry {
  readonly model: TenantModel
  readonly id: string
  readonly before: PlainRow | null
  readonly after: PlainRow | null
}

type Step = 'created' | 'updated' | 'removed'

const batchSize = 500

/**
 * Puts every row back as it was before its entry, last entry first, so that each constraint holds at each step in
 * reverse as it held forwards. Neighbouring entries of the same kind are one statement.
 */
export async function replayBackwards(writer: RowWriter, entries: readonly ReplayEntry[]): Promise<void> {
  for (const batch of batchesOf(entries.toReversed())) {
    const current = await currentRows(writer, batch)
    for (const entry of batch) refuseDrift(entry, current.get(entry.id))
    await replay(writer, batch, current)
  }
}

async function replay(
  writer: RowWriter,
  batch: readonly ReplayEntry[],
  current: ReadonlyMap<string, PlainRow>,
): Promise<void> {
  const [first] = batch
  if (!first) return
  const { model } = first
  switch (stepOf(first)) {
    case 'created':
      await refuseDependents(writer, model, batch)
      return writer.delete(model, [...current.values()])
    case 'removed':
      await refuseMissingReferences(writer, model, batch)
      await writer.insert(
        model,
        batch.map(({ before }) => knownColumns(model, before)),
      )
      return
    case 'updated':
      await refuseMissingReferences(writer, model, batch)
      for (const entry of batch)
        await writer.replace(model, current.get(entry.id) ?? {}, contentOf(knownColumns(model, entry.before)))
  }
}

function stepOf(entry: ReplayEntry): Step {
  if (entry.before === null) return 'created'
  return entry.after === null ? 'removed' : 'updated'
}

/** Neighbours of one model and step; a row appears at most once in a batch, because its entries build on each other. */
function batchesOf(entries: readonly ReplayEntry[]): ReplayEntry[][] {
  const batches: ReplayEntry[][] = []
  let seen = new Set<string>()
  for (const entry of entries) {
    const batch = batches.at(-1)
    const head = batch?.[0]
    const fits = head?.model === entry.model && stepOf(head) === stepOf(entry) && !seen.has(entry.id)
    if (batch && fits && batch.length < batchSize) batch.push(entry)
    else {
      batches.push([entry])
      seen = new Set()
    }
    seen.add(entry.id)
  }
  return batches
}

async function currentRows(writer: RowWriter, batch: readonly ReplayEntry[]): Promise<Map<string, PlainRow>> {
  const [first] = batch
  if (!first) return new Map()
  const rows = await writer.read(first.model, { id: { in: batch.map(({ id }) => id) } })
  return new Map(rows.map((row) => [String(row['id']), row]))
}

/** The row must be as the change left it; only its version may have gone on. */
function refuseDrift({ model, before, after }: ReplayEntry, current: PlainRow | undefined): void {
  const isAsLeft = after === null ? current === undefined : current !== undefined && isSameContent(after, current)
  if (isAsLeft) return
  const row = current ?? after ?? before ?? {}
  const what = describeRow(model, row)
  throw new Conflict({
    de:
      `${what.de} ist inzwischen anders als nach dieser Änderung. ` +
      'Es wurde nichts rückgängig gemacht; bitte ändern Sie den Eintrag von Hand.',
    en: `${what.en} is no longer as this change left it. Nothing was undone; please change the entry by hand.`,
  })
}

async function refuseDependents(writer: RowWriter, model: TenantModel, batch: readonly ReplayEntry[]): Promise<void> {
  const ids = batch.map(({ id }) => id)
  const dependents = await dependentsOf(writer, model, ids)
  if (dependents === null) return
  const [first] = batch
  const what =
    batch.length === 1
      ? describeRow(model, first?.after ?? {})
      : inBoth((locale) => `${batch.length} × ${noun(model)[locale]}`)
  throw new Conflict(
    {
      de:
        `${what.de} würde damit entfernt, aber darauf bauen inzwischen auf: ${dependents.de}. ` +
        'Es wurde nichts rückgängig gemacht; machen Sie zuerst diese späteren Änderungen rückgängig.',
      en:
        `${what.en} would be removed by this, but by now something is built on it: ${dependents.en}. ` +
        'Nothing was undone; undo these later changes first.',
    },
    await latestChangeOn(writer, model, ids),
  )
}

async function refuseMissingReferences(
  writer: RowWriter,
  model: TenantModel,
  batch: readonly ReplayEntry[],
): Promise<void> {
  try {
    await checkReferences(
      writer,
      model,
      batch.map(({ before }) => before ?? {}),
    )
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    const what = describeRow(model, batch[0]?.before ?? {})
    throw new Conflict({
      de:
        `${what.de} lässt sich nicht wiederherstellen, weil ein Eintrag, auf den er ` +
        'verweist, inzwischen entfernt wurde. Es wurde nichts rückgängig gemacht.',
      en: `${what.en} cannot be restored, because an entry it refers to was removed in the meantime. Nothing was undone.`,
    })
  }
}

/** A column that a later migration dropped cannot be put back. */
function knownColumns(model: TenantModel, row: PlainRow | null): PlainRow {
  const { columns } = modelShape(model)
  return Object.fromEntries(Object.entries(row ?? {}).filter(([column]) => columns.has(column)))
}

function contentOf(row: PlainRow): PlainRow {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !['id', 'networkId', 'version'].includes(column)))
}

/** Only columns the row had at the time count: a column that a later migration added cannot have drifted. */
function isSameContent(left: PlainRow, right: PlainRow): boolean {
  return Object.keys(left).every((column) => column === 'version' || isSameValue(left[column], right[column]))
}
