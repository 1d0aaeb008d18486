import { findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { ExistingContent, ExistingInstitution } from './existing.ts'
import type { CarrierFinder } from './find-carrier.ts'
import type { ImportTarget } from './import-target.ts'
import { normaliseName } from './normalise.ts'

/** One field that differs; `from` and `to` in words, as a person compares them. */
export interface FieldChange {
  readonly field: string
  readonly from: string | null
  readonly to: string
}

/** Columns of an institution that a file may change. */
export const institutionFields = [
  'name',
  'registerNumber',
  'ownNumber',
  'street',
  'postalCode',
  'city',
  'latitude',
  'longitude',
  'phone',
  'email',
  'website',
  'openingHours',
  'places',
] as const

export interface Comparison {
  readonly content: ExistingContent
  readonly findCarrier: CarrierFinder
}

/** What a row would change in a stored institution. Empty cells change nothing; «Str.» and «Straße» are the same. */
export function fieldChanges(
  target: ImportTarget,
  stored: ExistingInstitution,
  comparison: Comparison,
): readonly FieldChange[] {
  const plain = institutionFields.flatMap((field): FieldChange[] => {
    const to = target[field]
    if (to === null || isSameField(field, stored[field], to)) return []
    return [{ field, from: stored[field] === null ? null : String(stored[field]), to: String(to) }]
  })
  return [...plain, ...profileChanges(target, stored, comparison)]
}

function profileChanges(target: ImportTarget, stored: ExistingInstitution, comparison: Comparison): FieldChange[] {
  const { content, findCarrier } = comparison
  const changes: FieldChange[] = []
  const typeKey = stored.profile?.institutionTypeKey ?? null
  if (target.institutionTypeKey !== null && target.institutionTypeKey !== typeKey) {
    const to = typeName(target.institutionTypeKey)
    changes.push({ field: 'institutionTypeKey', from: typeKey && typeName(typeKey), to })
  }
  const carrierId = stored.profile?.carrierId ?? null
  if (target.carrier !== null && (carrierId === null || findCarrier(target.carrier)?.id !== carrierId)) {
    const from = content.carriers.find(({ id }) => id === carrierId)?.name ?? null
    changes.push({ field: 'carrier', from, to: target.carrier.name })
  }
  const district = content.districts.find(({ id }) => id === stored.profile?.districtId)?.name ?? null
  if (target.district !== null && !isSameName(district, target.district)) {
    changes.push({ field: 'district', from: district, to: target.district })
  }
  return changes
}

function typeName(key: string): string {
  return findInstitutionType(key)?.label.de ?? key
}

function isSameField(field: string, stored: string | number | null, to: string | number): boolean {
  if (stored === null) return false
  if (field === 'street') return isSameName(String(stored), String(to))
  return String(stored).trim() === String(to).trim()
}

function isSameName(left: string | null, right: string): boolean {
  return left !== null && normaliseName(left) === normaliseName(right)
}
