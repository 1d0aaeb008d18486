import type { ExportColumn } from '#lib/export/export-table.ts'
import type { InstitutionRowFragment } from '#lib/generated/graphql.ts'
import { reachWords } from '#lib/graph/words.ts'
import { m } from '#lib/paraglide/messages.js'
import type { ColumnKey } from './column-keys.ts'
import { agreementWords, conceptWords, freshnessWords, specialistWords } from './row-words.ts'

export type InstitutionRow = InstitutionRowFragment

/** A column of the table: what it shows is what a file says. */
export type InstitutionColumn = Omit<ExportColumn<InstitutionRow>, 'label'>

const text = (value: (row: InstitutionRow) => string | null | undefined): InstitutionColumn => ({
  kind: 'text',
  value: (row) => value(row) ?? null,
})
const count = (value: (row: InstitutionRow) => number | null | undefined): InstitutionColumn => ({
  kind: 'number',
  value: (row) => value(row) ?? null,
})

const columns: Readonly<Record<Exclude<ColumnKey, 'missing'>, InstitutionColumn>> = {
  name: text(({ name }) => name),
  type: text(({ type }) => type?.label ?? m.institutions_unknown()),
  group: text(({ group }) => (group ? `${group.code} ${group.label}` : m.institutions_unassigned())),
  district: text(({ district }) => district?.name),
  carrier: text(({ carrier }) => carrier?.name),
  reach: text(({ reach }) => reachWords[reach]()),
  specialist: text(specialistWords),
  concept: text(conceptWords),
  agreement: text(agreementWords),
  links: count(({ linkCount }) => linkCount),
  people: count(({ peopleCount }) => peopleCount),
  gaps: count(({ gaps }) => gaps.length),
  confirmed: { kind: 'day', value: ({ confirmation }) => confirmation.lastConfirmed?.confirmedOn ?? null },
  freshness: text(freshnessWords),
  danger: text(({ isContactedInDanger }) => (isContactedInDanger ? m.institutions_yes() : m.institutions_no())),
  street: text(({ street }) => street),
  city: text(({ postalCode, city }) => [postalCode, city].filter(Boolean).join(' ') || null),
  phone: text(({ phone }) => phone),
  email: text(({ email }) => email),
  places: count(({ places }) => places),
  own: text(({ ownNumber }) => ownNumber),
  register: text(({ registerNumber }) => registerNumber),
}

/** @param indicators labels of indicators by key, for the column that says what is missing */
export function columnOf(key: ColumnKey, indicators: ReadonlyMap<string, string>): InstitutionColumn {
  if (key !== 'missing') return columns[key]
  return text(({ gaps }) => gaps.map((gap) => indicators.get(gap) ?? gap).join(', ') || null)
}

/** The table's columns as a file has them. */
export function exportColumns(
  keys: readonly ColumnKey[],
  indicators: ReadonlyMap<string, string>,
): ExportColumn<InstitutionRow>[] {
  return keys.map((key) => ({ ...columnOf(key, indicators), label: columnLabels[key]() }))
}

export const columnLabels: Readonly<Record<ColumnKey, () => string>> = {
  name: m.institutions_column_name,
  type: m.institutions_column_type,
  group: m.institutions_column_group,
  district: m.institutions_column_district,
  carrier: m.institutions_column_carrier,
  reach: m.institutions_column_reach,
  specialist: m.institutions_column_specialist,
  concept: m.institutions_column_concept,
  agreement: m.institutions_column_agreement,
  links: m.institutions_column_links,
  people: m.institutions_column_people,
  gaps: m.institutions_column_gaps,
  missing: m.institutions_column_missing,
  confirmed: m.institutions_column_confirmed,
  freshness: m.institutions_column_freshness,
  danger: m.institutions_column_danger,
  street: m.institutions_column_street,
  city: m.institutions_column_city,
  phone: m.institutions_column_phone,
  email: m.institutions_column_email,
  places: m.institutions_column_places,
  own: m.institutions_column_own,
  register: m.institutions_column_register,
}
