import type { CertificateState } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Institution } from './page-data.ts'

type RoleForm = 'multiplier-deputy' | 'multiplier-alone' | 'multiplier-risk'

/** Somebody's part in the network, in words and with the sign of the wheel. */
interface Part {
  readonly text: string
  readonly glyph: RoleForm | null
  /** State of the specialist's certificate; `null` = the part is none. */
  readonly certificate: CertificateState | null
}

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly position: string | null
  readonly isContact: boolean
  readonly phone: string | null
  readonly email: string | null
  readonly parts: readonly Part[]
  /** The id of the affiliation; `null` = holds a role for the institution without working there. */
  readonly affiliationId: string | null
}

/** Who works in an institution or represents it, contacts and role holders first. */
export function colleaguesOf(institution: Institution): Colleague[] {
  const staff = institution.people.map(({ id, position, isContact, phone, email, person }): Colleague => {
    const parts = [...rolePartsOf(institution, person.id), ...groupPartsOf(person), ...certificatePartsOf(person)]
    const own = { phone: phone ?? person.phone ?? null, email: email ?? person.email ?? null }
    return {
      id: person.id,
      name: person.displayName,
      position: position ?? null,
      isContact,
      ...own,
      parts,
      affiliationId: id,
    }
  })
  const known = new Set(staff.map(({ id }) => id))
  const others = outsidersOf(institution).filter(({ id }) => !known.has(id))
  return [...staff, ...others].sort(
    (a, b) =>
      Number(b.isContact) - Number(a.isContact) ||
      b.parts.length - a.parts.length ||
      a.name.localeCompare(b.name, 'de'),
  )
}

type Person = Institution['people'][number]['person']

function rolePartsOf({ roles }: Institution, personId: string): Part[] {
  return roles.flatMap(({ holder, deputy, hasFailureRisk }): Part[] => {
    const glyph: RoleForm = hasFailureRisk ? 'multiplier-risk' : deputy ? 'multiplier-deputy' : 'multiplier-alone'
    if (holder?.id === personId) {
      const text = deputy ? m.institution_multiplier_with_deputy() : m.institution_multiplier_alone()
      return [{ text, glyph, certificate: null }]
    }
    return deputy?.id === personId ? [{ text: m.institution_deputy(), glyph: null, certificate: null }] : []
  })
}

/** Mandates for a group, or for another institution. */
function groupPartsOf({ id, roles }: Person): Part[] {
  return roles.flatMap(({ group, holder }): Part[] => {
    if (!group) return []
    const words = holder?.id === id ? m.institution_multiplier_of : m.institution_deputy_of
    return [{ text: words({ group: group.label }), glyph: null, certificate: null }]
  })
}

function certificatePartsOf({ qualifications }: Person): Part[] {
  const states = qualifications.filter(({ kind }) => kind === 'CHILD_PROTECTION_SPECIALIST').map(({ state }) => state)
  const best = (['VALID', 'DUE', 'UNKNOWN', 'EXPIRED'] as const).find((state) => states.includes(state))
  return best ? [{ text: m.institution_specialist(), glyph: null, certificate: best }] : []
}

/** Holders and deputies of the institution's own roles; those who work there are known already. */
function outsidersOf(institution: Institution): Colleague[] {
  const people = institution.roles.flatMap(({ holder, deputy }) => [holder, deputy]).filter((person) => person !== null)
  return [...new Map(people.map((person) => [person.id, person])).values()].map(({ id, displayName }) => ({
    id,
    name: displayName,
    position: null,
    isContact: false,
    phone: null,
    email: null,
    parts: rolePartsOf(institution, id),
    affiliationId: null,
  }))
}
