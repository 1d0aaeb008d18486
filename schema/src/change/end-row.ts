import { z } from 'zod'
import type { Day } from '@schutznetz/domain/model/day.ts'
import type { RequestContext } from '../context.ts'
import { day, id, version } from '../validation/values.ts'
import { validate } from '../validation/validate.ts'
import { changeRow } from './change-row.ts'
import { rowToWrite } from './find-network.ts'
import type { DatedModel, VersionedModel } from './tenant-models.ts'
import { written, type Written } from './written.ts'

const endRules = (today: Day) =>
  z.object({ id: id(), version: version(), validTo: day({ de: 'Ende', en: 'End' }, today) })
const removeRules = z.object({ id: id(), version: version() })

export type EndRequest = z.input<ReturnType<typeof endRules>>
export type RemoveRequest = z.input<typeof removeRules>

/** A service that ends a row of a model on a day: what was, stays in the past. */
export function endService(model: DatedModel & VersionedModel) {
  return async (ctx: RequestContext, raw: EndRequest): Promise<Written> => {
    const { networkId, id: rowId } = await rowToWrite(ctx, model, raw.id)
    const { version: seen, validTo } = validate(endRules(ctx.today), raw)
    const request = { networkId, model, verb: `zum ${validTo} beendet` }
    const done = await changeRow(ctx, request, (tx) => tx.end(model, rowId, validTo, seen))
    return written(networkId, done)
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
