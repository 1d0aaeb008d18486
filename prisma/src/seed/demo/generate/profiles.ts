import { addDays, daysBetween, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution } from '../draft.ts'
import type { Random } from '../random.ts'

interface Profile {
  readonly institutionTypeKey: string | null
  readonly carrierId: string | null
  readonly districtId: string | null
}

/** What an institution may have been before it became what it is; always of the same professional group. */
const formerTypes: Readonly<Record<string, string>> = {
  FAMILY_CENTRE: 'KITA',
  JOINT_CHILD_MINDING: 'CHILD_MINDER',
  COMPREHENSIVE_SCHOOL: 'REALSCHULE',
  SEKUNDARSCHULE: 'HAUPTSCHULE',
  RESIDENTIAL_CARE: 'DAY_GROUP',
}

const share = 0.07

/** What each institution is over time: type, carrier, district. Some changed one of them. */
export function addProfiles(draft: Draft): void {
  const random = draft.random('profiles')
  for (const institution of draft.institutions) {
    const now: Profile = {
      institutionTypeKey: institution.groupKey === '' ? null : institution.typeKey,
      carrierId: institution.carrierKey === null ? null : draft.carrier(institution.carrierKey),
      districtId: draft.district(institution.districtName),
    }
    const isPlain = institution.key === null && institution.from === null && institution.to === null
    const former = isPlain && random.chance(share) ? formerProfile(draft, random, institution, now) : null
    if (former) {
      const first = draft.town.fullyReachedOn ?? draft.monthsAgo(33)
      const changedOn = addDays(first, random.int(1, daysBetween(first, draft.monthsAgo(1))))
      push(draft, institution, former, null, changedOn)
      push(draft, institution, now, changedOn, null)
    } else push(draft, institution, now, institution.from, institution.to)
  }
}

function formerProfile(draft: Draft, random: Random, institution: DraftInstitution, now: Profile): Profile | null {
  const formerType = formerTypes[institution.typeKey]
  if (formerType) return { ...now, institutionTypeKey: formerType }
  if (institution.carrierKey !== null) {
    const others = draft.town.carriers.filter(({ key, kind }) => key !== institution.carrierKey && kind !== 'STATE')
    return { ...now, carrierId: draft.carrier(random.pick(others).key) }
  }
  const places = draft.town.districts.filter(({ name, at }) => at && name !== institution.districtName)
  return { ...now, districtId: draft.district(random.pick(places).name) }
}

function push(
  draft: Draft,
  institution: DraftInstitution,
  profile: Profile,
  validFrom: Day | null,
  validTo: Day | null,
): void {
  draft.rows.institutionProfiles.push({
    id: draft.id(),
    institutionId: institution.id,
    ...profile,
    validFrom,
    validTo,
    version: 1,
  })
}
