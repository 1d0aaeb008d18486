import { uuidv7 } from 'uuidv7'
import type { ChangeTx } from '../change/change-tx.ts'
import type { NewRow, RowPatch } from '../change/tenant-models.ts'
import { startProfile } from '../modules/institutions/institution-profile.service.ts'
import type { ChosenRows, TargetRow, UpdateRow } from './choose-rows.ts'
import type { ExistingContent } from './existing.ts'
import { institutionFields } from './field-changes.ts'
import type { ImportTarget } from './import-target.ts'
import { preparePlaces, type PlaceFinder } from './prepare-places.ts'

/** Writes the chosen rows: carriers and districts they name, new institutions set-based, then changed ones. */
export async function applyRows(tx: ChangeTx, chosen: ChosenRows, content: ExistingContent): Promise<void> {
  const rows = [...chosen.create, ...chosen.update]
  const places = await preparePlaces(
    tx,
    rows.map(({ target }) => target),
    content,
  )
  await createInstitutions(tx, chosen.create, places)
  for (const row of chosen.update) await updateInstitution(tx, row, places)
}

async function createInstitutions(tx: ChangeTx, rows: readonly TargetRow[], places: PlaceFinder): Promise<void> {
  if (rows.length === 0) return
  const withIds = rows.map(({ target }) => ({ id: uuidv7(), target }))
  await tx.createMany(
    'Institution',
    withIds.map(({ id, target }) => institutionRow(id, target)),
  )
  await tx.createMany(
    'InstitutionProfile',
    withIds.map(({ id, target }) => profileRow(id, target, places)),
  )
}

async function updateInstitution(tx: ChangeTx, row: UpdateRow, places: PlaceFinder): Promise<void> {
  const { target, institutionId } = row
  const changed = new Set(row.changes.map(({ field }) => field))
  const fields = institutionFields.filter((field) => changed.has(field)).map((field) => [field, target[field]])
  await tx.update('Institution', institutionId, Object.fromEntries(fields) as RowPatch<'Institution'>)
  const profile = {
    ...(changed.has('institutionTypeKey') && { institutionTypeKey: target.institutionTypeKey }),
    ...(changed.has('carrier') && { carrierId: places.carrierId(target) }),
    ...(changed.has('district') && { districtId: places.districtId(target) }),
  }
  if (Object.keys(profile).length > 0) await startProfile(tx, institutionId, tx.today, profile)
}

function institutionRow(id: string, target: ImportTarget): NewRow<'Institution'> {
  const fields = Object.fromEntries(institutionFields.map((field) => [field, target[field]]))
  return { id, ...fields, name: target.name, validFrom: target.validFrom }
}

function profileRow(institutionId: string, target: ImportTarget, places: PlaceFinder): NewRow<'InstitutionProfile'> {
  return {
    institutionId,
    institutionTypeKey: target.institutionTypeKey,
    carrierId: places.carrierId(target),
    districtId: places.districtId(target),
    validFrom: target.validFrom,
  }
}
