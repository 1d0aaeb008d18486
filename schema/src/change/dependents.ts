import { delegateOf } from './delegate.ts'
import { referrersOf } from './model-shape.ts'
import { countedNoun } from './model-nouns.ts'
import { listOf } from './field-labels.ts'
import type { RowWriter } from './row-writer.ts'
import type { TenantModel } from './tenant-models.ts'
import type { Sentence } from '../sentence.ts'

/** Confirmations name their record without a foreign key, because it may be of several models. */
const confirmedAs: Partial<Record<TenantModel, string>> = {
  Institution: 'INSTITUTION',
  Affiliation: 'AFFILIATION',
  RoleHolder: 'ROLE_HOLDER',
  CooperationLink: 'COOPERATION_LINK',
  CoordinationOffice: 'COORDINATION_OFFICE',
  ReportingStep: 'REPORTING_STEP',
}

interface Condition {
  readonly referrer: TenantModel
  readonly where: Readonly<Record<string, unknown>>
}

/** Where rows that are built on others would be: by reference, or as a confirmation. */
function conditionsFor(model: TenantModel, ids: readonly string[]): Condition[] {
  const entity = confirmedAs[model]
  return [
    ...referrersOf(model).map(({ model: referrer, column }) => ({ referrer, where: { [column]: { in: ids } } })),
    ...(entity ? [{ referrer: 'Confirmation' as const, where: { entity, entityId: { in: ids } } }] : []),
  ]
}

/** What is built on rows, in words: «2 Zugehörigkeiten und 1 Kooperation»; `null` if nothing is. One count per model. */
export async function dependentsOf(
  writer: RowWriter,
  model: TenantModel,
  ids: readonly string[],
  ignore: readonly TenantModel[] = [],
): Promise<Sentence | null> {
  const counts = new Map<TenantModel, number>()
  for (const { referrer, where } of conditionsFor(model, ids)) {
    if (ignore.includes(referrer)) continue
    const bound = { ...where, networkId: writer.networkId }
    const count = await delegateOf(writer.client, referrer).count({ where: bound })
    if (count > 0) counts.set(referrer, (counts.get(referrer) ?? 0) + count)
  }
  if (counts.size === 0) return null
  return listOf([...counts].map(([referrer, count]) => countedNoun(referrer, count)))
}

/** The latest change set that wrote something built on rows; `null` for what came without one, as demo data does. */
export async function latestChangeOn(
  writer: RowWriter,
  model: TenantModel,
  ids: readonly string[],
): Promise<string | null> {
  const { networkId, client } = writer
  const written: { entity: TenantModel; entityId: { in: string[] } }[] = []
  for (const { referrer, where } of conditionsFor(model, ids)) {
    const rows = await delegateOf(client, referrer).findMany({ where: { ...where, networkId }, select: { id: true } })
    if (rows.length > 0) written.push({ entity: referrer, entityId: { in: rows.map((row) => String(row['id'])) } })
  }
  if (written.length === 0) return null
  const latest = await client.auditEntry.findFirst({
    where: { networkId, OR: written },
    orderBy: { changeSet: { revision: 'desc' } },
    select: { changeSetId: true },
  })
  return latest?.changeSetId ?? null
}
