import { delegateOf } from './delegate.ts'
import { referrersOf } from './model-shape.ts'
import { countedNoun } from './model-nouns.ts'
import { listOf } from './field-labels.ts'
import type { RowWriter } from './row-writer.ts'
import type { TenantModel } from './tenant-models.ts'

/** Confirmations name their record without a foreign key, because it may be of several models. */
const confirmedAs: Partial<Record<TenantModel, string>> = {
  Institution: 'INSTITUTION',
  Affiliation: 'AFFILIATION',
  RoleHolder: 'ROLE_HOLDER',
  CooperationLink: 'COOPERATION_LINK',
  CoordinationOffice: 'COORDINATION_OFFICE',
  ReportingStep: 'REPORTING_STEP',
}

/** What is built on rows, in words: «2 Zugehörigkeiten und 1 Kooperation»; empty if nothing is. One count per model. */
export async function dependentsOf(
  writer: RowWriter,
  model: TenantModel,
  ids: readonly string[],
  ignore: readonly TenantModel[] = [],
): Promise<string> {
  const counts = new Map<TenantModel, number>()
  const add = async (referrer: TenantModel, where: Readonly<Record<string, unknown>>) => {
    if (ignore.includes(referrer)) return
    const bound = { ...where, networkId: writer.networkId }
    const count = await delegateOf(writer.client, referrer).count({ where: bound })
    if (count > 0) counts.set(referrer, (counts.get(referrer) ?? 0) + count)
  }
  for (const { model: referrer, column } of referrersOf(model)) await add(referrer, { [column]: { in: ids } })
  const entity = confirmedAs[model]
  if (entity) await add('Confirmation', { entity, entityId: { in: ids } })
  return listOf([...counts].map(([referrer, count]) => countedNoun(referrer, count)))
}
