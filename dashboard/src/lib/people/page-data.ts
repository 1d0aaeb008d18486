import type { PersonPageQuery, RoleCandidatesQuery, RolePageQuery } from '#lib/generated/graphql.ts'

/** A person as their page reads them. */
export type Person = NonNullable<PersonPageQuery['network']>['people']['nodes'][number]
export type Holding = Person['holdingHistory'][number]
export type Job = Person['affiliationHistory'][number]
export type Certificate = Person['qualifications'][number]

/** A multiplier role as its page reads it. */
export type Role = NonNullable<RolePageQuery['network']>['multiplierRoles']['nodes'][number]
export type Holder = Role['holderHistory'][number]
/** Whom a role stands for. */
export type RoleSubject = Pick<Role, 'institution' | 'group' | 'scope'>
export type Candidates = NonNullable<RoleCandidatesQuery['network']>['roleCandidates']
