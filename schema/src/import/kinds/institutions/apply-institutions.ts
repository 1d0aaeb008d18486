import { uuidv7 } from 'uuidv7'
import type { ChangeTx } from '../../../change/change-tx.ts'
import type { NewRow, RowPatch } from '../../../change/tenant-models.ts'
import { startProfile } from '../../../modules/institutions/institution-profile.service.ts'
import type { TargetRow, UpdateRow } from '../../choose-rows.ts'
import type { Applier } from '../../import-kind.ts'
import type { NetworkContent } from '../../network-content.ts'
import { institutionFields, type InstitutionTarget } from './institution-target.ts'
import { PlaceKeeper } from './place-keeper.ts'

/** Writes the carriers and districts that rows name, new institutions set-based, then changed ones. */
export function applyInstitutions(tx: ChangeTx, content: NetworkContent): Applier<InstitutionTarget> {
  const places = new PlaceKeeper(tx, content)
  return {
    async write({ create, update }) {
      await places.prepare([...create, ...update].map(({ target }) => target))
      await createInstitutions(tx, create, places)
      for (const row of update) await updateInstitution(tx, row, places)
    },
  }
}

async function createInstitutions(
  tx: ChangeTx,
  rows: readonly TargetRow<InstitutionTarget>[],
  places: PlaceKeeper,
): Promise<void> {
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

async function updateInstitution(
  tx: ChangeTx,
  { target, matchId, changes }: UpdateRow<InstitutionTarget>,
  places: PlaceKeeper,
): Promise<void> {
  const changed = new Set(changes.map(({ field }) => field))
  const fields = institutionFields.filter((field) => changed.has(field)).map((field) => [field, target[field]])
  await tx.update('Institution', matchId, Object.fromEntries(fields) as RowPatch<'Institution'>)
  const profile = {
    ...(changed.has('institutionTypeKey') && { institutionTypeKey: target.institutionTypeKey }),
    ...(changed.has('carrier') && { carrierId: places.carrierId(target) }),
    ...(changed.has('district') && { districtId: places.districtId(target) }),
  }
  if (Object.keys(profile).length > 0) await startProfile(tx, matchId, tx.today, profile)
}

export function institutionRow(id: string, target: InstitutionTarget): NewRow<'Institution'> {
  const fields = Object.fromEntries(institutionFields.map((field) => [field, target[field]]))
  const isContactedInDanger = target.isContactedInDanger ?? false
  return { id, ...fields, isContactedInDanger, name: target.name, validFrom: target.validFrom }
}

export function profileRow(
  institutionId: string,
  target: InstitutionTarget,
  places: PlaceKeeper,
): NewRow<'InstitutionProfile'> {
  return {
    institutionId,
    institutionTypeKey: target.institutionTypeKey,
    carrierId: places.carrierId(target),
    districtId: places.districtId(target),
    validFrom: target.validFrom,
  }
}
