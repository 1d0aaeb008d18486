import type { PersonRowFragment } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { certificateWords } from './certificate-words.ts'
import { contactColumns, personColumnKeys, type PersonColumn } from './list-columns.ts'
import type { ListColumn } from './list-table.ts'

export type PersonRow = PersonRowFragment

const values: Readonly<Record<PersonColumn, (row: PersonRow) => string | null>> = {
  name: ({ displayName }) => displayName,
  profession: ({ profession }) => profession ?? null,
  institutions: ({ affiliations }) => listed(affiliations.map(jobWords)),
  roles: ({ holdings }) => listed(holdings.map(holdingWords)),
  certificates: ({ countedQualifications }) => listed(countedQualifications.map(certificateWords)),
  specialist: ({ assignments, pools }) =>
    listed([...assignments.map(({ institution }) => institution.name), ...pools.map(({ name }) => name)]),
  active: ({ isActive }) => (isActive ? m.people_active_short() : m.people_inactive_short()),
  phone: ({ phone, affiliations }) => phone ?? affiliations.find((job) => job.phone)?.phone ?? null,
  email: ({ email, affiliations }) => email ?? affiliations.find((job) => job.email)?.email ?? null,
}

const labels: Readonly<Record<PersonColumn, () => string>> = {
  name: m.people_column_name,
  profession: m.people_profession,
  institutions: m.people_work,
  roles: m.people_roles,
  certificates: m.people_certificates,
  specialist: m.people_column_specialist,
  active: m.people_column_active,
  phone: m.people_phone,
  email: m.people_email,
}

/** The columns of the list of people: what the table shows is what a file says. */
export function personColumns(withContact: boolean): ListColumn<PersonRow, PersonColumn>[] {
  return personColumnKeys
    .filter((key) => withContact || !contactColumns.includes(key))
    .map((key) => ({ key, kind: 'text', label: labels[key](), value: values[key] }))
}

/** «Kita Wiesenwinkel (Leitung)». */
export function jobWords({ position, institution }: PersonRow['affiliations'][number]): string {
  return position ? `${institution.name} (${position})` : institution.name
}

/** The role itself, or that somebody deputises in it. */
export function holdingWords({ kind, role }: PersonRow['holdings'][number]): string {
  return kind === 'DEPUTY' ? m.people_deputy_in({ role: role.label }) : role.label
}

function listed(words: readonly string[]): string | null {
  return words.join('; ') || null
}
