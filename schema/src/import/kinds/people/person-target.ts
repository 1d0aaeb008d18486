import type { InstitutionMention } from '../../find-institution.ts'

export const rolesOfPeople = ['HOLDER', 'DEPUTY'] as const

/** What a row of a file says about a professional. `null` = says nothing: it never empties what is stored. */
export interface PersonTarget {
  /** Id in this network, from a list that came out of it. */
  readonly id: string | null
  readonly title: string | null
  readonly firstName: string
  readonly lastName: string
  /** Key of the catalogue, or the network's own words. */
  readonly professionKey: string | null
  readonly phone: string | null
  readonly email: string | null
  /** Where the person works. */
  readonly institution: InstitutionMention | null
  readonly position: string | null
  readonly isContact: boolean | null
  /** Multiplier of that institution, or deputy. */
  readonly role: (typeof rolesOfPeople)[number] | null
}

/** Columns of a person that a file may change. */
export const personFields = ['title', 'firstName', 'lastName', 'professionKey', 'phone', 'email'] as const

export function fullName({ firstName, lastName }: Pick<PersonTarget, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`
}
