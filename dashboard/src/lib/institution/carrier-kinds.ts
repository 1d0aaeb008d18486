import type { CarrierKind } from '#lib/generated/graphql.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import { m } from '#lib/paraglide/messages.js'

const words: Readonly<Record<CarrierKind, () => string>> = {
  MUNICIPAL: m.institution_carrier_municipal,
  CHURCH: m.institution_carrier_church,
  CHARITY: m.institution_carrier_charity,
  ASSOCIATION: m.institution_carrier_association,
  COMPANY: m.institution_carrier_company,
  STATE: m.institution_carrier_state,
  OTHER: m.institution_carrier_other,
}

/** The kinds of carriers to choose from. */
export function carrierKindChoices(): Choice[] {
  return Object.entries(words).map(([id, word]) => ({ id, label: word() }))
}

/** The kind a form names; what it does not know is something else. */
export function readCarrierKind(text: string | null): CarrierKind {
  return text !== null && text in words ? (text as CarrierKind) : 'OTHER'
}
