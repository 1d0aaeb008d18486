import type { RequestEvent } from '@sveltejs/kit'
import type { Choice } from '#lib/forms/form-state.ts'
import type { FormValues } from '#lib/forms/form-values.ts'
import { textField, type PickedKind } from '#lib/forms/picked-kind.ts'
import { PickCarrierDocument, PickInstitutionDocument, PickPersonDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'

/** The first hits of a search, best first, with what tells namesakes apart. */
export async function searchChoices(event: RequestEvent, kind: PickedKind, text: string): Promise<Choice[]> {
  const slug = event.params.network ?? ''
  switch (kind) {
    case 'institution': {
      const { network } = await query(event, PickInstitutionDocument, { slug, filter: { search: text } })
      return (network?.institutions.nodes ?? []).map(({ id, name, type, district, city }) => ({
        id,
        label: name,
        detail: [type?.label, district?.name ?? city].filter(Boolean).join(' · ') || null,
      }))
    }
    case 'person': {
      const { network } = await query(event, PickPersonDocument, { slug, text })
      return (network?.people.nodes ?? []).map(({ id, displayName, affiliations }) => ({
        id,
        label: displayName,
        detail: affiliations.map(({ institution }) => institution.name).join(', ') || null,
      }))
    }
    case 'carrier': {
      const { network } = await query(event, PickCarrierDocument, { slug, text })
      return (network?.carriers.nodes ?? []).map(({ id, name }) => ({ id, label: name }))
    }
  }
}

/** What a picker's fields point to. */
export type Pick =
  | { readonly id: string | null }
  /** The text fits several things, or nothing. */
  | { readonly id: undefined; readonly error: string; readonly candidates: readonly Choice[] }

/**
 * Reads a picker. With scripts it carries an id; without, the reader typed a name: it is looked up, and where it fits
 * several things the form asks which (`refuseFields` with the candidates).
 */
export async function readPick(event: RequestEvent, values: FormValues, name: string, kind: PickedKind): Promise<Pick> {
  const id = values.text(name)
  const text = values.text(textField(name))
  const isRetyped = text !== ((values.seen[textField(name)] ?? '').trim() || null)
  const isIdOfBefore = id !== null && id === (values.seen[name] ?? '')
  if (id !== null && !(isRetyped && isIdOfBefore)) return { id }
  if (text === null) return { id: null }
  const hits = await searchChoices(event, kind, text)
  const exact = hits.filter(({ label }) => label.toLowerCase() === text.toLowerCase())
  const [only] = exact.length === 1 ? exact : hits
  if (only && (exact.length === 1 || hits.length === 1)) return { id: only.id }
  const error = hits.length === 0 ? m.forms_pick_none({ text }) : m.forms_pick_which({ text })
  return { id: undefined, error, candidates: hits }
}
