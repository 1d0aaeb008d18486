import type { ChangeTx } from '../change/change-tx.ts'
import type { ExistingContent } from './existing.ts'
import { createCarrierFinder } from './find-carrier.ts'
import type { CarrierTarget, ImportTarget } from './import-target.ts'
import { normaliseName } from './normalise.ts'

/** Ids of the carriers and districts that targets name; all of them exist by now. */
export interface PlaceFinder {
  carrierId(target: ImportTarget): string | null
  districtId(target: ImportTarget): string | null
}

/** Creates the carriers and districts that are missing, and numbers a carrier that was known by its name only. */
export async function preparePlaces(
  tx: ChangeTx,
  targets: readonly ImportTarget[],
  content: ExistingContent,
): Promise<PlaceFinder> {
  const carrierIds = await prepareCarriers(tx, targets, content)
  const districtIds = await prepareDistricts(tx, targets, content)
  return {
    carrierId: ({ carrier }) => (carrier ? (carrierIds.get(carrierKey(carrier)) ?? null) : null),
    districtId: ({ district }) => (district ? (districtIds.get(normaliseName(district)) ?? null) : null),
  }
}

async function prepareCarriers(tx: ChangeTx, targets: readonly ImportTarget[], content: ExistingContent) {
  const wanted = new Map(targets.flatMap(({ carrier }) => (carrier ? [[carrierKey(carrier), carrier] as const] : [])))
  const findCarrier = createCarrierFinder(content.carriers)
  const ids = new Map<string, string>()
  const missing: (readonly [string, CarrierTarget])[] = []
  for (const [key, target] of wanted) {
    const known = findCarrier(target)
    if (!known) missing.push([key, target])
    else {
      ids.set(key, known.id)
      const { registerNumber } = target
      if (known.registerNumber === null && registerNumber) await tx.update('Carrier', known.id, { registerNumber })
    }
  }
  const rows = missing.map(([, { registerNumber, name, kind, phone }]) => ({
    registerNumber,
    name,
    kind: kind ?? 'OTHER',
    phone,
  }))
  const created = rows.length > 0 ? await tx.createMany('Carrier', rows) : []
  for (const [index, [key]] of missing.entries()) ids.set(key, created[index]?.id ?? '')
  return ids
}

async function prepareDistricts(tx: ChangeTx, targets: readonly ImportTarget[], content: ExistingContent) {
  const ids = new Map(content.districts.map(({ id, name }) => [normaliseName(name), id]))
  const names = new Map(
    targets.flatMap(({ district }) => (district ? [[normaliseName(district), district] as const] : [])),
  )
  const missing = [...names].filter(([key]) => !ids.has(key))
  const created =
    missing.length > 0
      ? await tx.createMany(
          'District',
          missing.map(([, name]) => ({ name })),
        )
      : []
  for (const [index, [key]] of missing.entries()) ids.set(key, created[index]?.id ?? '')
  return ids
}

function carrierKey({ registerNumber, name }: CarrierTarget): string {
  return registerNumber ?? normaliseName(name)
}
