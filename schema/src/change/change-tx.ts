import type { Day } from '@schutznetz/domain/model/day.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { dependentsOf } from './dependents.ts'
import { describeRow } from './model-nouns.ts'
import { modelShape } from './model-shape.ts'
import { checkReferences, missing } from './references.ts'
import { isSameValue, type PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'
import { staleVersion } from './stale-version.ts'
import type { DatedModel, NewRow, Row, RowFilter, RowPatch, TenantModel, VersionedModel } from './tenant-models.ts'
import { joined, nothingChanged, nothingSaved, type Sentence } from '../sentence.ts'

/**
 * All that exists inside {@link change}: content of one network, read and written in one open transaction. Every row
 * it hands out or writes belongs to that network; whatever it writes is in the audit trail. Nothing slow may run
 * between its calls: while it is open nobody else can write to this network (and, embedded, to nothing at all).
 */
export class ChangeTx {
  readonly #writer: RowWriter
  readonly networkId: string
  /** The day on which the change is made, Europe/Berlin. */
  readonly today: Day

  constructor(writer: RowWriter, today: Day) {
    this.#writer = writer
    this.networkId = writer.networkId
    this.today = today
  }

  async find<M extends TenantModel>(model: M, where: RowFilter<M> = {}): Promise<Row<M>[]> {
    return (await this.#writer.read(model, where as PlainRow)) as Row<M>[]
  }

  /** The row with this id, or NotFound: another network's row does not exist here. */
  async get<M extends TenantModel>(model: M, id: string): Promise<Row<M>> {
    const [row] = await this.#writer.read(model, { id })
    if (!row) throw new NotFound(missing(model))
    return row as Row<M>
  }

  async create<M extends TenantModel>(model: M, row: NewRow<M>): Promise<Row<M>> {
    const [created] = await this.createMany(model, [row])
    if (!created) throw new Error(`${model} was not created.`)
    return created
  }

  /** Set-based; the rows come back in the order given. */
  async createMany<M extends TenantModel>(model: M, rows: readonly NewRow<M>[]): Promise<Row<M>[]> {
    const plain = rows as unknown as readonly PlainRow[]
    await checkReferences(this.#writer, model, plain)
    return (await this.#writer.insert(model, plain)) as Row<M>[]
  }

  /** The row as the caller read it, else the Conflict that names what was changed since. */
  async expectVersion<M extends TenantModel>(model: M, id: string, version: number | undefined): Promise<Row<M>> {
    const row = await this.get(model, id)
    const stored = row as PlainRow
    if (version === undefined || stored['version'] === version) return row
    throw await staleVersion(this.#writer, model, stored, version)
  }

  /**
   * Writes changed columns. With `version` the row must still be as the caller read it (see {@link expectVersion});
   * without, the caller has read the row inside this very change. Nothing changed: nothing is written.
   */
  async update<M extends TenantModel>(model: M, id: string, patch: RowPatch<M>, version?: number): Promise<Row<M>> {
    const before = (await this.expectVersion(model, id, version)) as PlainRow
    const changed = changedColumns(before, patch as PlainRow)
    if (Object.keys(changed).length === 0) return before as Row<M>
    await checkReferences(this.#writer, model, [changed])
    return (await this.#writer.replace(model, before, changed)) as Row<M>
  }

  /**
   * Writes the same columns into many rows, each still as the caller read it: `seen` holds their versions by id. Rows
   * that say so already stay untouched. Set-based.
   */
  async updateMany<M extends VersionedModel>(
    model: M,
    seen: ReadonlyMap<string, number>,
    patch: RowPatch<M>,
  ): Promise<void> {
    const rows = await this.#writer.read(model, { id: { in: [...seen.keys()] } })
    if (rows.length < seen.size) throw new NotFound(missing(model))
    const stale = rows.find((row) => row['version'] !== seen.get(String(row['id'])))
    if (stale) throw await staleVersion(this.#writer, model, stale, seen.get(String(stale['id'])) ?? 0)
    const columns = patch as PlainRow
    const changed = rows.filter((row) => Object.keys(changedColumns(row, columns)).length > 0)
    if (changed.length > 0) await this.#writer.replaceMany(model, changed, columns)
  }

  /** Raises a row's version without changing it: for a change of its parts, which two people must not make at once. */
  async touch<M extends VersionedModel>(model: M, id: string, version: number): Promise<Row<M>> {
    const before = (await this.expectVersion(model, id, version)) as PlainRow
    return (await this.#writer.replace(model, before, {})) as Row<M>
  }

  /** Sets the first day on which a row no longer holds. A row that already ends can be ended earlier or later. */
  async end<M extends DatedModel & VersionedModel>(
    model: M,
    id: string,
    validTo: Day,
    version?: number,
  ): Promise<Row<M>> {
    const before = (await this.get(model, id)) as PlainRow
    const start = before['validFrom']
    if (typeof start === 'string' && validTo <= start) {
      const sentence = {
        de: `Das Ende muss nach dem Beginn (${start}) liegen.`,
        en: `The end must come after the beginning (${start}).`,
      }
      throw new Invalid('input.validTo', joined(sentence, nothingSaved))
    }
    return this.update(model, id, { validTo } as unknown as RowPatch<M>, version)
  }

  /**
   * Removes a row on which nothing was ever built, with its `parts` (rows of models that are no more than its own
   * details). Whatever else is built on it is named in the Conflict.
   */
  async remove<M extends TenantModel>(model: M, id: string, options: RemoveOptions = {}): Promise<Row<M>> {
    const { version, parts = [] } = options
    const before = (await this.expectVersion(model, id, version)) as PlainRow
    const dependents = await dependentsOf(this.#writer, model, [id], parts)
    if (dependents !== null) {
      const what = describeRow(model, before)
      const instead = modelShape(model).columns.has('cancelledOn') ? cancelInstead : endInstead
      const sentence = {
        de: `${what.de} kann nicht entfernt werden, denn darauf bauen auf: ${dependents.de}.`,
        en: `${what.en} cannot be removed, because something is built on it: ${dependents.en}.`,
      }
      throw new Conflict(joined(sentence, nothingChanged, instead))
    }
    for (const part of parts) await this.#removeParts(model, part, id)
    await this.#writer.delete(model, [before])
    return before as Row<M>
  }

  async #removeParts(owner: TenantModel, part: TenantModel, ownerId: string): Promise<void> {
    for (const { column, target } of modelShape(part).references) {
      if (target !== owner) continue
      const rows = await this.#writer.read(part, { [column]: ownerId })
      if (rows.length > 0) await this.#writer.delete(part, rows)
    }
  }
}

interface RemoveOptions {
  readonly version?: number
  readonly parts?: readonly TenantModel[]
}

const endInstead: Sentence = {
  de: 'Beenden Sie den Eintrag stattdessen zu einem Tag.',
  en: 'End the entry on a day instead.',
}

const cancelInstead: Sentence = {
  de: 'Sagen Sie den Termin stattdessen ab.',
  en: 'Cancel the event instead.',
}

function changedColumns(before: PlainRow, patch: PlainRow): PlainRow {
  const changed = Object.entries(patch).filter(
    ([column, value]) => value !== undefined && !isSameValue(before[column], value),
  )
  return Object.fromEntries(changed)
}
