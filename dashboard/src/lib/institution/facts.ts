import { formatCount } from '#lib/format/number.ts'
import { m } from '#lib/paraglide/messages.js'
import { confirmationOfFields, type FieldConfirmation } from './field-confirmation.ts'
import type { InstitutionFactsFragment as Institution } from '#lib/generated/graphql.ts'

/** A fact of an institution: what it is called, what it says, and whether somebody confirmed it. */
export interface Fact {
  readonly term: string
  /** `null` = unknown. */
  readonly value: string | null
  readonly href?: string
  /** The fields of the record behind it, for confirming; empty = not confirmed by itself. */
  readonly fields: readonly string[]
  readonly confirmation: FieldConfirmation | null
}

interface Source {
  readonly term: string
  readonly value: string | null | undefined
  readonly fields?: readonly string[]
  readonly href?: string | undefined
}

/**
 * The master data in the order of the page. What is unknown is said; what only some institutions have (numbers, places,
 * web address) is left out where there is none.
 *
 * @param seesContact whether the viewer's role sees phone and e-mail; else their rows are absent
 */
export function factsOf(institution: Institution, seesContact: boolean): Fact[] {
  const { type, group, carrier, district, confirmation } = institution
  const contact: Source[] = seesContact
    ? [
        fact(m.institution_phone(), institution.phone, ['phone'], telephone(institution.phone)),
        fact(m.institution_email(), institution.email, ['email'], mailbox(institution.email)),
      ]
    : []
  const sources = [
    fact(m.institution_type(), type?.label, ['type']),
    fact(m.institution_group(), group && `${group.code} ${group.label}`),
    fact(m.institution_carrier(), carrier?.name, ['carrier']),
    fact(m.institution_district(), district?.name, ['district']),
    fact(m.institution_address(), addressOf(institution), ['street', 'postalCode', 'city']),
    ...contact,
    ...known(m.institution_website(), institution.website, ['website'], institution.website ?? undefined),
    ...known(m.institution_places(), placesOf(institution), ['places']),
    fact(m.institution_hours(), institution.openingHours, ['openingHours']),
    ...known(m.institution_register_number(), institution.registerNumber),
    ...known(m.institution_own_number(), institution.ownNumber),
    ...known(m.institution_danger(), institution.isContactedInDanger ? m.institution_danger_yes() : null),
  ]
  return sources.map(({ term, value, fields = [], href }) => ({
    term,
    value: value || null,
    fields,
    ...(href && { href }),
    confirmation: value && fields.length > 0 ? confirmationOfFields(confirmation, fields) : null,
  }))
}

function fact(term: string, value: string | null | undefined, fields?: readonly string[], href?: string): Source {
  return { term, value, ...(fields && { fields }), href }
}

function known(...source: Parameters<typeof fact>): Source[] {
  return source[1] ? [fact(...source)] : []
}

function addressOf({ street, postalCode, city }: Institution): string {
  return [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

function placesOf({ places }: Institution): string | null {
  return typeof places === 'number' ? formatCount(places) : null
}

function telephone(phone: string | null | undefined): string | undefined {
  return phone ? `tel:${phone.replace(/[^+\d]/g, '')}` : undefined
}

function mailbox(email: string | null | undefined): string | undefined {
  return email ? `mailto:${email}` : undefined
}
