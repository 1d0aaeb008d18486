import fc from 'fast-check'
import type { NetworkBuilder } from '../network-builder.ts'
import type { Drawn } from './draws.ts'
import { dates, doneOn, dueOn, index, many, pick, seldom, withOne } from './draws.ts'
import type { Structure } from './structure.ts'

const affiliation = fc.record({
  person: index,
  institution: index,
  isContact: fc.boolean(),
  phone: fc.boolean(),
  dates,
})
const certificate = fc.record({
  person: index,
  kind: fc.constantFrom(
    'CHILD_PROTECTION_SPECIALIST' as const,
    'CHILD_PROTECTION_SPECIALIST' as const,
    'BASIC_COURSE' as const,
    'OTHER' as const,
  ),
  course: fc.constantFrom(null, 'Traumapädagogik', 'Gesprächsführung'),
  issuedOn: doneOn,
  refresherDue: dueOn,
})
const assignment = fc.record({
  institution: index,
  person: index,
  /** An own specialist is mostly one of those who work there. */
  isStaff: fc.boolean(),
  kind: fc.constantFrom('OWN' as const, 'POOL' as const, 'CENTRAL' as const, 'NONE' as const),
  dates: seldom(dates),
})

export const staffDraw = fc.record({
  people: fc.array(fc.boolean(), { minLength: 1, maxLength: 8, size: 'max' }),
  affiliations: many(affiliation, 18),
  certificates: many(certificate, 10),
  assignments: many(assignment, 14),
  coordinators: many(fc.record({ person: index, dates }), 2),
  poolSize: fc.integer({ min: 0, max: 3 }),
  steering: index,
})

export interface Staff {
  readonly people: readonly string[]
  readonly contacts: readonly string[]
}

/** Who works where, who is certified for what, and who answers whom. */
export function addStaff(n: NetworkBuilder, draw: Drawn<typeof staffDraw>, { office, institutions }: Structure): Staff {
  const people = draw.people.map((phone, i) => n.person(`Vorname Person${i}`, { phone: phone ? '+49 2102 2' : null }))
  for (const { person, ...row } of draw.certificates) withOne(people, person, (id) => n.certify(id, row))
  const known = new Set<string>()
  const contacts = draw.affiliations.flatMap(({ person, institution, isContact, phone, dates: bounds }) => {
    const institutionId = pick(institutions, institution)
    const place = `${institutionId} ${pick(people, person)}`
    // Nobody works in one institution twice at a time: the database forbids it.
    if (institutionId === undefined || known.has(place)) return []
    known.add(place)
    const contact = { isContact, phone: phone ? '+49 2102 1' : null }
    return [n.affiliate(pick(people, person) ?? '', institutionId, { ...contact, ...bounds })]
  })
  for (const { person, dates: bounds } of draw.coordinators)
    withOne(people, person, (id) => n.coordinate(id, office, bounds))
  const pool = n.pool('Pool', people.slice(0, draw.poolSize))
  n.steeringGroup('Steuerungsgruppe', [pick(people, draw.steering) ?? ''])
  for (const { institution, person, isStaff, kind, dates: bounds } of draw.assignments) {
    withOne(institutions, institution, (id) => {
      const there = draw.affiliations.filter((row) => pick(institutions, row.institution) === id)
      const own = (isStaff && pick(people, pick(there, person)?.person ?? person)) || pick(people, person)
      n.assign(id, {
        kind,
        personId: kind === 'OWN' ? (own ?? null) : null,
        poolId: kind === 'POOL' ? pool : null,
        ...bounds,
      })
    })
  }
  return { people, contacts }
}
