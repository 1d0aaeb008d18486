import type { Day } from '../calendar.ts'
import type { Draft, DraftPerson } from '../draft.ts'

/** Persons whose certificate was valid on a day. */
export function certifiedOn(draft: Draft, day: Day): string[] {
  const valid = draft.rows.qualifications.filter(
    ({ kind, issuedOn, refresherDue }) =>
      kind === 'CHILD_PROTECTION_SPECIALIST' &&
      issuedOn !== null &&
      issuedOn <= day &&
      (refresherDue === null || day < refresherDue),
  )
  return [...new Set(valid.map(({ personId }) => personId))]
}

/** Persons who work somewhere on a day. */
export function employedOn(draft: Draft, day: Day): DraftPerson[] {
  return draft.people.filter(({ jobs }) => jobs.some((job) => draft.isActive(job, day)))
}

/** Persons who work in an institution of one of these types today. */
export function employedIn(draft: Draft, types: readonly string[]): DraftPerson[] {
  return draft.people.filter(({ jobs }) =>
    jobs.some((job) => types.includes(job.institution.typeKey) && draft.isActive(job, draft.today)),
  )
}
