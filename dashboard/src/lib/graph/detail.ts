import type { MapGroupQuery, MapInstitutionQuery, MapRoleFactsFragment } from '#lib/generated/graphql.ts'

type InstitutionNetwork = NonNullable<MapInstitutionQuery['network']>
type GroupNetwork = NonNullable<MapGroupQuery['network']>

export type InstitutionFacts = InstitutionNetwork['institutions']['nodes'][number]
export type InstitutionGap = InstitutionNetwork['gaps']['nodes'][number]
export type StatuteGap = GroupNetwork['gaps']['nodes'][number]
export type RoleFacts = MapRoleFactsFragment

/** What the API says of the selection. */
export type Detail =
  | { readonly kind: 'INSTITUTION'; readonly institution: InstitutionFacts; readonly gaps: readonly InstitutionGap[] }
  | { readonly kind: 'ROLE'; readonly roles: readonly RoleFacts[] }
  | { readonly kind: 'GROUP'; readonly roles: readonly RoleFacts[]; readonly gaps: readonly StatuteGap[] }
  | { readonly kind: 'FAILED' }
