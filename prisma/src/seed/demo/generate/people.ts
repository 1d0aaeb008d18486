import { earliest, latest, type Day } from '../calendar.ts'
import type { Draft, DraftInstitution, DraftPerson } from '../draft.ts'
import { slugify } from '../text.ts'
import { kindOf } from '../vocabulary/institution-kinds.ts'
import type { InventedPerson } from './naming.ts'

export interface Job {
  readonly position: string
  /** The institution's named contact. */
  readonly isContact?: boolean
  /** False = a contact of whom neither phone nor e-mail is known. */
  readonly isReachable?: boolean
  readonly from?: Day | null
  readonly to?: Day | null
}

/** A person without an institution yet. */
export function addPerson(draft: Draft, name: InventedPerson, professionKey: string, mailDomain: string): DraftPerson {
  const row = {
    id: draft.id(),
    title: name.title,
    firstName: name.firstName,
    lastName: name.lastName,
    professionKey,
    phone: draft.nextPhone(),
    email: `${slugify(name.firstName)}.${slugify(name.lastName)}@${mailDomain}`,
    isDemo: true,
    anonymisedAt: null,
    version: 1,
  }
  const person: DraftPerson = { id: row.id, row, jobs: [] }
  draft.people.push(person)
  draft.rows.people.push(row)
  return person
}

/** Somebody known takes up work in an institution, within the time the institution exists. */
export function employ(draft: Draft, person: DraftPerson, institution: DraftInstitution, job: Job): void {
  const isReachable = job.isReachable ?? true
  const from = latest(institution.from, job.from ?? null)
  const to = earliest(job.to ?? null, institution.to)
  draft.rows.affiliations.push({
    id: draft.id(),
    personId: person.id,
    institutionId: institution.id,
    position: job.position,
    isContact: job.isContact ?? false,
    phone: job.isContact && isReachable ? institution.row.phone : null,
    email: job.isContact && isReachable ? institution.row.email : null,
    validFrom: from,
    validTo: to,
    version: 1,
  })
  if (!isReachable) Object.assign(person.row, { phone: null, email: null })
  person.jobs.push({ institution, position: job.position, from, to })
  institution.staff.push(person)
}

/** A new person in an institution. */
export function hire(draft: Draft, name: InventedPerson, institution: DraftInstitution, job: Job): DraftPerson {
  const person = addPerson(draft, name, kindOf(institution.typeKey).profession, institution.mailDomain)
  employ(draft, person, institution, job)
  return person
}

/** Whether a person works in an institution on all days from `from` to `to`. */
export function worksThere(person: DraftPerson, institution: DraftInstitution, from: Day, to: Day | null): boolean {
  return person.jobs.some(
    (job) =>
      job.institution === institution &&
      (job.from === null || job.from <= from) &&
      (job.to === null || (to !== null && to <= job.to)),
  )
}
