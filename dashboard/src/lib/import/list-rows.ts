import type {
  CooperationsToEditQuery,
  ImportField,
  InstitutionsToEditQuery,
  PeopleToEditQuery,
} from '#lib/generated/graphql.ts'
import { frequencyWords, kindWords } from '#lib/institution/words.ts'
import { m } from '#lib/paraglide/messages.js'
import { holderKinds } from '#lib/people/holder-kinds.ts'

/** A row of a list for editing: what its columns say, as an import reads it back. */
export type ListRow = Partial<Record<ImportField, string | null>>

type Network<Query extends { network?: unknown }> = NonNullable<Query['network']>
type InstitutionNode = Network<InstitutionsToEditQuery>['institutions']['nodes'][number]
type PersonNode = Network<PeopleToEditQuery>['people']['nodes'][number]
type LinkNode = Network<CooperationsToEditQuery>['cooperationLinks']['nodes'][number]
type Named = LinkNode['source']

const text = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value)
const flag = (value: boolean): string => (value ? m.import_yes() : m.import_no())

export function institutionRow(one: InstitutionNode): ListRow {
  return {
    NAME: one.name,
    REGISTER_NUMBER: one.registerNumber ?? null,
    OWN_NUMBER: one.ownNumber ?? null,
    TYPE: one.type?.label ?? null,
    CARRIER: one.carrier?.name ?? null,
    DISTRICT: one.district?.name ?? null,
    STREET: one.street ?? null,
    POSTAL_CODE: one.postalCode ?? null,
    CITY: one.city ?? null,
    PHONE: one.phone ?? null,
    EMAIL: one.email ?? null,
    WEBSITE: one.website ?? null,
    OPENING_HOURS: one.openingHours ?? null,
    PLACES: text(one.places),
    CONTACTED_IN_DANGER: flag(one.isContactedInDanger),
    LATITUDE: text(one.latitude),
    LONGITUDE: text(one.longitude),
    ID: one.id,
  }
}

/** One row per institution a person works in; one row where it is none. */
export function personRows(one: PersonNode, numberOf: (institution: Named) => string | null): ListRow[] {
  const person: ListRow = {
    TITLE: one.title ?? null,
    FIRST_NAME: one.firstName ?? null,
    LAST_NAME: one.lastName ?? null,
    PROFESSION: one.profession ?? null,
    PHONE: one.phone ?? null,
    EMAIL: one.email ?? null,
    ID: one.id,
  }
  if (one.affiliations.length === 0) return [person]
  return one.affiliations.map(({ institution, position, isContact }) => {
    const holding = one.holdings.find(({ role }) => role.institution?.id === institution.id)
    return {
      ...person,
      INSTITUTION: institution.name,
      INSTITUTION_NUMBER: numberOf(institution),
      POSITION: position ?? null,
      CONTACT: flag(isContact),
      ROLE: holding ? holderKinds[holding.kind]() : null,
    }
  })
}

export function cooperationRow(one: LinkNode, numberOf: (institution: Named) => string | null): ListRow {
  return {
    INSTITUTION: one.source.name,
    INSTITUTION_NUMBER: numberOf(one.source),
    PARTNER: one.target.name,
    PARTNER_NUMBER: numberOf(one.target),
    KIND: kindWords[one.kind](),
    FREQUENCY: frequencyWords[one.frequency](),
    SINCE: one.validFrom ?? null,
    DESCRIPTION: one.description ?? null,
  }
}

/** The number that tells an institution; its id where it has none and others have its name. */
export function numberedBy(names: ReadonlyMap<string, number>): (institution: Named) => string | null {
  return ({ id, name, registerNumber, ownNumber }) =>
    registerNumber ?? ownNumber ?? ((names.get(name) ?? 0) > 1 ? id : null)
}
