import { z } from 'zod'
import type { Day } from '@schutznetz/domain/model/day.ts'
import type { RequestContext } from '../context.ts'
import { day, id, version } from '../validation/values.ts'
import { validate } from '../validation/validate.ts'
import { change } from './change.ts'
import { rowToWrite } from './find-network.ts'
import { describeRow } from './model-nouns.ts'
import type { DatedModel, VersionedModel } from './tenant-models.ts'
import { written, type Written } from './written.ts'

const endRules = (today: Day) => z.object({ id: id(), version: version(), validTo: day('Ende', today) })
const removeRules = z.object({ id: id(), version: version() })

export type EndRequest = z.input<ReturnType<typeof endRules>>
export type RemoveRequest = z.input<typeof removeRules>

/** A service that ends a row of a model on a day: what was, stays in the past. `title` names the row in the change set. */
export function endService(model: DatedModel & VersionedModel, title?: string) {
  return async (ctx: RequestContext, raw: EndRequest): Promise<Written> => {
    const { networkId, id: rowId } = await rowToWrite(ctx, model, raw.id)
    const { version: seen, validTo } = validate(endRules(ctx.today), raw)
    let what = ''
    const request = { networkId, label: () => `${what} zum ${validTo} beendet` }
    const done = await change(ctx, request, async (tx) => {
      const row = await tx.end(model, rowId, validTo, seen)
      what = title ?? describeRow(model, row)
      return row
    })
    return written(networkId, done)
  }
}

/** A service that removes a row on which nothing but its own `parts` was ever built. */
export function removeService(model: VersionedModel, parts: readonly VersionedModel[] = []) {
  return async (ctx: RequestContext, raw: RemoveRequest): Promise<Written> => {
    const { networkId, id: rowId } = await rowToWrite(ctx, model, raw.id)
    const { version: seen } = validate(removeRules, raw)
    let what = ''
    const request = { networkId, label: () => `${what} entfernt` }
    const done = await change(ctx, request, async (tx) => {
      const row = await tx.remove(model, rowId, { version: seen, parts })
      what = describeRow(model, row)
      return row
    })
    return { ...written(networkId, done), id: raw.id }
  }
}
