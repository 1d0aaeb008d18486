import { findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import { institutionFields } from '../../import/field-changes.ts'
import type { ImportTarget } from '../../import/import-target.ts'

/** One thing a row says. */
export interface ImportValue {
  readonly field: string
  readonly value: string
}

/** Everything a row says, in words; empty for a row that cannot be read. */
export function targetValues(target: ImportTarget | null): ImportValue[] {
  if (!target) return []
  const type = findInstitutionType(target.institutionTypeKey ?? '')
  const all = [
    ...institutionFields.map((field) => ({ field, value: target[field] })),
    { field: 'institutionTypeKey', value: type?.label.de ?? null },
    { field: 'carrier', value: target.carrier?.name ?? null },
    { field: 'district', value: target.district },
    { field: 'validFrom', value: target.validFrom },
  ]
  return all.flatMap(({ field, value }) => (value === null ? [] : [{ field, value: String(value) }]))
}
