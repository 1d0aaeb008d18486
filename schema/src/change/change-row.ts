import type { RequestContext } from '../context.ts'
import { change, type Change } from './change.ts'
import type { ChangeTx } from './change-tx.ts'
import { rowTitle } from './row-title.ts'
import type { Row, TenantModel } from './tenant-models.ts'

/** A {@link change} of one row; the change set is called by the row: «Zertifikat von Anna Beispiel geändert». */
export async function changeRow<M extends TenantModel>(
  ctx: RequestContext,
  { networkId, model, verb }: { readonly networkId: string; readonly model: M; readonly verb: string },
  work: (tx: ChangeTx) => Promise<Row<M>>,
): Promise<Change<Row<M>>> {
  let title = ''
  return change(ctx, { networkId, label: () => `${title} ${verb}` }, async (tx) => {
    const row = await work(tx)
    title = await rowTitle(tx, model, row)
    return row
  })
}
