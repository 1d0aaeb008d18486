import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import type { RequestContext } from '../context.ts'
import { optionalPastDay, id, version } from '../validation/values.ts'
import { validate } from '../validation/validate.ts'
import { changeRow } from './change-row.ts'
import type { ChangeTx } from './change-tx.ts'
import { rowToWrite } from './find-network.ts'
import { written, type Written } from './written.ts'

const cancelRules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    cancelledOn: optionalPastDay({ de: 'Abgesagt am', en: 'Cancelled on' }, today).transform((value) =>
      value === undefined ? today : value,
    ),
  })

type CancelRequest = z.input<ReturnType<typeof cancelRules>>

/**
 * A service that cancels a meeting or training, or lets it take place after all. `refuse` throws where somebody is
 * noted to have come.
 */
export function cancelService(model: 'Meeting' | 'Training', refuse: (tx: ChangeTx, id: string) => Promise<void>) {
  return async (ctx: RequestContext, raw: CancelRequest): Promise<Written> => {
    const { networkId, id: rowId } = await rowToWrite(ctx, model, raw.id)
    const { version: seen, cancelledOn } = validate(cancelRules(ctx.today), raw)
    const request = { networkId, model, verb: cancelledOn === null ? 'findet doch statt' : 'abgesagt' }
    const done = await changeRow(ctx, request, async (tx) => {
      if (cancelledOn !== null) await refuse(tx, rowId)
      return await tx.update(model, rowId, { cancelledOn }, seen)
    })
    return written(networkId, done)
  }
}
