import { findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { InstitutionTypeDefinition } from '@schutznetz/domain/catalogue/types.ts'
import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import type { InstitutionProfileRecord, InstitutionRecord } from '@schutznetz/domain/model/records/institutions.ts'
import type { InstitutionView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import type { Locale } from '../../locale.ts'
import { NotFound } from '../../errors.ts'
import type { NetworkScope, Placed } from '../../network/network-scope.ts'

export interface LocalInstitutionType {
  readonly definition: InstitutionTypeDefinition
  readonly locale: Locale
}

export const InstitutionRef = builder.objectRef<Placed<InstitutionView>>('Institution')
export const InstitutionProfileRef = builder.objectRef<Placed<InstitutionProfileRecord>>('InstitutionProfile')
export const InstitutionTypeRef = builder.objectRef<LocalInstitutionType>('InstitutionType')

/** @throws NotFound if the network has never had such an institution. */
export function placeInstitution(scope: NetworkScope, id: string): Placed<InstitutionView> {
  const item = scope.view.institutionById.get(id)
  if (item) return { scope, item }
  const record = scope.index.get('institution').get(id)
  if (!record) throw new NotFound()
  return { scope, item: inactiveInstitution(scope, record) }
}

/** An institution that has ended or not begun, with its last profile: lists do not show it, a change answers it. */
function inactiveInstitution(scope: NetworkScope, record: InstitutionRecord): InstitutionView {
  const profiles = scope.index.get('profilesByInstitution').get(record.id) ?? []
  const begun = profiles.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
  const profile = begun.find((row) => isActiveOn(row, scope.view.day)) ?? begun.at(-1) ?? null
  const type = findInstitutionType(profile?.institutionTypeKey ?? '') ?? null
  return {
    id: record.id,
    record,
    profile,
    type,
    group: scope.view.groups.find(({ key }) => key === type?.groupKey) ?? null,
    carrier: scope.index.get('carrier').get(profile?.carrierId ?? '') ?? null,
    district: scope.index.get('district').get(profile?.districtId ?? '') ?? null,
  }
}
