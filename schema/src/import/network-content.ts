import { isActiveOn, type Day } from '@schutznetz/domain/model/day.ts'
import type { ChangeTx } from '../change/change-tx.ts'
import type { Row, TenantModel } from '../change/tenant-models.ts'

/** The part of a network that rows of a file are compared with, as the snapshot and the write door both have it. */
export interface NetworkContent {
  readonly institutions: readonly Stored<'Institution', 'isDemo'>[]
  readonly institutionProfiles: readonly Stored<'InstitutionProfile'>[]
  readonly carriers: readonly Pick<Row<'Carrier'>, 'id' | 'name' | 'registerNumber'>[]
  readonly districts: readonly Pick<Row<'District'>, 'id' | 'name'>[]
  readonly people: readonly Pick<
    Row<'Person'>,
    'id' | 'title' | 'firstName' | 'lastName' | 'professionKey' | 'phone' | 'email'
  >[]
  readonly affiliations: readonly Stored<'Affiliation'>[]
  readonly multiplierRoles: readonly Stored<'MultiplierRole', 'title'>[]
  readonly roleHolders: readonly Stored<'RoleHolder'>[]
  readonly cooperationLinks: readonly Stored<'CooperationLink'>[]
}

type Stored<M extends TenantModel, Without extends PropertyKey = never> = Omit<
  Row<M>,
  'networkId' | 'version' | Without
>

const modelOf = {
  institutions: 'Institution',
  institutionProfiles: 'InstitutionProfile',
  carriers: 'Carrier',
  districts: 'District',
  people: 'Person',
  affiliations: 'Affiliation',
  multiplierRoles: 'MultiplierRole',
  roleHolders: 'RoleHolder',
  cooperationLinks: 'CooperationLink',
} as const satisfies Record<keyof NetworkContent, TenantModel>

/** Read inside a change, so that what is compared is what is written. Only the models asked for are read. */
export async function readContent(tx: ChangeTx, models: readonly TenantModel[]): Promise<NetworkContent> {
  const content: Record<string, unknown> = {}
  for (const [list, model] of Object.entries(modelOf))
    content[list] = models.includes(model) ? await tx.find(model) : []
  return content as unknown as NetworkContent
}

/** The profile of each institution that holds today, else the latest one. O(profiles). */
export function currentProfiles(
  content: NetworkContent,
  today: Day,
): ReadonlyMap<string, Stored<'InstitutionProfile'>> {
  const profiles = new Map<string, Stored<'InstitutionProfile'>>()
  for (const profile of content.institutionProfiles) {
    const known = profiles.get(profile.institutionId)
    if (!known || isNearer(profile, known, today)) profiles.set(profile.institutionId, profile)
  }
  return profiles
}

function isNearer(profile: Stored<'InstitutionProfile'>, known: Stored<'InstitutionProfile'>, today: Day): boolean {
  if (isActiveOn(known, today)) return false
  return isActiveOn(profile, today) || (profile.validFrom ?? '') > (known.validFrom ?? '')
}
