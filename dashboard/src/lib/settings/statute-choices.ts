import type { Choice } from '#lib/forms/form-state.ts'
import type { SettingsStatutesQuery } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

/** Statutes to choose from, each with its number of participant groups and its source; one entry per statute. */
export function statuteChoices(statutes: SettingsStatutesQuery['statutes']): Choice[] {
  const byKey = new Map(statutes.map((statute) => [statute.key, statute]))
  return [...byKey.values()].map(({ key, label, groups, source }) => ({
    id: key,
    label,
    detail: m.settings_statute_detail({ count: groups.length, source }),
  }))
}
