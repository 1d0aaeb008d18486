import { z } from 'zod'
import type { Day } from '@schutznetz/domain/model/day.ts'
import type { RequestContext } from '../context.ts'
import { day, id, version } from '../validation/values.ts'
import { validate } from '../validation/validate.ts'
import type { Change } from './change.ts'
import { changeRow } from './change-row.ts'
import type { ChangeTx } from './change-tx.ts'
import { rowToWrite } from './find-network.ts'
import type { DatedModel, Row, VersionedModel } from './tenant-models.ts'
import { written, type Written } from './written.ts'

const endRules = (today: Day) =>
  z.object({ id: id(), version: version(), validTo: day({ de: 'Ende', en: 'End' }, today) })
export const removeRules = z.object({ id: id(), version: version() })

export type EndRequest = z.input<ReturnType<typeof endRules>>
export type RemoveRequest = z.input<typeof removeRules>

/**
 * A service that ends a row of a model on a day: what was, stays in the past.
 *
 * @param check refuses what must not hold beside other rows, once the end is written
 */
export function endService<M extends DatedModel & VersionedModel>(
  model: M,
  check?: (tx: ChangeTx, row: Row<M>) => Promise<void>,
) {
  return async (ctx: RequestContext, raw: EndRequest): Promise<Written> => {
    const { networkId, id: rowId } = await rowToWrite(ctx, model, raw.id)
    const { version: seen, validTo } = validate(endRules(ctx.today), raw)
    const request = { networkId, model, verb: `zum ${validTo} beendet` }
    const done = await changeRow(ctx, request, async (tx) => {
      const row = await tx.end(model, rowId, validTo, seen)
      await check?.(tx, row)
      return row
    })
    return written(networkId, done as Change<Row<M> & { id: string }>)
  }
}

/** A service that removes a row on which nothing but its own `parts` was ever built. */
export function removeService(model: VersionedModel, parts: readonly VersionedModel[] = []) {
  return async (ctx: RequestContext, raw: RemoveRequest): Promise<Written> => {
    const { networkId, id: rowId } = await rowToWrite(ctx, model, raw.id)
    const { version: seen } = validate(removeRules, raw)
    const request = { networkId, model, verb: 'entfernt' }
    const done = await changeRow(ctx, request, (tx) => tx.remove(model, rowId, { version: seen, parts }))
    return { ...written(networkId, done), id: raw.id }
  }
}
