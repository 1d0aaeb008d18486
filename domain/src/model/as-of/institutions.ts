import { findInstitutionType } from '../../catalogue/catalogue.ts'
import type { InstitutionTypeDefinition } from '../../catalogue/types.ts'
import type { CarrierRecord, InstitutionProfileRecord, InstitutionRecord } from '../records/institutions.ts'
import type { DistrictRecord } from '../records/network.ts'
import type { GroupView, InstitutionView } from '../view.ts'

interface InstitutionRows {
  readonly institutions: readonly InstitutionRecord[]
  readonly profiles: readonly InstitutionProfileRecord[]
  readonly carrierById: ReadonlyMap<string, CarrierRecord>
  readonly districtById: ReadonlyMap<string, DistrictRecord>
}

/** Joins the active institutions with what they are on the day. O(n). */
export function viewInstitutions(
  rows: InstitutionRows,
  groupOf: (type: InstitutionTypeDefinition) => GroupView | null,
): InstitutionView[] {
  const profiles = new Map(rows.profiles.map((profile) => [profile.institutionId, profile]))
  return rows.institutions.map((record) => {
    const profile = profiles.get(record.id) ?? null
    const type = profile?.institutionTypeKey ? (findInstitutionType(profile.institutionTypeKey) ?? null) : null
    return {
      id: record.id,
      record,
      profile,
      type,
      group: type && groupOf(type),
      carrier: (profile?.carrierId && rows.carrierById.get(profile.carrierId)) || null,
      district: (profile?.districtId && rows.districtById.get(profile.districtId)) || null,
    }
  })
}
