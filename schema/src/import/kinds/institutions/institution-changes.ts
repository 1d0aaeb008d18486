import type { Day } from '@schutznetz/domain/model/day.ts'
import type { FieldChange } from '../../import-row.ts'
import { currentProfiles, type NetworkContent } from '../../network-content.ts'
import { normaliseName } from '../../normalise.ts'
import { createCarrierFinder } from './find-carrier.ts'
import { institutionFields, type InstitutionTarget } from './institution-target.ts'

type StoredInstitution = NetworkContent['institutions'][number]
type Stored = string | number | boolean

/** What a row would change in a stored institution. Empty cells change nothing; «Str.» and «Straße» are the same. */
export function createComparison(
  content: NetworkContent,
  today: Day,
): (target: InstitutionTarget, stored: StoredInstitution) => FieldChange[] {
  const profiles = currentProfiles(content, today)
  const findCarrier = createCarrierFinder(content.carriers)
  const carrierById = new Map(content.carriers.map((one) => [one.id, one]))
  const districtById = new Map(content.districts.map((one) => [one.id, one]))

  function profileChanges(target: InstitutionTarget, { id }: StoredInstitution): FieldChange[] {
    const profile = profiles.get(id)
    const changes: FieldChange[] = []
    const typeKey = profile?.institutionTypeKey ?? null
    if (target.institutionTypeKey !== null && target.institutionTypeKey !== typeKey)
      changes.push({ field: 'institutionTypeKey', from: typeKey, to: target.institutionTypeKey })
    const carrier = carrierById.get(profile?.carrierId ?? '')
    if (target.carrier !== null && !isCarrier(target.carrier, carrier, findCarrier))
      changes.push({ field: 'carrier', from: carrier?.name ?? null, to: target.carrier.name })
    const district = districtById.get(profile?.districtId ?? '')?.name ?? null
    if (target.district !== null && !isSameName(district, target.district))
      changes.push({ field: 'district', from: district, to: target.district })
    return changes
  }

  return (target, stored) => {
    const plain = institutionFields.flatMap((field): FieldChange[] => {
      const [from, to] = [stored[field], target[field]]
      if (to === null || isSameField(field, from, to)) return []
      return [{ field, from: from === null ? null : String(from), to: String(to) }]
    })
    return [...plain, ...profileChanges(target, stored)]
  }
}

/** A carrier that is known by its name only is meant by its name, also where several have it. */
function isCarrier(
  target: NonNullable<InstitutionTarget['carrier']>,
  stored: NetworkContent['carriers'][number] | undefined,
  findCarrier: ReturnType<typeof createCarrierFinder>,
): boolean {
  if (!stored) return false
  if (target.registerNumber === null && isSameName(stored.name, target.name)) return true
  return findCarrier(target)?.id === stored.id
}

function isSameField(field: string, stored: Stored | null, to: Stored): boolean {
  if (stored === null) return false
  if (field === 'street') return isSameName(String(stored), String(to))
  return plain(stored) === plain(to)
}

/** A cell has no line breaks and single spaces; what is stored may have more. */
function plain(value: Stored): string {
  return String(value).replace(/\s+/g, ' ').trim()
}

function isSameName(left: string | null, right: string): boolean {
  return left !== null && normaliseName(left) === normaliseName(right)
}
