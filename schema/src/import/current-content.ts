import { isActiveOn, type Day } from '@schutznetz/domain/model/day.ts'
import type { ChangeTx } from '../change/change-tx.ts'
import type { ExistingCarrier, ExistingContent, ExistingInstitution, ExistingProfile } from './existing.ts'

interface ProfileRow extends ExistingProfile {
  readonly institutionId: string
  readonly validTo: string | null
}

/** Rows as the snapshot and the write door both have them. */
interface ContentRows {
  readonly institutions: readonly Omit<ExistingInstitution, 'profile'>[]
  readonly institutionProfiles: readonly ProfileRow[]
  readonly carriers: readonly ExistingCarrier[]
  readonly districts: readonly { readonly id: string; readonly name: string }[]
}

/** The content of a network that rows of a file are compared with: each institution with the profile that holds today. */
export function contentOf(rows: ContentRows, today: Day): ExistingContent {
  const profiles = new Map<string, ProfileRow>()
  for (const profile of rows.institutionProfiles) {
    const known = profiles.get(profile.institutionId)
    if (!known || isNearer(profile, known, today)) profiles.set(profile.institutionId, profile)
  }
  const institutions = rows.institutions.map((one) => ({ ...one, profile: profiles.get(one.id) ?? null }))
  return { institutions, carriers: rows.carriers, districts: rows.districts }
}

/** The same, read inside a change: what is compared is what is written. */
export async function readContent(tx: ChangeTx): Promise<ExistingContent> {
  const institutions = await tx.find('Institution')
  const institutionProfiles = await tx.find('InstitutionProfile')
  const carriers = await tx.find('Carrier')
  const districts = await tx.find('District')
  return contentOf({ institutions, institutionProfiles, carriers, districts }, tx.today)
}

/** The profile of today, else the latest one. */
function isNearer(profile: ProfileRow, known: ProfileRow, today: Day): boolean {
  if (isActiveOn(known, today)) return false
  return isActiveOn(profile, today) || (profile.validFrom ?? '') > (known.validFrom ?? '')
}
