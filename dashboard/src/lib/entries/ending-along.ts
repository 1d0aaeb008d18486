import type { AffiliationFormQuery } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

type Affiliation = NonNullable<AffiliationFormQuery['network']>['affiliations']['nodes'][number]

/** Something that usually ends when somebody leaves an institution. */
export interface EndingAlong {
  readonly kind: 'holder' | 'assignment'
  readonly id: string
  readonly version: number
  /** What it is, in words. */
  readonly words: string
}

/** The roles for this institution and the responsibility for it that a person has who is about to leave it. */
export function endingAlong({ institution, person }: Affiliation): EndingAlong[] {
  const holders = person.holdings
    .filter(({ role }) => role.institution?.id === institution.id)
    .map(({ id, version, kind, role }) => ({
      kind: 'holder' as const,
      id,
      version,
      words:
        kind === 'HOLDER' ? m.entry_along_holder({ role: role.label }) : m.entry_along_deputy({ role: role.label }),
    }))
  const assignments = person.assignments
    .filter((one) => one.institution.id === institution.id)
    .map(({ id, version }) => ({ kind: 'assignment' as const, id, version, words: m.entry_along_assignment() }))
  return [...holders, ...assignments]
}
